import type { DaysTold } from '../../pipeline/review';
import { middle } from '../middle';
import { percentile } from '../percentile';

/** How many stays, their median and their 90th percentile (nearest rank) in days. */
export const daysTold = (days: readonly number[]): DaysTold => ({
  count: days.length,
  median: middle(days),
  p90: percentile(days, 90) ?? null,
});
