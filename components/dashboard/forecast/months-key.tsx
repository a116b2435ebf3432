import type { Word } from '../../../lib/words';
import { useWords } from '../../words-context';
import { MonthsMark } from './months-mark';

const MARKS = [
  ['inside', 'fc_key_inside'],
  ['outside', 'fc_key_outside'],
  ['so-far', 'fc_key_so_far'],
  ['middle', 'fc_key_middle'],
] as const;

const BANDS: readonly (readonly [string, Word])[] = [
  ['mark-band', 'fc_key_said'],
  ['mark-band is-after', 'fc_key_after'],
];

/** What the marks of the months mean. */
export const MonthsKey = ({
  hasOver,
  hasAfter,
  hasQuota,
}: {
  readonly hasOver: boolean;
  readonly hasAfter: boolean;
  readonly hasQuota: boolean;
}) => {
  const words = useWords();
  return (
    <ul class="chart-key">
      {BANDS.filter((_, place) => place === 0 || hasAfter).map(([mark, word]) => (
        <li key={mark}>
          <svg width="16" height="12" aria-hidden="true">
            <rect class={mark} x="1" y="1" width="14" height="10" rx="2" />
          </svg>
          {words.say(word)}
        </li>
      ))}
      {MARKS.filter(([kind]) => hasOver || kind === 'so-far' || kind === 'middle').map(([kind, word]) => (
        <li key={kind}>
          <svg width="16" height="14" aria-hidden="true">
            <MonthsMark of={kind} x="8" y="7" />
          </svg>
          {words.say(word)}
        </li>
      ))}
      {hasQuota && (
        <li>
          <svg width="16" height="12" aria-hidden="true">
            <line class="mark-quota" x1="0" x2="16" y1="6" y2="6" />
          </svg>
          {words.say('fc_quota')}
        </li>
      )}
    </ul>
  );
};
