import type { Day } from './day';
import { monthBefore } from './period';
import { firstWorkingDayAfter } from './working-day';

/**
 * The month whose report is ready on `today` and was not read yet, as its first day: the month before, from the first
 * Monday to Friday of this one on; `seen` is the latest month whose report was opened, as `yyyy-mm`.
 */
export const monthToRead = (today: Day, seen = ''): Day | undefined => {
  const month = monthBefore(today);
  const isUnseen = seen < month.from.slice(0, 7);
  return isUnseen && today >= firstWorkingDayAfter(month) ? month.from : undefined;
};

/** What is to be noted, as `yyyy-mm`, when the report of `month` is opened: the month before `today`'s, once; else nothing. */
export const monthJustRead = (month: Day, today: Day, seen = ''): string | undefined => {
  const last = monthBefore(today).from;
  const noted = last.slice(0, 7);
  return month === last && seen < noted ? noted : undefined;
};
