import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allMetrics } from '../../../lib/metrics/all';
import { type Ask, askOf, sieveOf } from '../../../lib/metrics/ask';
import { didItHelp } from '../../../lib/metrics/review/did-it-help';
import { ladderOf } from '../../../lib/metrics/review/ladder';
import { lostReasons } from '../../../lib/metrics/review/lost-reasons';
import { passings } from '../../../lib/metrics/review/passing';
import { pipelineChange } from '../../../lib/metrics/review/pipeline-change';
import { type SliceBy, slices } from '../../../lib/metrics/review/slices';
import { stageReview } from '../../../lib/metrics/review/stage-review';
import { velocityTold } from '../../../lib/metrics/review/velocity-told';
import { trailingYear } from '../../../lib/metrics/trailing';
import { addDays, dayOf } from '../../../lib/pipeline/day';
import type { Filter, Told } from '../../../lib/pipeline/numbers';
import { type Book, bookOf } from '../../../lib/projections/book/book';
import { anyJourneys, FILTERS, PEOPLE, SPAN, TWO_PIPELINES } from '../../make/any-journeys';
import { day } from '../../make/history';

const lists = { ...PEOPLE, teams: [], tags: [], sources: [], fields: [] };

const anyBook = anyJourneys(20).map((deals) => bookOf(TWO_PIPELINES, deals));

const anyQuestion = fc.record({
  from: fc.nat(SPAN),
  length: fc.nat(300),
  today: fc.integer({ min: 150, max: SPAN + 50 }),
  pipeline: fc.constantFrom('sales', 'partners'),
  filter: fc.constantFrom<Filter>(...FILTERS, { owner: 'ann', source: 'referral', tag: 'big' }),
});
type Question = typeof anyQuestion extends fc.Arbitrary<infer Q> ? Q : never;

const askFor = (book: Book, { from, length, today }: Question, filter: Filter): Ask => ({
  ...askOf({ from: day(from), to: addDays(day(from), length) }, day(today), sieveOf(book, filter, lists)),
});

/** The review is of one pipeline, and of whatever else is asked for. */
const reviewed = (book: Book, question: Question): Ask =>
  askFor(book, question, { ...question.filter, pipeline: question.pipeline });

const tell = (book: Book, id: string, ask: Ask): Told => {
  const found = allMetrics.find((metric) => metric.id === id);
  if (!found) throw new Error(`there is no number "${id}"`);
  return found.answer(book, ask);
};

const holds = (check: (book: Book, question: Question) => void) =>
  fc.assert(fc.property(anyBook, anyQuestion, check), { numRuns: 150 });

