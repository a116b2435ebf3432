import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percentile } from '../../lib/metrics/percentile';
import { learntLimits, limitsFor, NEEDED, type WonPath } from '../../lib/metrics/stay-limits';
import { foldJourney } from '../../lib/projections/journey.projection';
import { factsOf } from '../make/facts';
import { day, type History, opened } from '../make/history';
import { limitCases } from '../pipeline/worked-stale-deals';

const pathOf = (history: History): WonPath => {
  const journey = foldJourney(factsOf(history));
  if (journey?.outcome !== 'won') throw new Error('the history is not of a won deal');
  return journey;
};

const many = (count: number, make: (place: number) => History): WonPath[] =>
  Array.from({ length: count }, (_, place) => pathOf(make(place)));

describe('given won deals that stood 1, 2, 3 … days in a stage', () => {
  const stood = (place: number) =>
    opened('a')
      .moved('meeting', day(3))
      .won(day(4 + place));

  test('when there are 20, the 18th stay is the limit, and 3 days before it the age', () => {
    expect(learntLimits(many(NEEDED, stood)).get('meeting')).toEqual({ stage: 18, age: 21, touch: 18 });
  });

  test('when there are 19, nothing is learnt of that stage', () => {
    expect(learntLimits(many(NEEDED - 1, stood)).size).toBe(0);
    expect(learntLimits([]).size).toBe(0);
  });

  test('when others were won without it, they do not count for it', () => {
    const others = many(NEEDED, () => opened('b').moved('proposal', day(2)).won(day(5)));
    const learnt = learntLimits([...many(NEEDED - 1, stood), ...others]);
    expect([...learnt.keys()].sort()).toEqual(['proposal', 'prospecting']);
    expect(learnt.get('proposal')).toEqual({ stage: 3, age: 5, touch: 3 });
  });

  test('then the stage they are won in has no limits: they never left it', () => {
    expect(learntLimits(many(50, stood)).has('fulfilment')).toBe(false);
  });
});

describe('given won deals', () => {
  const learntOf = (make: () => History) => learntLimits(many(NEEDED, make)).get('meeting');

  test('that came back to a stage, all stays are added, the age is that of leaving it last', () => {
    const deal = () =>
      opened('a').moved('meeting', day(2)).moved('prospecting', day(5)).moved('meeting', day(6)).won(day(13));
    expect(learntOf(deal)).toEqual({ stage: 10, age: 13, touch: 7 });
  });

  test('that were worked on in between, the wait is the longest between two touches', () => {
    const deal = () =>
      opened('a').moved('meeting', day(2)).planned('call', day(8), day(4)).done(day(9)).won(day(12));
    expect(learntOf(deal)).toEqual({ stage: 10, age: 12, touch: 5 });
  });

  test('that were lost and reopened, the days they were lost are no days in the stage', () => {
    const deal = () =>
      opened('a').moved('meeting', day(2)).lost('price', day(4)).reopened('meeting', day(50)).won(day(53));
    expect(learntOf(deal)).toEqual({ stage: 5, age: 53, touch: 3 });
  });

  test('that went through within a day, the limits are a day', () => {
    expect(learntOf(() => opened('a').moved('meeting').won())).toEqual({ stage: 1, age: 1, touch: 1 });
  });
});

describe('given stays worked by hand', () => {
  test.each(limitCases)('$name', ({ stays, needs, p90 }) => {
    const won = many(stays.length, (place) => opened('a').won(day(stays[place] ?? 0)));
    const limit = learntLimits(won).get('prospecting')?.stage;
    expect(NEEDED).toBe(needs);
    if (p90 === null) return expect(limit).toBeUndefined();
    expect(percentile(stays, 90)).toBe(p90);
    // A limit is never less than a day, also where most left on the day they came.
    expect(limit).toBe(Math.max(1, p90));
  });
});

describe('given any numbers of days', () => {
  test('the limit is one of them, nine of ten are not above it, and no smaller one would do', () => {
    const someDays = fc.array(fc.nat(400), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(someDays, (days) => {
        const limit = percentile(days, 90) ?? Number.NaN;
        expect(days).toContain(limit);
        expect(days.filter((one) => one <= limit).length * 10).toBeGreaterThanOrEqual(days.length * 9);
        expect(days.filter((one) => one < limit).length * 10).toBeLessThan(days.length * 9);
      }),
    );
    expect(percentile([], 90)).toBeUndefined();
  });

  test('the limits of a stage are such a number of the days won deals were there', () => {
    const someDays = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: NEEDED, maxLength: 40 });
    fc.assert(
      fc.property(someDays, (days) => {
        const learnt = learntLimits(many(days.length, (place) => opened('a').won(day(days[place] ?? 0))));
        const limit = percentile(days, 90);
        expect(learnt.get('prospecting')).toEqual({ stage: limit, age: limit, touch: limit });
      }),
      { numRuns: 30 },
    );
  });
});

describe('the limits of a stage', () => {
  const learnt = { stage: 9, age: 40, touch: 6 };

  test('are ours before anything is learnt: twice the target and 14 days untouched, no age', () => {
    expect(limitsFor({ targetDays: 14 }, undefined)).toEqual({ stage: 28, touch: 14 });
    expect(limitsFor({ targetDays: 0 }, undefined)).toEqual({ stage: 2, touch: 14 });
  });

  test('are those learnt once they are', () => {
    expect(limitsFor({ targetDays: 14 }, learnt)).toEqual(learnt);
  });

  test('have the days in the stage that were set by hand, whatever was learnt', () => {
    expect(limitsFor({ targetDays: 14, staleAfterDays: 5 }, learnt)).toEqual({ ...learnt, stage: 5 });
    expect(limitsFor({ targetDays: 14, staleAfterDays: 5 }, undefined)).toEqual({ stage: 5, touch: 14 });
  });
});
