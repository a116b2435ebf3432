import { addDays, type Day } from '../../lib/pipeline/day';
import { monthOf, type Period } from '../../lib/pipeline/period';
import type { Words } from '../../lib/words';

const dateOf = (day: Day): Date => new Date(`${day}T00:00:00Z`);

const write = (language: string, { from, to }: Period, options: Intl.DateTimeFormatOptions): string => {
  const dates = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  const first = dates.format(dateOf(from));
  // Asked for a range within one month, some languages give its number instead of its name.
  return first === dates.format(dateOf(to)) ? first : dates.formatRange(dateOf(from), dateOf(to));
};

// In short, Bulgarian months are numbers.
const nameIn = (language: string): 'long' | 'short' => (language === 'bg' ? 'long' : 'short');

const isWholeMonths = ({ from, to }: Period): boolean => monthOf(from).from === from && monthOf(to).to === to;

const isWholeYear = ({ from, to }: Period): boolean =>
  from.endsWith('-01-01') && addDays(to, 1) === `${Number(from.slice(0, 4)) + 1}-01-01`;

/** A period by its name: a year, a month or several, else its first and last day. */
export const sayPeriod = (words: Pick<Words, 'language'>, period: Period): string => {
  if (isWholeYear(period)) return period.from.slice(0, 4);
  const isMonth = period.from.slice(0, 7) === period.to.slice(0, 7);
  const month = isMonth ? 'long' : nameIn(words.language);
  return isWholeMonths(period)
    ? write(words.language, period, { month, year: 'numeric' })
    : write(words.language, period, { day: 'numeric', month, year: 'numeric' });
};

/** The same in short, without the year where it is not a year: for the head of a narrow column. */
export const sayPeriodShortly = (words: Pick<Words, 'language'>, period: Period): string => {
  if (isWholeYear(period)) return period.from.slice(0, 4);
  const month = nameIn(words.language);
  return write(words.language, period, isWholeMonths(period) ? { month } : { day: 'numeric', month });
};
