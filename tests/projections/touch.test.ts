import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween } from '../../lib/pipeline/day';
import { foldDeal } from '../../lib/projections/deal.projection';
import { foldJourney } from '../../lib/projections/journey.projection';
import { longestGap } from '../../lib/projections/touch';
import type { LogEvent } from '../../lib/schema/event.schema';
import { factsOf } from '../make/facts';
import { day, type History, opened } from '../make/history';

const gaps = (history: History) =>
  foldJourney(factsOf(history))?.stays.map((stay) => [stay.stage, stay.longestGap]);
const touchedOn = (history: History) => foldDeal(factsOf(history))?.touchedOn;

describe('given a deal somebody works on', () => {
  test('then each stay knows its longest wait: before the first touch, between two, or before it left', () => {
    expect(gaps(opened('a').planned('call', day(9), day(7)).done(day(9)).moved('meeting', day(10)))).toEqual([
      ['prospecting', 7],
      ['meeting', 0],
    ]);
    expect(gaps(opened('a').planned('call', day(9), day(1)).done(day(9)).moved('meeting', day(10)))).toEqual([
      ['prospecting', 8],
      ['meeting', 0],
    ]);
    expect(gaps(opened('a').planned('call', day(3), day(1)).done(day(3)).moved('meeting', day(10)))).toEqual([
      ['prospecting', 7],
      ['meeting', 0],
    ]);
  });

  test('then a stay that goes on has no wait up to now, only those that ended', () => {
    expect(gaps(opened('a'))).toEqual([['prospecting', 0]]);
    expect(gaps(opened('a').planned('call', day(9), day(4)))).toEqual([['prospecting', 4]]);
  });

  test('then each stay in a stage it came back to has its own', () => {
    const deal = opened('a').moved('meeting', day(2)).moved('prospecting', day(5)).moved('meeting', day(14));
    expect(gaps(deal)).toEqual([
      ['prospecting', 2],
      ['meeting', 3],
      ['prospecting', 9],
      ['meeting', 0],
    ]);
  });

  test('then a touch said later to have happened shortens the wait it falls into, one undone does not', () => {
    const deal = opened('a').moved('meeting', day(10)).planned('call', day(4), day(4));
    expect(gaps(deal)?.[0]).toEqual(['prospecting', 6]);
    expect(gaps(deal.undone())?.[0]).toEqual(['prospecting', 10]);
  });

  test('then what was done while it was lost belongs to no stay', () => {
    const deal = opened('a')
      .lost('price', day(3))
      .planned('call', day(30), day(20))
      .reopened('meeting', day(30));
    expect(gaps(deal)).toEqual([
      ['prospecting', 3],
      ['meeting', 0],
    ]);
  });

  test('then the wait is never longer than the stay, and one more touch never makes it longer', () => {
    const someDays = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 8 });
    fc.assert(
      fc.property(someDays, fc.nat(40), fc.nat(40), fc.nat(40), (touched, one, other, more) => {
        const stay = { from: day(Math.min(one, other)), to: day(Math.max(one, other)) };
        const inOrder = (days: number[]) => days.sort((a, b) => a - b).map((n) => day(n));
        const gap = longestGap(stay, inOrder([...touched]));
        expect(gap).toBeLessThanOrEqual(daysBetween(stay.from, stay.to));
        expect(longestGap(stay, inOrder([...touched, more]))).toBeLessThanOrEqual(gap);
      }),
    );
  });
});

describe('given any fact about a deal', () => {
  const [opening] = factsOf(opened('a'));
  const later = (type: LogEvent['type'], data: unknown) =>
    ({ ...opening, id: '2026-12-01T00:00:00.000Z-0000-maker0', on: day(5), type, data }) as LogEvent;
  const touched = (fact: LogEvent) => foldDeal([opening as LogEvent, fact])?.touchedOn;
  const deal = 'deal-a';

  test.each([
    ['deal.moved', { deal, stage: 'meeting' }],
    ['deal.won', { deal, stage: 'fulfilment' }],
    ['deal.lost', { deal, reason: 'price' }],
    ['deal.reopened', { deal, stage: 'meeting' }],
    ['deal.edited', { deal, field: 'owner', value: 'me' }],
    ['deal.checked', { deal, item: 'who', isDone: true }],
    ['note.added', { deal, note: 'n' }],
    ['step.planned', { deal, step: 's', kind: 'call', dueDay: day(9) }],
    ['step.postponed', { step: 's', dueDay: day(9) }],
    ['step.done', { step: 's' }],
    ['step.dropped', { step: 's' }],
  ] as const)('then %s is a touch', (type, data) => {
    expect(touched(later(type, data))).toBe(day(5));
  });

  test('then two addresses found to be one person’s are none', () => {
    expect(touched(later('people.linked', { people: ['p', 'q'], reason: 'same' }))).toBe(day(0));
  });

  test('then the day it happened counts, not the day it was said', () => {
    expect(touchedOn(opened('a').moved('meeting', day(10)).planned('call', day(4), day(4)))).toBe(day(10));
    expect(touchedOn(opened('a').planned('call', day(4), day(4)).undone())).toBe(day(0));
    expect(touchedOn(opened('a', day(10)).moved('meeting', day(2)))).toBe(day(10));
  });
});
