import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../lib/pipeline/day';
import { monthJustRead, monthToRead } from '../../lib/pipeline/month-to-read';

describe('the month end that is ready', () => {
  test.each([
    // 1 November 2026 is a Sunday.
    ['2026-10-31', undefined, '2026-09-01'],
    ['2026-11-01', undefined, undefined],
    ['2026-11-02', undefined, '2026-10-01'],
    ['2026-11-30', undefined, '2026-10-01'],
    ['2026-12-01', undefined, '2026-11-01'],
    ['2026-11-02', '2026-10', undefined],
    ['2026-11-30', '2026-10', undefined],
    ['2026-12-01', '2026-10', '2026-11-01'],
    ['2026-11-20', '2026-09', '2026-10-01'],
    ['2027-01-01', '2026-11', '2026-12-01'],
    // 1 January 2028 is a Saturday.
    ['2028-01-02', undefined, undefined],
    ['2028-01-03', undefined, '2027-12-01'],
  ])('given today is %s and %s was read, it is %s', (today, seen, month) =>
    expect(monthToRead(today, seen)).toBe(month),
  );

  test.each([
    ['2026-09-01', undefined],
    ['2026-10-01', '2026-10'],
    ['2026-11-01', undefined],
  ])('given November, when the report of %s is opened, then %s is noted', (month, noted) =>
    expect(monthJustRead(month, '2026-11-24')).toBe(noted),
  );

  test('given any day, when the month was opened, then nothing is said of it again until the next is due', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
        const today = addDays('2000-01-01', days);
        const month = monthToRead(today);
        if (month === undefined) return;
        const noted = monthJustRead(month, today);
        expect(noted).toBe(month.slice(0, 7));
        expect(monthToRead(today, noted)).toBeUndefined();
        expect(monthJustRead(month, today, noted)).toBeUndefined();
        expect(new Date(`${today}T00:00:00Z`) > new Date(`${month}T00:00:00Z`)).toBe(true);
        const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
        // Before the first working day nothing is said, so on the 1st or 2nd only on a Monday to Friday.
        if (today.endsWith('-01')) expect([1, 2, 3, 4, 5]).toContain(weekday);
      }),
    );
  });
});
