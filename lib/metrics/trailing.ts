import { dayOf, isDay, numberOf } from '../pipeline/day';

/** Days as numbers of days, both included. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/**
 * The twelve months that end with a day: from the day after the same date a year earlier, which for the 29th of
 * February is the 28th.
 */
export const trailingYear = (to: number): Days => {
  const day = dayOf(to);
  const wanted = `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
  return { from: numberOf(isDay(wanted) ? wanted : `${wanted.slice(0, 8)}28`) + 1, to };
};