describe('given any deals, any span and whatever is asked for', () => {
  test('then each stage has the cohort and what moved in the period as these numbers tell them', () => {
    holds((book, question) => {
      const ask = reviewed(book, question);
      for (const { id, isRetired, cohort, inPeriod } of stageReview(book, ask, question.pipeline)) {
        const asked = { ...ask, stage: Number(book.numberOf(id)) };
        if (cohort) expect(cohort, id).toEqual(tell(book, 'conversion', asked));
        if (inPeriod) expect(inPeriod, id).toEqual(tell(book, 'conversion-in-period', asked));
        expect(cohort === undefined, id).toBe(inPeriod === undefined || isRetired);
      }
    });
  });

  test('then how long deals took to pass a stage is told of the same ones as its conversion', () => {
    holds((book, question) => {
      const ask = reviewed(book, question);
      const ladder = ladderOf(book, question.pipeline);
      for (const [place, { took }] of passings(book, ladder, ask).entries()) {
        const { id, kind, retiredTo } = ladder.stages[place] as (typeof ladder.stages)[number];
        if (kind !== 'open' || retiredTo !== undefined) continue;
        const { parts } = tell(book, 'conversion', { ...ask, stage: Number(book.numberOf(id)) });
        expect([took.length, took.filter((days) => days >= 0).length], id).toEqual([
          parts.cohort,
          parts.passed,
        ]);
      }
    });
  });

  test('then the deals in all open stages are the open ones, worth what these are', () => {
    holds((book, question) => {
      const ask = reviewed(book, question);
      const open = stageReview(book, ask, question.pipeline).filter(({ kind }) => kind === 'open');
      const { value, parts } = tell(book, 'open-deals', ask);
      expect(open.reduce((sum, { here }) => sum + here, 0)).toBe(value);
      expect(open.reduce((sum, { hereAmount }) => sum + (hereAmount.value ?? 0), 0)).toBe(parts.total);
    });
  });

  test('then the velocity is that of its number, and its factors those of theirs over the twelve months', () => {
    holds((book, question) => {
      const ask = reviewed(book, question);
      const { told, factors } = velocityTold(book, ask);
      expect(told).toEqual(tell(book, 'velocity', ask));
      const year = { ...ask, ...trailingYear(Math.min(ask.to, ask.today)) };
      expect(factors.map(({ id, value }) => [id, value])).toEqual([
        ['open', tell(book, 'open-deals', ask).value],
        ['win-rate', tell(book, 'win-loss', year).value],
        ['size', tell(book, 'average-deal-size', year).value],
        ['cycle', tell(book, 'sales-cycle', year).value],
      ]);
    });
  });

  test('then each line of a comparison is what the numbers tell of it', () => {
    const known: Readonly<Record<SliceBy, readonly string[]>> = {
      owner: ['me', 'ann', 'bob'],
      source: ['gmail', 'referral'],
      tag: ['hot', 'big'],
      pipeline: ['sales', 'partners'],
    };
    holds((book, question) => {
      for (const by of Object.keys(known) as SliceBy[]) {
        const others: Filter = { ...question.filter, pipeline: question.pipeline, [by]: undefined };
        const lines = slices(book, askFor(book, question, others), by);
        for (const id of known[by]) {
          const ask = askFor(book, question, { ...others, [by]: id });
          const [open, closed, cycle] = ['open-deals', 'win-loss', 'sales-cycle'].map((number) =>
            tell(book, number, ask),
          );
          const told = {
            newLeads: tell(book, 'new-leads', ask).value,
            won: tell(book, 'won', ask).value,
            lost: tell(book, 'lost', ask).value,
            wonValue: closed?.parts.wonValue,
            open: open?.value,
            openValue: open?.parts.total,
          };
          const line = lines.find((one) => one.id === id);
          if (!line) {
            expect(told, id).toEqual({ newLeads: 0, won: 0, lost: 0, wonValue: 0, open: 0, openValue: 0 });
            continue;
          }
          const { winRate, cycle: took, id: _, ...sums } = line;
          const { wonValue, openValue } = sums;
          expect({ ...sums, wonValue: wonValue.value ?? 0, openValue: openValue.value ?? 0 }, id).toEqual(
            told,
          );
          expect({ ...winRate, parts: {} }, id).toEqual({ ...closed, parts: {} });
          expect([took.value, took.whyNot, took.parts.median], id).toEqual([
            cycle?.value,
            cycle?.whyNot,
            cycle?.parts.median,
          ]);
        }
      }
    });
  });

  test('then as many were lost for all reasons as were lost', () => {
    holds((book, question) => {
      const ask = reviewed(book, question);
      const reasons = lostReasons(book, ask);
      expect(reasons.reduce((sum, { count }) => sum + count, 0)).toBe(tell(book, 'lost', ask).value);
      expect(reasons.reduce((sum, { worth }) => sum + (worth.value ?? 0), 0)).toBe(
        tell(book, 'win-loss', ask).parts.lostValue,
      );
    });
  });

  test('then the pipeline changed from what was open to what was open, and to what was due', () => {
    holds((book, question) => {
      const ask = reviewed(book, question);
      const [a, b] = [dayOf(ask.from), dayOf(ask.to)];
      const openOn = (on: number) =>
        tell(book, 'open-deals', { ...ask, from: on, to: on, today: on }).parts.total;
      const all = pipelineChange(book, ask.sieve, { a, b });
      expect([all.start, all.end]).toEqual([openOn(ask.from), openOn(ask.to)]);
      const window = { from: addDays(b, -20), to: addDays(b, 40) };
      const due = tell(book, 'coverage', { ...ask, from: ask.to - 20, to: ask.to + 40, today: ask.to });
      expect(pipelineChange(book, ask.sieve, { a, b, window }).end).toBe(due.parts.open);
    });
  });

  test('then before and after a change they are what the numbers tell of those days', () => {
    holds((book, question) => {
      const on = day(question.from % 150);
      const { sieve, today } = askFor(book, question, question.filter);
      const helped = didItHelp(book, { sieve, today }, question.pipeline, { on });
      const { sieve: there } = reviewed(book, question);
      for (const side of ['before', 'after'] as const) {
        const ask = askOf(helped[side], dayOf(today), there);
        const [closed, cycle] = [tell(book, 'win-loss', ask), tell(book, 'sales-cycle', ask)];
        const told = (id: string) => helped.compared.find((one) => one.id === id)?.[side];
        expect({ ...told('win-rate'), parts: {} }).toEqual({ ...closed, parts: {} });
        expect(told('cycle')?.value).toBe(cycle.parts.median);
        expect(told('cycle')?.parts.count).toBe(cycle.parts.won);
      }
    });
  });
});
