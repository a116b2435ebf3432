import type { WhyNot } from '../../pipeline/numbers';
import type { Compared } from '../../pipeline/review';
import { middle } from '../middle';
import { type Difference, newcombe, type Share } from '../newcombe';
import { shareTold } from '../share-told';
import { shiftInterval } from './shift-interval';

/** How many deals each side of a comparison needs at least. */
export const NEEDED = 10;

/** Two sides of a comparison and whether enough days have passed. */
export interface Sides<T> {
  readonly before: T;
  readonly after: T;
  readonly isEarly: boolean;
}

/** A comparison with how many deals its smaller side has. */
export type Weighed = Compared & { readonly fewest: number };

const judged = (found: Difference | undefined, better: 1 | -1) => {
  if (!found) return { difference: null, low: null, high: null, verdict: 'early' } as const;
  const { value, low, high } = found;
  const sign = low > 0 ? 1 : high < 0 ? -1 : 0;
  const verdict = sign === 0 ? 'same' : sign === better ? 'better' : 'worse';
  return { difference: value, low, high, verdict } as const;
};

/** Two shares compared, more being better; `parts` are told with each side. */
export const compareShares = (
  id: 'conversion' | 'win-rate',
  { before, after, isEarly }: Sides<Share & { readonly parts: Readonly<Record<string, number>> }>,
  whyNot: WhyNot,
): Weighed => {
  const fewest = Math.min(before.of, after.of);
  const isTold = !isEarly && fewest >= NEEDED;
  return {
    id,
    unit: 'share',
    before: shareTold(before.passed, before.of, whyNot, before.parts),
    after: shareTold(after.passed, after.of, whyNot, after.parts),
    ...judged(isTold ? newcombe(after, before) : undefined, 1),
    fewest,
  };
};

/** Medians of days compared, fewer being better; each side is told with its count. */
export const compareDays = (
  id: 'stay' | 'cycle',
  { before, after, isEarly }: Sides<readonly number[]>,
  whyNot: WhyNot,
): Weighed => {
  const fewest = Math.min(before.length, after.length);
  const isTold = !isEarly && fewest >= NEEDED;
  const tell = (days: readonly number[]) => {
    const value = middle(days);
    return { value, ...(value === null && { whyNot }), parts: { count: days.length } };
  };
  return {
    id,
    unit: 'days',
    before: tell(before),
    after: tell(after),
    ...judged(isTold ? shiftInterval(before, after) : undefined, -1),
    fewest,
  };
};
