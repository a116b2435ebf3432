import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spreadOf } from '../../lib/forecast/blend';
import { forecastOf } from '../../lib/forecast/forecast';
import type { History } from '../../lib/forecast/history';
import type { Episode } from '../../lib/forecast/history-of';
import { pastOf, windowsBefore } from '../../lib/forecast/past';
import { episodes, FIRST, historyFrom, monthAfter } from './histories';

const SHARES = [0.1, 0.5, 0.9];
const day = fc.integer({ min: 30, max: 380 });

const told = (history: History, after: number): number[] => {
  const window = monthAfter(after);
  const past = windowsBefore(history, window).map((one) => pastOf(history, one));
  const { sum, outlook } = forecastOf(history, window, past);
  return [...SHARES.map((share) => sum.quantile(share)), sum.mean, outlook.open, outlook.fresh];
};

/** What of a deal was known before a moment. */
const knownOf = (some: readonly Episode[], at: number): Episode[] =>
  some
    .filter(({ created }) => created < at)
    .map(({ closed = Number.POSITIVE_INFINITY, stays = [], isWon = false, ...deal }) => ({
      ...deal,
      stays: stays.filter(({ since }) => since < at),
      ...(closed < at && { closed }),
      isWon: isWon && closed < at,
    }));

describe('a forecast', () => {
  test('is made of numbers, from no deal on, and never falls from P10 to P90', () => {
    fc.assert(
      fc.property(episodes, day, fc.boolean(), (some, after, isStaged) => {
        const numbers = told(historyFrom(some, isStaged), after);
        expect(numbers.every((one) => Number.isFinite(one) && one >= 0)).toBe(true);
        const [low = 0, middle = 0, high = 0] = numbers;
        expect(low).toBeLessThanOrEqual(middle);
        expect(middle).toBeLessThanOrEqual(high);
      }),
      { numRuns: 60 },
    );
    expect(told(historyFrom([], true), 60)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('knows nothing of what came later', () => {
    fc.assert(
      fc.property(episodes, day, fc.boolean(), (some, after, isStaged) => {
        const known = knownOf(some, FIRST + after);
        expect(told(historyFrom(known, isStaged), after)).toEqual(told(historyFrom(some, isStaged), after));
      }),
      { numRuns: 60 },
    );
  });

  test('does not ask in which order deals stand', () => {
    fc.assert(
      fc.property(episodes, day, fc.boolean(), fc.integer(), (some, after, isStaged, seed) => {
        const mixed = [...some].sort((a, b) => Math.sin(seed + a.created) - Math.sin(seed + b.created));
        const [one, other] = [
          told(historyFrom(some, isStaged), after),
          told(historyFrom(mixed, isStaged), after),
        ];
        for (const [place, number] of one.entries())
          expect(Math.abs((other[place] ?? 0) - number)).toBeLessThan(2 + number * 1e-3);
      }),
      { numRuns: 60 },
    );
  });

  test('is wider the fewer deals were won', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 500 }), (won, more) => {
        expect(spreadOf([], [], won)).toBeGreaterThan(spreadOf([], [], won + more));
      }),
    );
  });
});
