import { addDays, type Day, daysBetween, yearBefore } from './day';
import type { Span } from './numbers';

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

const pad = (count: number, digits: number): string => String(count).padStart(digits, '0');

/** The first day of the month that is so many months after the one `day` is in; before it, when negative. */
export const monthsAfter = (day: Day, count: number): Day => {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  return `${pad(Math.floor(month / 12), 4)}-${pad((month % 12) + 1, 2)}-01`;
};

const spanFrom = (kind: keyof typeof MONTHS, from: Day): Span => ({
  kind,
  from,
  to: addDays(monthsAfter(from, MONTHS[kind]), -1),
});

/**
 * The month, fiscal quarter or fiscal year that a day is in; the fiscal year begins on the first of the month
 * `fiscalStart`, 1 to 12, and its quarters every three months from there.
 */
export const spanOf = (kind: keyof typeof MONTHS, day: Day, fiscalStart: number): Span => {
  const into = (Number(day.slice(5, 7)) - fiscalStart + 12) % MONTHS[kind];
  return spanFrom(kind, monthsAfter(day, -into));
};

/** The month, quarter or year before one; before two days of one's own the same number of days. */
export const spanBefore = ({ kind, from, to }: Span): Span =>
  kind === 'custom'
    ? { kind, from: addDays(from, daysBetween(to, from) - 1), to: addDays(from, -1) }
    : spanFrom(kind, monthsAfter(from, -MONTHS[kind]));

/** The same span a year earlier; of two days of one's own a 29 February counts as the 28th where there is none. */
export const spanYearAgo = ({ kind, from, to }: Span): Span =>
  kind === 'custom'
    ? { kind, from: yearBefore(from), to: yearBefore(to) }
    : spanFrom(kind, monthsAfter(from, -12));

/** So many spans of the same kind that follow each other, oldest first, the given one last. */
export const spansUpTo = (span: Span, count: number): Span[] => {
  const spans: Span[] = [];
  for (let at = span; spans.length < count; at = spanBefore(at)) spans.unshift(at);
  return spans;
};

/** The months of a quarter, the quarters or months of a year, in order; of other spans it is made of itself. */
export const partsOf = (span: Span, kind: 'month' | 'quarter'): Span[] => {
  if (span.kind === 'custom' || MONTHS[span.kind] <= MONTHS[kind]) return [span];
  const count = MONTHS[span.kind] / MONTHS[kind];
  return Array.from({ length: count }, (_, place) =>
    spanFrom(kind, monthsAfter(span.from, place * MONTHS[kind])),
  );
};
