import type { NumberTold, Unit } from '../../lib/pipeline/numbers';

/** How a number differs from another one of its kind. */
export interface Change {
  /** How far, without sign: points of a hundred, a part of 1, or an amount in the number's own unit. */
  readonly by: number;
  readonly as: 'points' | 'part' | 'amount';
  readonly direction: 'more' | 'less' | 'same';
  /** What that means where more or less of it is better. */
  readonly verdict?: 'better' | 'worse';
}

/** Sums of money differ so much that only their ratio says something; counts are told as they are. */
const isRelative = (unit: Unit, then: number): boolean =>
  (unit === 'money' || unit === 'money-a-day') && then > 0;

const differing = (unit: Unit, now: number, then: number): Pick<Change, 'by' | 'as'> => {
  if (unit === 'share') return { by: Math.round(100 * now) - Math.round(100 * then), as: 'points' };
  if (isRelative(unit, then)) return { by: Math.round((100 * (now - then)) / then) / 100, as: 'part' };
  if (unit === 'money' || unit === 'money-a-day') return { by: now - then, as: 'amount' };
  // One decimal is what is shown: what is smaller is no change.
  const by = (Math.sign(now - then) * Math.round(10 * Math.abs(now - then))) / 10;
  return { by, as: 'amount' };
};

/** The change from a number to now's: of shares in points, of money as a part of 1, else in its unit; undefined when either is not known. */
export const changeOf = (
  { unit, better, now }: Pick<NumberTold, 'unit' | 'better' | 'now'>,
  then: number | null,
): Change | undefined => {
  if (now.value === null || then === null) return undefined;
  const { by, as } = differing(unit, now.value, then);
  const direction = by > 0 ? 'more' : by < 0 ? 'less' : 'same';
  const isJudged = better !== 'neither' && direction !== 'same';
  return {
    by: Math.abs(by),
    as,
    direction,
    ...(isJudged && { verdict: direction === better ? 'better' : 'worse' }),
  };
};
