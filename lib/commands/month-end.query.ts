import { type Ask, askOf, sieveOf } from '../metrics/ask';
import { firstDay } from '../metrics/first-day';
import lost from '../metrics/lost.metric';
import { type OpenThen, questionsOf } from '../metrics/month-end-questions';
import openDeals from '../metrics/open-deals.metric';
import { lostReasons } from '../metrics/review/lost-reasons';
import { slippedDeals } from '../metrics/review/slipped';
import won from '../metrics/won.metric';
import wonValue from '../metrics/won-value.metric';
import type { MonthEnd, Slipped } from '../pipeline/month-end';
import type { DealBehind } from '../pipeline/numbers';
import { spanBefore, spanOf, spansUpTo } from '../pipeline/span';
import { firstWorkingDayAfter } from '../pipeline/working-day';
import type { Book } from '../projections/book/book';
import type { Inputs } from '../schema/message.schema';
import { dealBehind } from './deals-behind.query';
import { allFilters, knownFilter } from './filter-choices.query';
import { type Around, numbersOf } from './numbers.query';
import { pipelineMonths } from './pipeline-months.query';
import { quotasTold } from './quotas-told.query';
import { keptOf } from './spans-done';
import type { View } from './view';

/** How many months back a report can be chosen. */
const MOST_MONTHS = 36;

const byAmount = (a: DealBehind, b: DealBehind): number => (b.amount ?? -1) - (a.amount ?? -1);

const dealsOf = async (view: View, ids: readonly string[], home: string): Promise<DealBehind[]> => {
  const found = await Promise.all(ids.map((id) => dealBehind(view, id, home)));
  return found.filter((deal) => deal !== undefined).sort(byAmount);
};

const slippedOf = async (view: View, book: Book, ask: Ask, home: string): Promise<Slipped[]> => {
  const told = await Promise.all(
    slippedDeals(book, ask).map(async ({ deal, ...when }) => {
      const behind = await dealBehind(view, deal, home);
      return behind && { ...behind, ...when };
    }),
  );
  return told.filter((one) => one !== undefined).sort(byAmount);
};

/** What is open today, for the questions of a month that is not long past. */
const openThen = async (view: View, book: Book, ask: Ask, home: string): Promise<OpenThen> => {
  const ids = openDeals.behind(book, ask);
  const open = await dealsOf(view, ids, home);
  const planned = await Promise.all(open.map(({ deal }) => view.read.stepsOf(deal)));
  const withoutStep = planned.filter((steps) => !steps.some(({ state }) => state === 'planned')).length;
  const [biggest] = open;
  return {
    count: open.length,
    withoutStep,
    value: open.reduce((sum, { amount = 0 }) => sum + amount, 0),
    ...(biggest && { biggest }),
  };
};

/** What a month brought: of the month asked for, else of the last one that is over. */
export const monthEndOf = async (
  view: View,
  book: Book,
  asked: Inputs['month-end.show'],
  around: Around,
): Promise<MonthEnd> => {
  const { today, lists } = view;
  const { home } = around;
  const all = allFilters(book, view, around);
  const filter = knownFilter(asked.filter ?? {}, all);
  const running = spanOf('month', today, 1);
  const wanted = asked.month === undefined ? spanBefore(running) : spanOf('month', asked.month, 1);
  const month = wanted.from > running.from ? running : wanted;
  const first = firstDay(book);
  const ask = askOf(month, today, sieveOf(book, filter, lists));
  const { numbers } = numbersOf(view, book, { span: { kind: 'month', on: month.from }, filter }, around);
  const lostDeals = await dealsOf(view, lost.behind(book, ask), home);
  const reasons = await Promise.all(
    lostDeals.map(async ({ deal }) => (await view.read.deal(deal))?.lostReason ?? ''),
  );
  const forecast = keptOf(await view.read.forecasts(), filter, home).get(`month ${month.from}`);
  const report = {
    ...(forecast && {
      forecast: {
        low: forecast.low,
        middle: forecast.middle,
        high: forecast.high,
        won: wonValue.answer(book, ask).value ?? 0,
      },
    }),
    today,
    home,
    month: { from: month.from, to: month.to },
    dueOn: firstWorkingDayAfter(month),
    isRunning: month.to >= today,
    months: spansUpTo(running, MOST_MONTHS)
      .map(({ from }) => from)
      .filter((from) => first !== undefined && from >= spanOf('month', first, 1).from)
      .reverse(),
    numbers,
    won: await dealsOf(view, won.behind(book, ask), home),
    lost: lostDeals.map((deal, place) => ({ ...deal, reason: around.name('lost', reasons[place] ?? '') })),
    reasons: lostReasons(book, ask).map((reason) => ({ ...reason, name: around.name('lost', reason.id) })),
    pipelines: pipelineMonths(view, book, month, filter, all),
    slipped: await slippedOf(view, book, ask, home),
    quotas: quotasTold(view, book, month, filter, around),
    isEmpty: book.pages.length === 0,
  };
  const isLatest = month.from >= spanBefore(running).from;
  return {
    ...report,
    questions: questionsOf(
      report,
      isLatest ? await openThen(view, book, askOf(running, today, ask.sieve), home) : undefined,
      firstDay(book, ask.sieve),
    ),
  };
};
