import { dayOf, numberOf, yearBefore } from '../pipeline/day';

/** Days as numbers of days, both included. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/**
 * The twelve months that end with a day: from the day after the same date a year earlier, which for the 29th of
 * February is the 28th.
 */
export const trailingYear = (to: number): Days => ({ from: numberOf(yearBefore(dayOf(to))) + 1, to });
