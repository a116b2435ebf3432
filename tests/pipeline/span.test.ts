import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayOf, daysBetween } from '../../lib/pipeline/day';
import { monthsAfter, partsOf, spanBefore, spanOf, spansUpTo, spanYearAgo } from '../../lib/pipeline/span';
import { firstWorkingDayAfter } from '../../lib/pipeline/working-day';

const day = fc.integer({ min: 0, max: 40_000 }).map(dayOf);
const kind = fc.constantFrom('month' as const, 'quarter' as const, 'year' as const);
const start = fc.integer({ min: 1, max: 12 });
const MONTHS = { month: 1, quarter: 3, year: 12 };

describe('given a fiscal year that begins in any month', () => {
  test('then months, quarters and years tile the calendar, and every day is in exactly one of each', () =>
    fc.assert(
      fc.property(kind, day, start, (one, on, fiscal) => {
        const span = spanOf(one, on, fiscal);
        expect(span.from <= on && on <= span.to).toBe(true);
        expect(spanOf(one, span.from, fiscal)).toEqual(span);
        expect(spanOf(one, span.to, fiscal)).toEqual(span);
        expect(spanOf(one, addDays(span.to, 1), fiscal).from).toBe(addDays(span.to, 1));
        expect(spanOf(one, addDays(span.from, -1), fiscal)).toEqual(spanBefore(span));
        expect(monthsAfter(span.from, MONTHS[one])).toBe(addDays(span.to, 1));
      }),
    ));

  test('then its year begins on the first of that month and is four quarters, twelve months', () =>
    fc.assert(
      fc.property(day, start, (on, fiscal) => {
        const year = spanOf('year', on, fiscal);
        expect(year.from.slice(5)).toBe(`${String(fiscal).padStart(2, '0')}-01`);
        for (const [part, count] of [
          ['quarter', 4],
          ['month', 12],
        ] as const) {
          const parts = partsOf(year, part);
          expect(parts).toHaveLength(count);
          expect(parts).toEqual(spansUpTo(spanOf(part, year.to, fiscal), count));
          expect(parts.map(({ from }) => spanOf(part, from, fiscal))).toEqual(parts);
        }
      }),
    ));

  test('then a span a year ago is as long, but for a February', () =>
    fc.assert(
      fc.property(kind, day, start, (one, on, fiscal) => {
        const span = spanOf(one, on, fiscal);
        const ago = spanYearAgo(span);
        expect(ago).toEqual(spanOf(one, ago.from, fiscal));
        expect(monthsAfter(ago.from, 12)).toBe(span.from);
      }),
    ));
});

describe('given two days of one’s own', () => {
  test('then before them lie as many days, which end on the day before', () =>
    fc.assert(
      fc.property(day, fc.nat(900), (from, more) => {
        const span = { kind: 'custom' as const, from, to: addDays(from, more) };
        const before = spanBefore(span);
        expect(daysBetween(before.from, before.to)).toBe(more);
        expect(addDays(before.to, 1)).toBe(from);
      }),
    ));

  test.each([
    ['2024-02-29', '2024-02-29', '2023-02-28', '2023-02-28'],
    ['2024-02-10', '2024-03-10', '2023-02-10', '2023-03-10'],
    ['2025-02-28', '2025-03-01', '2024-02-28', '2024-03-01'],
  ])('then a year before %s to %s is %s to %s', (from, to, agoFrom, agoTo) =>
    expect(spanYearAgo({ kind: 'custom', from, to })).toEqual({ kind: 'custom', from: agoFrom, to: agoTo }),
  );
});

test.each([
  ['2026-10-15', 1, '2026-10-01', '2026-12-31'],
  ['2026-01-31', 2, '2025-11-01', '2026-01-31'],
  ['2026-02-01', 2, '2026-02-01', '2026-04-30'],
  ['2026-06-30', 12, '2026-06-01', '2026-08-31'],
])('the quarter that %s is in, of a year that begins in month %i', (on, fiscal, from, to) =>
  expect(spanOf('quarter', on, fiscal)).toEqual({ kind: 'quarter', from, to }),
);

test.each([
  ['2026-10-31', '2026-11-02', 'a Sunday'],
  ['2026-07-31', '2026-08-03', 'a Saturday'],
  ['2026-11-30', '2026-12-01', 'a Tuesday'],
])('the first working day after %s is %s, since the next one is %s', (to, due) =>
  expect(firstWorkingDayAfter({ from: `${to.slice(0, 8)}01`, to })).toBe(due),
);
