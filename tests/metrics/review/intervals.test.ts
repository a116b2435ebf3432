import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysTold } from '../../../lib/metrics/review/days-told';
import { shiftInterval } from '../../../lib/metrics/review/shift-interval';

describe('given days before and after', () => {
  const upTo = (count: number, from: number) => Array.from({ length: count }, (_, place) => from + place);

  test('when ten and ten are worked by hand, then the interval is that of the table of the test', () => {
    // Of 100 differences the 24th and the 77th: 23 is the largest U that the two-sided 5 % table has for 10 and 10.
    const all = upTo(10, 1).flatMap((later) => upTo(10, 1).map((earlier) => later + 4 - earlier));
    const inOrder = all.sort((a, b) => a - b);
    expect(shiftInterval(upTo(10, 1), upTo(10, 5))).toEqual({
      value: 4,
      low: inOrder[23],
      high: inOrder[76],
    });
  });

  test('when all stays took a day less, then the shift is a day less, however they lie', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(60), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: -9, max: 9 }),
        (days, by) => {
          const { value, low, high } = shiftInterval(
            days,
            days.map((one) => one + by),
          );
          expect(value).toBe(by);
          expect(low).toBeLessThanOrEqual(by);
          expect(high).toBeGreaterThanOrEqual(by);
        },
      ),
    );
  });

  test('when before and after change places, then only the sign does', () => {
    const some = fc.array(fc.nat(60), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(some, some, (before, after) => {
        const [there, back] = [shiftInterval(before, after), shiftInterval(after, before)];
        expect(there.value + back.value).toBe(0);
        expect(there.low + back.high).toBe(0);
        expect(there.high + back.low).toBe(0);
      }),
    );
  });
});

test('given stays, when their days are told, then the median is the middle and nine of ten are not above the limit', () => {
  expect(daysTold([])).toEqual({ count: 0, median: null, p90: null });
  expect(daysTold([4])).toEqual({ count: 1, median: 4, p90: 4 });
  expect(daysTold([10, 2, 3, 9])).toEqual({ count: 4, median: 6, p90: 10 });
});
