import { allMetrics } from '../metrics/all';
import { type Ask, askOf, sieveOf } from '../metrics/ask';
import type { Metric } from '../metrics/metric';
import { EVERYBODY, type Goals } from '../pipeline/goals';
import type { Numbers, NumberTold, Span, Told } from '../pipeline/numbers';
import type { HomeRates } from '../pipeline/rates';
import { spanBefore, spansUpTo, spanYearAgo } from '../pipeline/span';
import { targetFor } from '../pipeline/target-for';
import type { Book } from '../projections/book/book';
import type { Inputs } from '../schema/message.schema';
import { askedSpan } from './asked-span';
import { allFilters, filterChoices, knownFilter } from './filter-choices.query';
import { funnelOf } from './funnel.query';
import { quotaAsk } from './quota-ask';
import { reviewedPipeline } from './review.query';
import type { View } from './view';

/** What numbers are told with beside the deals: settings, quotas and targets. */
export interface Around extends HomeRates {
  readonly language: 'en' | 'bg';
  readonly fiscalStart: number;
  readonly goals: Goals;
  /** The name of something that nobody has named, by its group and id. */
  name(group: string, id: string): string;
}

/** How many spans a trend line shows. */
const TREND = 12;

/** The numbers of a span, the one before, the same a year ago, and of the spans up to it; the funnel of the span. */
export const numbersOf = (view: View, book: Book, asked: Inputs['numbers.show'], around: Around): Numbers => {
  const { today, lists } = view;
  const { home, language, fiscalStart, goals } = around;
  const all = allFilters(book, view, around);
  const filter = knownFilter(asked.filter ?? {}, all);
  const sieve = sieveOf(book, filter, lists);
  const span = askedSpan(asked.span, today, fiscalStart);
  const [before, yearAgo] = [spanBefore(span), spanYearAgo(span)];
  const answers = new Map<string, Ask>();
  const askFor = (period: Span): Ask => {
    const key = `${period.from} ${period.to}`;
    const known = answers.get(key);
    if (known) return known;
    const quota = quotaAsk(view, book, period, filter.owner ?? EVERYBODY, around);
    const ask = { ...askOf(period, today, sieve), ...quota };
    answers.set(key, ask);
    return ask;
  };
  const told = (metric: Metric): NumberTold => {
    const known = new Map<Ask, Told>();
    const answer = (period: Span): Told => {
      const ask = askFor(period);
      const made = known.get(ask) ?? metric.answer(book, ask);
      known.set(ask, made);
      return made;
    };
    const target = targetFor(goals, metric, span);
    return {
      id: metric.id,
      name: metric.name[language],
      says: metric.says[language],
      unit: metric.unit,
      better: metric.better,
      now: answer(span),
      before: answer(before),
      yearAgo: answer(yearAgo),
      trend: spansUpTo(span, TREND).map((period) => ({
        from: period.from,
        to: period.to,
        value: answer(period).value,
      })),
      ...(target && { target: target.value }),
    };
  };
  const choices = filterChoices(all, filter);
  const pipeline = reviewedPipeline(filter.pipeline, choices);
  return {
    today,
    home,
    fiscalStart,
    span,
    before: { from: before.from, to: before.to },
    yearAgo: { from: yearAgo.from, to: yearAgo.to },
    filter,
    choices,
    numbers: allMetrics.map(told),
    funnel: { pipeline, stages: funnelOf(view, book, askFor(span), pipeline) },
    isEmpty: book.pages.length === 0,
  };
};
