import { addDays, type Day } from './day';

/** A span of local calendar days, both ends included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** The calendar month that `day` is in. */
export const monthOf = (day: Day): Period => {
  const from = `${day.slice(0, 8)}01`;
  const inNext = addDays(from, 31);
  return { from, to: addDays(`${inNext.slice(0, 8)}01`, -1) };
};

/** The calendar month before the one that `day` is in. */
export const monthBefore = (day: Day): Period => monthOf(addDays(monthOf(day).from, -1));

/** Whether `day` lies in `period`; an unknown day lies in none. */
export const isWithin = (day: Day | undefined, period: Period): boolean =>
  day !== undefined && day >= period.from && day <= period.to;
