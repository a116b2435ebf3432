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

/** Whether a text is a calendar day that exists. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(toUtc(text)) && addDays(text, 0) === text;

const inYear = (day: Day, years: number): Day => {
  const wanted = `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
  return isDay(wanted) ? wanted : `${wanted.slice(0, 8)}28`;
};

/** The same day a year later; the last of February where there is no 29th. */
export const yearAfter = (day: Day): Day => inYear(day, 1);

/** The same day a year earlier; the last of February where there is no 29th. */
export const yearBefore = (day: Day): Day => inYear(day, -1);

// Making one costs a thousand times what asking it does, and a rebuild asks for every deal.
const calendars = new Map<string, Intl.DateTimeFormat>();

const calendarOf = (zone: string): Intl.DateTimeFormat => {
  const known = calendars.get(zone);
  if (known) return known;
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: zone } as const;
  const made = new Intl.DateTimeFormat('en-CA', parts);
  calendars.set(zone, made);
  return made;
};

/** The calendar day that an instant, as ISO text, had in a time zone; by universal time where the zone is unknown. */
export const dayIn = (instant: string, zone: string): Day => {
  try {
    return calendarOf(zone).format(new Date(instant));
  } catch {
    return instant.slice(0, 10);
  }
};

/** A day as the number of days since 1 January 1970, for columns of days. */
export const numberOf = (day: Day): number => Math.round(toUtc(day) / DAY_MS);

/** The day with that number. */
export const dayOf = (number: number): Day => new Date(number * DAY_MS).toISOString().slice(0, 10);
