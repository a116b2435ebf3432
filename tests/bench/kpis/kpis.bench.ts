import type { Ask } from '../../../lib/metrics/ask';
import type { Metric } from '../../../lib/metrics/metric';
import { numberOf } from '../../../lib/pipeline/day';
import { type Book, bookOf } from '../../../lib/projections/book/book';
import { FRAME } from '../../make/journeys';
import type { Figure, Report, Settings } from '../figure';
import { inPairs } from '../pairs';
import { median, rangeOf, spreadOfMedian } from '../statistics';
import { bareSums, type Sums } from './floor';
import { factsIn, LAST, madeDeals } from './made-deals';

const DEALS = 100_000;
const MONTHS = { 'this month': '2026-11-01', 'a month two years ago': '2024-11-01' };
const PUTS = 200;

const six = Object.values(
  import.meta.glob<Metric>('../../../lib/metrics/*.metric.ts', { eager: true, import: 'default' }),
)
  .filter(({ order }) => order <= 6)
  .sort((a, b) => a.order - b.order);

const timed = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** Throws where a number is not what the bare loops come to: a fast wrong number is no figure. */
const check = (book: Book, ask: Ask, sums: Sums): void => {
  const [leads, cohort, size, cycle, closed, open] = six.map((metric) => metric.answer(book, ask));
  const pairs: [unknown, unknown][] = [
    [leads?.value, sums.opened],
    [cohort?.parts.cohort, sums.cohort],
    [cohort?.parts.passed, sums.passed],
    [cohort?.parts.open, sums.cohortOpen],
    [cohort?.parts.lost, sums.cohortLost],
    [size?.parts.total, sums.wonValue],
    [cycle?.value, sums.cycle / sums.won],
    [closed?.parts.won, sums.won],
    [closed?.parts.lost, sums.lost],
    [closed?.parts.lostValue, sums.lostValue],
    [open?.value, sums.open],
    [open?.parts.total, sums.openValue],
  ];
  for (const [place, [ours, bare]] of pairs.entries())
    if (ours !== bare) throw new Error(`Sum ${place} is ${ours} by the numbers and ${bare} by bare loops`);
};

const benchMonth = async (book: Book, month: string, from: number, pairs: number): Promise<Figure[]> => {
  const ask: Ask = { from, to: from + 29, today: LAST, sieve: {} };
  const stage = Number(book.numberOf('prospecting'));
  check(book, ask, bareSums(book, ask.from, ask.to, stage));
  const bare = async () => timed(() => bareSums(book, ask.from, ask.to, stage));
  const ours = async () => timed(() => six.map((metric) => metric.answer(book, ask)));
  const noise = spreadOfMedian((await inPairs(pairs, bare, bare)).ratios);
  const { first, second, ratios } = await inPairs(pairs, bare, ours);
  return [
    { what: `${month}: bare loops`, value: median(first), unit: 'ms', range: rangeOf(first) },
    { what: `${month}: the six numbers`, value: median(second), unit: 'ms', range: rangeOf(second) },
    {
      what: `${month}: the six over bare loops`,
      value: median(ratios),
      unit: '×',
      range: rangeOf(ratios),
      bar: 2,
      noise,
    },
  ];
};

/** How long the six numbers take over 100,000 deals, against bare loops over the same columns; and one changed deal. */
export const benchKpis = async ({ pairs }: Settings): Promise<Report> => {
  const deals = madeDeals(7, DEALS);
  const facts = factsIn(deals);
  const changed = madeDeals(8, PUTS).map((deal, place) => ({ ...deal, id: `deal-${place * 499}` }));
  const start = performance.now();
  const book = bookOf(FRAME, deals);
  const built = performance.now() - start;
  const months: Figure[] = [];
  for (const [month, day] of Object.entries(MONTHS))
    months.push(...(await benchMonth(book, month, numberOf(day), pairs)));
  for (const deal of changed) book.put(deal);
  const puts = changed.map((deal) => 1000 * timed(() => book.put(deal)));
  return {
    how: `${DEALS} made deals of ${facts} facts, medians of ${pairs} alternating pairs`,
    figures: [
      ...months,
      { what: 'one changed deal put in', value: median(puts), unit: 'µs', range: rangeOf(puts), bar: 1000 },
      { what: 'all deals put in anew', value: built, unit: 'ms' },
    ],
  };
};
