/** A kind of mark. */
export type MarkKind =
  | 'bar'
  | 'open'
  | 'more'
  | 'less'
  | 'won'
  | 'whisker'
  | 'dot'
  | 'reach'
  | 'target'
  | 'band';

const Sample = ({ of: kind }: { readonly of: MarkKind }) => (
  <svg width="16" height="12" aria-hidden="true">
    {kind === 'whisker' || kind === 'reach' ? (
      <line class={`mark-${kind}`} x1="2" x2="14" y1="6" y2="6" />
    ) : kind === 'target' ? (
      <line class="mark-target" x1="8" x2="8" y1="0" y2="12" />
    ) : kind === 'dot' ? (
      <circle class="mark-dot" cx="8" cy="6" r="5" />
    ) : (
      <rect class={`mark-${kind}`} y="1" width="16" height="10" rx="2" />
    )}
  </svg>
);

/** What the marks of a chart mean. */
export const ChartKey = ({ keys }: { readonly keys: readonly (readonly [MarkKind, string])[] }) => (
  <ul class="chart-key">
    {keys.map(([kind, says]) => (
      <li key={kind}>
        <Sample of={kind} />
        {says}
      </li>
    ))}
  </ul>
);
