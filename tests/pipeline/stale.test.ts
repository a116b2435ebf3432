import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween } from '../../lib/pipeline/day';
import { ringing, type StaleDeal, type StaleLimits } from '../../lib/pipeline/stale';
import { foldAgenda } from '../../lib/projections/agenda.projection';
import { foldDeal } from '../../lib/projections/deal.projection';
import { factsOf } from '../make/facts';
import { day, type History, opened } from '../make/history';
import { staleCases } from './worked-stale-deals';

const standing = (history: History): StaleDeal => {
  const facts = factsOf(history);
  const row = foldDeal(facts);
  if (!row) throw new Error('the history has no deal');
  const planned = foldAgenda(facts).filter(({ state }) => state === 'planned');
  const [nextStepDue] = planned.map(({ dueDay }) => dueDay).sort();
  return { ...row, ...(nextStepDue !== undefined && { nextStepDue }) };
};

const rings = (history: History, limits: StaleLimits, on: number) =>
  ringing(standing(history), limits, day(on));

describe('given a deal nobody touches', () => {
  test('when the days reach the limit it is silent, and a day later it rings', () => {
    expect(rings(opened('a'), { touch: 14 }, 14)).toBeUndefined();
    expect(rings(opened('a'), { touch: 14 }, 15)).toEqual({ clock: 'touch', days: 15, limit: 14 });
  });

  test('when no clock has a limit it never rings', () => {
    expect(rings(opened('a'), {}, 5000)).toBeUndefined();
  });

  test('when it is touched the touch clock begins anew, the others go on', () => {
    const deal = opened('a')
      .moved('meeting', day(5))
      .amount(100)
      .planned('call', day(10), day(10))
      .done(day(12));
    expect(rings(deal, { touch: 3 }, 15)).toBeUndefined();
    expect(rings(deal, { touch: 3 }, 16)).toEqual({ clock: 'touch', days: 4, limit: 3 });
    expect(rings(deal, { stage: 9 }, 15)).toEqual({ clock: 'stage', days: 10, limit: 9 });
    expect(rings(deal, { age: 14 }, 15)).toEqual({ clock: 'age', days: 15, limit: 14 });
  });

  test('when it moves on and back, the days in the stage are those of the latest stay', () => {
    const deal = opened('a').moved('meeting', day(3)).moved('prospecting', day(8));
    expect(rings(deal, { stage: 1 }, 10)).toEqual({ clock: 'stage', days: 2, limit: 1 });
  });

  test('when a move is undone the stage clock is where it was', () => {
    const deal = opened('a').moved('meeting', day(8)).undone();
    expect(rings(deal, { stage: 5 }, 10)).toEqual({ clock: 'stage', days: 10, limit: 5 });
  });
});

describe('given a planned step', () => {
  const deal = () => opened('a').planned('call', day(20), day(1));

  test('then the touch clock waits through its day and rings when it is overdue', () => {
    expect(rings(deal(), { touch: 14 }, 20)).toBeUndefined();
    expect(rings(deal(), { touch: 14 }, 21)).toEqual({ clock: 'touch', days: 20, limit: 14 });
  });

  test('then the other clocks do not wait for it', () => {
    expect(rings(deal(), { touch: 1, stage: 19 }, 20)).toEqual({ clock: 'stage', days: 20, limit: 19 });
    expect(rings(deal(), { touch: 1, age: 19 }, 20)).toEqual({ clock: 'age', days: 20, limit: 19 });
  });

  test('when it is done nothing is awaited, and when it is put off it is awaited again', () => {
    expect(rings(deal().done(day(2)), { touch: 14 }, 17)).toMatchObject({ clock: 'touch', days: 15 });
    expect(rings(deal().postponed(day(40)), { touch: 14 }, 40)).toBeUndefined();
  });

  test('when another one is overdue the later one does not keep the clock silent', () => {
    const both = deal().planned('send', day(5), day(1));
    expect(rings(both, { touch: 14 }, 16)).toMatchObject({ clock: 'touch', days: 15 });
  });
});

describe('given several clocks that ring', () => {
  const deal = () => opened('a').moved('meeting', day(10)).planned('call', day(20), day(20)).done(day(20));

  test('then it is the one furthest past as a share of its limit, not in days', () => {
    const limits = { touch: 4, stage: 15, age: 25 };
    expect(rings(deal(), limits, 30)).toEqual({ clock: 'touch', days: 10, limit: 4 });
    expect(rings(deal(), { ...limits, stage: 7 }, 30)).toEqual({ clock: 'stage', days: 20, limit: 7 });
    expect(rings(deal(), { ...limits, age: 11 }, 30)).toEqual({ clock: 'age', days: 30, limit: 11 });
  });

  test('then of equals it is stage, then touch, then age', () => {
    expect(rings(deal(), { touch: 5, stage: 10, age: 15 }, 30)?.clock).toBe('stage');
    expect(rings(deal(), { touch: 5, stage: 11, age: 15 }, 30)?.clock).toBe('touch');
    expect(rings(deal(), { touch: 6, stage: 11, age: 15 }, 30)?.clock).toBe('age');
  });
});

describe('given any deal and any limits', () => {
  const limit = fc.integer({ min: 0, max: 40 });
  const limits = fc.record({ touch: limit, stage: limit, age: limit }, { requiredKeys: [] });
  const anyDeal = fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50)).map(([opening, entering, touch]) => ({
    openedOn: day(opening),
    stageSince: day(opening + entering),
    touchedOn: day(opening + entering + touch),
  }));
  const today = fc.nat(200).map((n) => day(n));

  test('a step planned for today or later never makes it stale, and never rings the touch clock', () => {
    fc.assert(
      fc.property(anyDeal, limits, today, fc.nat(30), (deal, some, on, ahead) => {
        const awaited = { ...deal, nextStepDue: day(daysBetween(day(0), on) + ahead) };
        const rung = ringing(awaited, some, on);
        expect(rung?.clock).not.toBe('touch');
        if (!ringing(deal, some, on)) expect(rung).toBeUndefined();
      }),
    );
  });

  test('what rings is past its limit, and no other clock is further past its own', () => {
    fc.assert(
      fc.property(anyDeal, limits, today, (deal, some, on) => {
        const days = {
          touch: daysBetween(deal.touchedOn, on),
          stage: daysBetween(deal.stageSince, on),
          age: daysBetween(deal.openedOn, on),
        };
        const clocks = (['touch', 'stage', 'age'] as const).flatMap((clock) => {
          const most = some[clock];
          return most !== undefined && days[clock] > most ? { clock, days: days[clock], limit: most } : [];
        });
        const rung = ringing(deal, some, on);
        expect(rung !== undefined).toBe(clocks.length > 0);
        if (!rung) return;
        expect(clocks).toContainEqual(rung);
        for (const other of clocks)
          expect(rung.days * other.limit).toBeGreaterThanOrEqual(other.days * rung.limit);
      }),
    );
  });
});

describe('given a deal worked by hand', () => {
  test.each(staleCases)('$name', ({ today, limits, rings: worked, ...deal }) => {
    expect(ringing(deal, limits, today)).toEqual(
      worked ? { ...worked, limit: limits[worked.clock] } : undefined,
    );
  });
});
