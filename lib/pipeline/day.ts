/** A calendar day as `yyyy-mm-dd`; it has no time and no zone, so sums of days never meet daylight saving. */
export type Day = string;

const DAY_MS = 86_400_000;

const toUtc = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

/** The day `count` calendar days after `day` (before it, when negative). */
export const addDays = (day: Day, count: number): Day =>
  new Date(toUtc(day) + count * DAY_MS).toISOString().slice(0, 10);

/** Whole calendar days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((toUtc(to) - toUtc(from)) / DAY_MS);

/** `day` itself, or the Monday after it when it falls on a weekend. */
export const skipWeekend = (day: Day): Day => {
  const weekday = new Date(toUtc(day)).getUTCDay();
  return weekday === 6 ? addDays(day, 2) : weekday === 0 ? addDays(day, 1) : day;
};

/** The Monday of the week after the one `day` is in. */
export const nextMonday = (day: Day): Day => addDays(day, (8 - new Date(toUtc(day)).getUTCDay()) % 7 || 7);
