import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addAmount, whyNoSum } from '../../lib/metrics/amount-sum';
import { mean } from '../../lib/metrics/mean';
import { middle } from '../../lib/metrics/middle';
import { slotOf } from '../../lib/metrics/slot-of';
import { trailingYear } from '../../lib/metrics/trailing';
import { dayOf, numberOf } from '../../lib/pipeline/day';
import { roundMoney } from '../../lib/pipeline/round-money';
import { IN_HOME, NO_AMOUNT, NO_RATE } from '../../lib/projections/book/page';

describe('given some values', () => {
  test('the middle one is the median, of an even number the mean of the middle two, of none there is none', () => {
    expect(middle([10, 9, 2])).toBe(9);
    expect(middle([10, 9, 2, 1])).toBe(5.5);
    expect(middle([])).toBeNull();
  });

  test('of any values, as many lie below the median as above it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 50 }), (values) => {
        const median = middle(values) as number;
        const below = values.filter((value) => value < median).length;
        const above = values.filter((value) => value > median).length;
        expect(Math.max(below, above) * 2).toBeLessThanOrEqual(values.length);
      }),
    );
  });

  test('the mean is their sum by their number, of none there is none', () => {
    expect(mean([1, 2, 6])).toBe(3);
    expect(mean([])).toBeNull();
  });
});

describe('given halves of a cent', () => {
  test('they go away from zero', () => {
    expect([0.5, 1.5, 2.4, -0.5, -2.5].map(roundMoney)).toEqual([1, 2, 2, -1, -3]);
  });
});

describe('given amounts of deals', () => {
  const sumOf = (amounts: readonly (readonly [number, number])[]) => {
    const sum = { total: 0, known: 0, without: 0, noRate: 0 };
    for (const [amount, is] of amounts) addAmount(sum, amount, is);
    return sum;
  };

  test('those told in the home currency are added, the others counted', () => {
    const sum = sumOf([
      [5, IN_HOME],
      [7, IN_HOME],
      [0, NO_AMOUNT],
      [0, NO_RATE],
    ]);
    expect(sum).toEqual({ total: 12, known: 2, without: 1, noRate: 1 });
    expect(whyNoSum(sum)).toBeUndefined();
  });

  test('when none can be added it says why; of no deals at all the sum is nothing', () => {
    expect(whyNoSum(sumOf([[0, NO_RATE]]))).toBe('no-rate');
    expect(
      whyNoSum(
        sumOf([
          [0, NO_AMOUNT],
          [0, NO_RATE],
        ]),
      ),
    ).toBe('no-amounts');
    expect(whyNoSum(sumOf([]))).toBeUndefined();
  });
});

describe('given the day that twelve months end with', () => {
  test.each([
    ['2026-11-30', '2025-12-01'],
    ['2024-02-29', '2023-03-01'],
    ['2025-02-28', '2024-02-29'],
    ['2026-01-01', '2025-01-02'],
  ])('%s: they begin on %s', (to, from) => {
    const days = trailingYear(numberOf(to));
    expect([dayOf(days.from), dayOf(days.to)]).toEqual([from, to]);
  });
});

describe('given how many rows each deal has', () => {
  test('every row is found at its deal, deals without rows at none', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: 1 }), (counts) => {
        const starts = Uint32Array.from([0, ...counts]);
        for (let place = 1; place < starts.length; place += 1)
          starts[place] = (starts[place] as number) + (starts[place - 1] as number);
        const owners = counts.flatMap((count, deal) => Array<number>(count).fill(deal));
        expect(owners.map((_, row) => slotOf(starts, row))).toEqual(owners);
      }),
    );
  });
});
