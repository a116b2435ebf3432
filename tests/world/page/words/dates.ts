const time: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' };
const made = new Map<string, Intl.DateTimeFormat>();

// Making a formatter is slow, and a list of 500 lines needs each of them 500 times.
function format(at: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale} ${JSON.stringify(options)}`;
  const formatter = made.get(key) ?? new Intl.DateTimeFormat(locale, options);
  made.set(key, formatter);
  return formatter.format(new Date(at));
}

/** The short time of a list row: the hour today, the day this year, else the whole date. */
export function shortDate(at: string, today: string, locale: string): string {
  if (at.slice(0, 10) === today) return format(at, locale, time);
  if (at.slice(0, 4) === today.slice(0, 4)) return format(at, locale, { month: 'short', day: 'numeric' });
  return format(at, locale, { year: '2-digit', month: 'numeric', day: 'numeric' });
}

/** The whole time with the day of the week, as in the tooltip of a row. */
export function fullDate(at: string, locale: string): string {
  return format(at, locale, { weekday: 'short', year: 'numeric', month: 'short', day: 'numeric', ...time });
}

/** The whole time without the day of the week, as in the tooltip of a message. */
export function messageDate(at: string, locale: string): string {
  return format(at, locale, { year: 'numeric', month: 'short', day: 'numeric', ...time });
}
