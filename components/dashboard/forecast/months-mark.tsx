/** What is drawn of a month. */
export type MonthMark = 'inside' | 'outside' | 'so-far' | 'middle';

/** A mark in a chart of months, told apart by its shape: a disc, a diamond, a ring, a line across. */
export const MonthsMark = ({
  of: kind,
  x,
  y,
}: {
  readonly of: MonthMark;
  readonly x: string;
  readonly y: string;
}) => (
  <svg x={x} y={y} overflow="visible" aria-hidden="true">
    {kind === 'inside' && <circle class="mark-dot" r="5.5" />}
    {kind === 'outside' && <path class="mark-dot is-over" d="M0-7.5 7.5 0 0 7.5-7.5 0Z" />}
    {kind === 'so-far' && <circle class="mark-ring" r="4.5" />}
    {kind === 'middle' && <line class="mark-middle" x1="-7" x2="7" y1="0" y2="0" />}
  </svg>
);
