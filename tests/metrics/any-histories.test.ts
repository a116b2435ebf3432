import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askOf, sieveOf } from '../../lib/metrics/ask';
import type { Metric } from '../../lib/metrics/metric';
import { addDays } from '../../lib/pipeline/day';
import type { Lists } from '../../lib/pipeline/lists';
import type { Filter, Told } from '../../lib/pipeline/numbers';
import { type Book, bookOf } from '../../lib/projections/book/book';
import { anyJourney, anyJourneys, PEOPLE, SPAN, TWO_PIPELINES } from '../make/any-journeys';
import { day } from '../make/history';
import { naive } from './naive-more';
import type { Question } from './question';

const metrics = Object.values(
  import.meta.glob<Metric>('../../lib/metrics/*.metric.ts', { eager: true, import: 'default' }),
);
const lists: Lists = { ...PEOPLE, teams: [], tags: [], sources: [], fields: [] };

const filter: fc.Arbitrary<Filter> = fc.constantFrom<Filter>(
  {},
  {},
  { owner: 'me' },
  { owner: 'north' },
  { pipeline: 'sales' },
  { pipeline: 'partners' },
  { source: 'gmail' },
  { tag: 'hot' },
  { owner: 'ann', pipeline: 'sales', source: 'referral', tag: 'big' },
);

const question = fc.record({
  from: fc.nat(SPAN),
  length: fc.nat(120),
  today: fc.integer({ min: 200, max: SPAN + 50 }),
  filter,
  stage: fc.constantFrom(undefined, 'prospecting', 'meeting', 'proposal', 'closing', 'met', 'agreed'),
  quota: fc.integer({ min: 1, max: 150_000 }),
});
type Asked = typeof question extends fc.Arbitrary<infer Q> ? Q : never;

const periodOf = ({ from, length }: Asked) => ({ from: day(from), to: addDays(day(from), length) });

/** All numbers of a book with their deals in order of ids. */
const tell = (book: Book, asked: Asked) => {
  const ask = {
    ...askOf(periodOf(asked), day(asked.today), sieveOf(book, asked.filter, lists)),
    ...(asked.stage !== undefined && { stage: Number(book.numberOf(asked.stage)) }),
    quota: asked.quota,
  };
  return Object.fromEntries(
    metrics.map((metric) => [
      metric.id,
      [metric.answer(book, ask), metric.behind(book, ask).sort()] as const,
    ]),
  );
};

const rounded = ({ value, ...rest }: Told): Told => ({
  ...rest,
  value: value === null ? null : Number(value.toPrecision(10)),
});

const journeys = anyJourneys(25);
const book = (from: Question['journeys']) => bookOf(TWO_PIPELINES, from);

describe('given any histories of deals', () => {
  test('every number and the deals behind it are what counting deal by deal gives', () => {
    fc.assert(
      fc.property(journeys, question, (deals, asked) => {
        const told = tell(book(deals), asked);
        const said = { frame: TWO_PIPELINES, lists, period: periodOf(asked), today: day(asked.today) };
        expect(Object.keys(told).sort()).toEqual(Object.keys(naive).sort());
        for (const [id, count] of Object.entries(naive)) {
          const wanted = count({ ...asked, ...said, journeys: deals });
          const [answer, behind] = told[id] ?? [];
          expect(behind, id).toEqual(wanted.behind.map((deal) => deal.id).sort());
          if (id === 'weighted') {
            const { value, ...rest } = wanted.told;
            expect(answer, id).toMatchObject(rest);
            expect(Math.abs(Number(answer?.value) - Number(value))).toBeLessThanOrEqual(0.500001);
          } else expect(answer && rounded(answer), id).toEqual(rounded(wanted.told));
        }
      }),
      { numRuns: 400 },
    );
  });

  test('when the deals come in another order, or one by one, every number is the same', () => {
    fc.assert(
      fc.property(journeys, question, fc.infiniteStream(fc.nat()), (deals, asked, chance) => {
        const shuffled = deals
          .map((deal) => ({ deal, at: Number(chance.next().value) }))
          .sort((a, b) => a.at - b.at)
          .map(({ deal }) => deal);
        const oneByOne = book([]);
        for (const deal of shuffled) oneByOne.put(deal);
        const told = tell(book(deals), asked);
        expect(tell(book(shuffled), asked)).toEqual(told);
        expect(tell(oneByOne, asked)).toEqual(told);
      }),
    );
  });

  test('when a deal changes or is taken back, every number is that of a book without its past', () => {
    fc.assert(
      fc.property(journeys, anyJourney('3'), question, fc.boolean(), (deals, changed, asked, isTaken) => {
        const changing = book(deals);
        if (isTaken) changing.drop(changed.id);
        else changing.put(changed);
        const others = deals.filter(({ id }) => id !== changed.id);
        expect(tell(changing, asked)).toEqual(tell(book(isTaken ? others : [...others, changed]), asked));
      }),
    );
  });

  test('wherever the machine stands, every number is the same', () => {
    const deals = fc
      .sample(anyJourney('0'), { numRuns: 60, seed: 11 })
      .map((deal, at) => ({ ...deal, id: `${at}` }));
    const asked = fc.sample(question, { numRuns: 20, seed: 12 });
    const before = process.env.TZ;
    try {
      const zones = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Sofia'];
      const told = zones.map((zone) => {
        process.env.TZ = zone;
        const noon = new Date('2026-07-01T12:00:00Z').getTimezoneOffset();
        return {
          noon,
          numbers: asked.map((one) => tell(book(deals), one)),
        };
      });
      expect(new Set(told.map(({ noon }) => noon)).size, 'the zone of the machine changes').toBe(4);
      for (const { numbers } of told) expect(numbers).toEqual(told[0]?.numbers);
    } finally {
      process.env.TZ = before;
    }
  });
});
