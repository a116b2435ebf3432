import fc from 'fast-check';
import { expect, test } from 'vitest';
import { funnelOf } from '../../lib/commands/funnel.query';
import { askOf, sieveOf } from '../../lib/metrics/ask';
import conversion from '../../lib/metrics/conversion.metric';
import { addDays } from '../../lib/pipeline/day';
import type { Lists } from '../../lib/pipeline/lists';
import type { Told } from '../../lib/pipeline/numbers';
import { bookOf } from '../../lib/projections/book/book';
import { anyJourneys, FILTERS, PEOPLE, SPAN, TWO_PIPELINES } from '../make/any-journeys';
import { day } from '../make/history';

const lists: Lists = { ...PEOPLE, teams: [], tags: [], sources: [], fields: [] };
const view = { label: () => ({ word: '', colour: 1 }) };

const question = fc.record({
  from: fc.nat(SPAN),
  length: fc.nat(120),
  pipeline: fc.constantFrom('sales', 'partners'),
  filter: fc.constantFrom(...FILTERS),
});

const rounded = (told: Told): Told =>
  JSON.parse(
    JSON.stringify(told, (_, value) => (typeof value === 'number' ? Number(value.toPrecision(10)) : value)),
  );

test('given any histories, when the funnel of a pipeline is told, then each stage has the conversion that the number has of it, and as many deals behind it', () => {
  let deals = 0;
  fc.assert(
    fc.property(anyJourneys(25), question, (journeys, { from, length, pipeline, filter }) => {
      const book = bookOf(TWO_PIPELINES, journeys);
      const period = { from: day(from), to: addDays(day(from), length) };
      const ask = askOf(period, day(SPAN + 50), sieveOf(book, { ...filter, pipeline }, lists));
      const stages = funnelOf(view, book, ask, pipeline);
      expect(stages.map(({ id }) => id)).toEqual(
        TWO_PIPELINES.pipelines
          .find(({ id }) => id === pipeline)
          ?.stages.filter(({ kind, retiredTo }) => kind === 'open' && retiredTo === undefined)
          .map(({ id }) => id),
      );
      for (const { id, told } of stages) {
        const ofStage = { ...ask, stage: Number(book.numberOf(id)) };
        expect(rounded(told), id).toEqual(rounded(conversion.answer(book, ofStage)));
        expect(conversion.behind(book, ofStage)).toHaveLength(Number(told.parts.cohort));
        deals += Number(told.parts.cohort);
      }
    }),
    { numRuns: 200 },
  );
  // What is compared is not nothing.
  expect(deals).toBeGreaterThan(20);
});
