import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bet, Fresh } from '../../lib/forecast/bets';
import { sharedLuck } from '../../lib/forecast/shared-luck';
import { sumOf } from '../../lib/forecast/sum';

const NONE: Fresh = { wins: 0, amounts: [], spread: 0 };
const bet = fc.record({
  chance: fc.double({ min: 0, max: 1, noNaN: true }),
  amount: fc.integer({ min: 1, max: 5_000_000 }),
});
const bets = fc.array(bet, { minLength: 1, maxLength: 40 });
const fresh = fc.oneof(
  fc.constant(NONE),
  fc.record({
    wins: fc.double({ min: 0, max: 20, noNaN: true }),
    amounts: fc.array(fc.integer({ min: 1, max: 5_000_000 }), { minLength: 1, maxLength: 60 }),
    spread: fc.double({ min: 0.05, max: 0.8, noNaN: true }),
  }),
);
const spread = fc.double({ min: 0.05, max: 0.7, noNaN: true });
const SHARES = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];

/** Every way the deals may end, with its chance, at every luck. */
const enumerated = (some: readonly Bet[], by: number): [sum: number, chance: number][] => {
  let ways: [number, number][] = [];
  for (const luck of sharedLuck(by, 0.1, 51)) {
    let at: [number, number][] = [[0, luck.weight]];
    for (const { chance, amount } of some) {
      const won = Math.min(0.995, chance * luck.by);
      at = at.flatMap(([sum, share]) => [
        [sum, share * (1 - won)] as [number, number],
        [sum + amount, share * won] as [number, number],
      ]);
    }
    ways = [...ways, ...at];
  }
  return ways;
};

describe('the distribution of a window', () => {
  test('of a few deals is that of all ways they may end', () => {
    fc.assert(
      fc.property(fc.array(bet, { minLength: 1, maxLength: 5 }), spread, (some, by) => {
        fc.pre(some.some(({ chance }) => chance > 0.01));
        const sum = sumOf(some, NONE, by);
        const ways = enumerated(some, by);
        const all = some.reduce((total, { amount }) => total + amount, 0);
        // Two sums that lie beside each other on the grid are not told apart, and luck is cut in a few pieces.
        for (const limit of [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => share * all)) {
          const room = all / 400;
          const atLeast = (from: number) =>
            ways.reduce((total, [value, chance]) => total + (value >= from ? chance : 0), 0);
          const told = sum.chanceOf(limit);
          expect(told).toBeGreaterThan(atLeast(limit + room) - 0.01);
          expect(told).toBeLessThan(atLeast(limit - room) + 0.01);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('never falls from P10 to P50 to P90, is a number, and without new deals never more than all', () => {
    fc.assert(
      fc.property(bets, fresh, spread, (some, news, by) => {
        const sum = sumOf(some, news, by);
        const told = SHARES.map((share) => sum.quantile(share));
        expect(told.every((one) => Number.isFinite(one) && one >= 0)).toBe(true);
        expect([...told].sort((a, b) => a - b)).toEqual(told);
        const all = some.reduce((total, { amount }) => total + amount, 0);
        if (news === NONE) expect(told.at(-1)).toBeLessThanOrEqual(all);
        for (const limit of told) {
          expect(sum.chanceOf(limit)).toBeGreaterThanOrEqual(0);
          expect(sum.chanceOf(limit)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('does not ask in which order the deals stand', () => {
    fc.assert(
      fc.property(bets, fresh, spread, fc.integer(), (some, news, by, seed) => {
        const mixed = [...some].sort((a, b) => Math.sin(seed + a.amount) - Math.sin(seed + b.amount));
        const [one, other] = [sumOf(some, news, by), sumOf(mixed, news, by)];
        for (const share of SHARES)
          expect(Math.abs(other.quantile(share) - one.quantile(share))).toBeLessThan(1 + one.mean * 1e-6);
      }),
    );
  });

  test('rises with every amount and every chance', () => {
    fc.assert(
      fc.property(
        bets,
        fresh,
        spread,
        fc.nat(),
        fc.double({ min: 1.05, max: 2, noNaN: true }),
        (some, news, by, which, more) => {
          const place = which % some.length;
          const before = sumOf(some, news, by);
          const all = some.reduce((total, { amount }) => total + amount, 0) + before.quantile(0.999);
          for (const field of ['amount', 'chance'] as const) {
            const after = sumOf(
              some.map((one, at) => (at === place ? { ...one, [field]: one[field] * more } : one)),
              news,
              by,
            );
            expect(after.mean).toBeGreaterThanOrEqual(before.mean - 1e-6);
            for (const share of [0.1, 0.5, 0.9])
              expect(after.quantile(share)).toBeGreaterThanOrEqual(before.quantile(share) - all / 400);
          }
        },
      ),
    );
  });

  test('of many deals and many new ones is what drawing them by lot gives', () => {
    let seed = 20261129;
    const random = () => {
      seed = (seed * 1664525 + 1013904223) % 4294967296;
      return (seed + 0.5) / 4294967296;
    };
    const normal = () => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
    const gamma = (shape: number): number => {
      const base = shape - 1 / 3;
      for (;;) {
        const x = normal();
        const cube = (1 + x / Math.sqrt(9 * base)) ** 3;
        if (cube > 0 && Math.log(random()) < x * x * 0.5 + base * (1 - cube + Math.log(cube)))
          return base * cube;
      }
    };
    const poisson = (mean: number): number => {
      let [count, left] = [0, Math.exp(-mean)];
      for (let product = random(); product > left; product *= random()) count += 1;
      return count;
    };
    const some = Array.from({ length: 300 }, () => ({
      chance: 0.02 + 0.4 * random() ** 2,
      amount: Math.round(100_000 * Math.exp(normal())),
    }));
    const news = {
      wins: 8,
      amounts: Array.from({ length: 90 }, () => Math.round(90_000 * Math.exp(normal()))),
      spread: 0.2,
    };
    const by = 0.25;
    const drawn = Float64Array.from({ length: 30_000 }, () => {
      const luck = gamma(1 / by ** 2) * by ** 2;
      let total = 0;
      for (const { chance, amount } of some) if (random() < Math.min(0.995, chance * luck)) total += amount;
      const count = poisson(news.wins * luck * gamma(1 / news.spread ** 2) * news.spread ** 2);
      for (let win = 0; win < count; win += 1) total += news.amounts[Math.floor(random() * 90)] ?? 0;
      return total;
    }).sort();
    const sum = sumOf(some, news, by);
    for (const share of [0.1, 0.5, 0.9])
      expect(sum.quantile(share) / (drawn[Math.floor(share * drawn.length)] ?? 0)).toBeCloseTo(1, 1.7);
  });

  test('of nothing is nothing, and of one sure deal is that deal', () => {
    const nothing = sumOf([], NONE, 0.3);
    expect([nothing.mean, nothing.quantile(0.9), nothing.chanceOf(0), nothing.chanceOf(1)]).toEqual([
      0, 0, 1, 0,
    ]);
    const one = sumOf([{ chance: 0.3, amount: 10_000_00 }], NONE, 0.3);
    expect(one.quantile(0.1)).toBeLessThan(500);
    expect(one.quantile(0.9)).toBeGreaterThan(9_990_00);
    expect(one.quantile(0.9)).toBeLessThanOrEqual(10_000_00);
    expect(one.chanceOf(5_000_00)).toBeCloseTo(0.3, 2);
  });
});
