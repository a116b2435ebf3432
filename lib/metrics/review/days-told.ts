import type { DaysTold } from '../../pipeline/review';
import { percentile } from '../percentile';

/** The median of whole days, of an even number of them the mean of the middle two; null of none. */
export const medianDays = (days: readonly number[]): number | null => {
  const inOrder = Int32Array.from(days).sort();
  const [low, high] = [inOrder[(days.length - 1) >> 1], inOrder[days.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
};

/** How many stays, their median and their 90th percentile (nearest rank) in days. */
export const daysTold = (days: readonly number[]): DaysTold => ({
  count: days.length,
  median: medianDays(days),
  p90: percentile(days, 90) ?? null,
});
