import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newcombe } from '../../lib/metrics/newcombe';
import { shareTold } from '../../lib/metrics/share-told';
import { wilson } from '../../lib/metrics/wilson';

const someShare = fc
  .integer({ min: 1, max: 500 })
  .chain((of) => fc.nat(of).map((passed) => ({ passed, of })));

/** Newcombe, Statistics in Medicine 17 (1998), 857–872, table I, method 3 (the score interval). */
const SHARES = [
  { passed: 81, of: 263, low: 0.2553, high: 0.3662 },
  { passed: 15, of: 148, low: 0.0624, high: 0.1605 },
  { passed: 0, of: 20, low: 0, high: 0.1611 },
  { passed: 1, of: 29, low: 0.0061, high: 0.1718 },
];

describe('given so many of so many deals', () => {
  test.each(SHARES)('$passed of $of: the interval is the published one', ({ passed, of, low, high }) => {
    const interval = wilson(passed, of);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  test('of none, the share may be anything', () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });

  test('of any, the interval holds the share, lies between 0 and 1, and is the mirror of the others', () => {
    fc.assert(
      fc.property(someShare, ({ passed, of }) => {
        const { low, high } = wilson(passed, of);
        const share = passed / of;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(share);
        expect(high).toBeGreaterThanOrEqual(share);
        expect(high).toBeLessThanOrEqual(1);
        expect(wilson(of - passed, of).low).toBeCloseTo(1 - high, 12);
      }),
    );
  });
});

describe('given a share that is told', () => {
  test('when there are 30, then no interval is told, and of none no share', () => {
    expect(shareTold(15, 30, 'nothing-closed', {})).toEqual({ value: 0.5, parts: {} });
    expect(shareTold(15, 29, 'nothing-closed', {})).toMatchObject(wilson(15, 29));
    expect(shareTold(0, 0, 'nothing-closed', {})).toEqual({
      value: null,
      whyNot: 'nothing-closed',
      parts: {},
    });
  });
});

/** Newcombe, Statistics in Medicine 17 (1998), 873–890, table II, method 10. */
const DIFFERENCES = [
  { one: [56, 70], other: [48, 80], low: 0.0524, high: 0.3339 },
  { one: [9, 10], other: [3, 10], low: 0.1705, high: 0.809 },
  { one: [6, 7], other: [2, 7], low: 0.0582, high: 0.8062 },
  { one: [5, 56], other: [0, 29], low: -0.0381, high: 0.1926 },
  { one: [0, 10], other: [0, 20], low: -0.1611, high: 0.2775 },
  { one: [0, 10], other: [0, 10], low: -0.2775, high: 0.2775 },
  { one: [10, 10], other: [0, 20], low: 0.6791, high: 1 },
  { one: [10, 10], other: [0, 10], low: 0.6075, high: 1 },
] as const;

const shareOf = ([passed, of]: readonly [number, number]) => ({ passed, of });

describe('given the same of two times', () => {
  test.each(DIFFERENCES)('$one less $other: the interval is the published one', (worked) => {
    const interval = newcombe(shareOf(worked.one), shareOf(worked.other));
    const [p, q] = [worked.one, worked.other].map(([passed, of]) => passed / of) as [number, number];
    expect(interval?.value).toBeCloseTo(p - q, 12);
    expect(interval?.low).toBeCloseTo(worked.low, 4);
    expect(interval?.high).toBeCloseTo(worked.high, 4);
  });

  test('when one of them is of none, nothing can be said', () => {
    expect(newcombe({ passed: 0, of: 0 }, { passed: 3, of: 4 })).toBeUndefined();
    expect(newcombe({ passed: 3, of: 4 }, { passed: 0, of: 0 })).toBeUndefined();
  });

  test('the other way round the interval is turned about zero', () => {
    fc.assert(
      fc.property(someShare, someShare, (one, other) => {
        const [forth, back] = [newcombe(one, other), newcombe(other, one)];
        expect(forth?.low).toBeCloseTo(-Number(back?.high), 12);
        expect(forth?.low).toBeLessThanOrEqual(one.passed / one.of - other.passed / other.of);
      }),
    );
  });
});
