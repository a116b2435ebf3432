import type { Difference } from '../newcombe';
import { Z } from '../wilson';

const timesOf = (days: readonly number[]): Map<number, number> => {
  const times = new Map<number, number>();
  for (const day of days) times.set(day, (times.get(day) ?? 0) + 1);
  return times;
};

/**
 * By how many days the later stays are longer than the earlier ones: the median of all differences between one of
 * each (Hodges–Lehmann), with the 95 % interval that belongs to the Mann–Whitney test, by its normal approximation
 * (Hollander and Wolfe, Nonparametric Statistical Methods, section 4.3); whole days, and neither side may be of none.
 */
export const shiftInterval = (before: readonly number[], after: readonly number[]): Difference => {
  const differences = new Map<number, number>();
  const old = timesOf(before);
  for (const [later, times] of timesOf(after))
    for (const [earlier, ofThose] of old)
      differences.set(later - earlier, (differences.get(later - earlier) ?? 0) + times * ofThose);
  const inOrder = [...differences].sort(([a], [b]) => a - b);
  const pairs = before.length * after.length;
  const at = (rank: number): number => {
    let seen = 0;
    for (const [difference, times] of inOrder) {
      seen += times;
      if (seen >= rank) return difference;
    }
    return Number.NaN;
  };
  const spread = Math.sqrt((pairs * (before.length + after.length + 1)) / 12);
  const cut = Math.max(1, Math.floor(pairs / 2 - Z * spread));
  return {
    value: (at(Math.ceil(pairs / 2)) + at(Math.floor(pairs / 2) + 1)) / 2,
    low: at(cut),
    high: at(pairs - cut + 1),
  };
};
