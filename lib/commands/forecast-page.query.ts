import type { Window } from '../forecast/chances';
import type { Forecast } from '../forecast/forecast';
import type { BookHistory } from '../forecast/history-of-book';
import { wonBetween } from '../forecast/naive';
import { scoresOf } from '../forecast/scores';
import { numberOf } from '../pipeline/day';
import type { ForecastPage, MethodDone, MonthAhead, Range } from '../pipeline/forecast';
import type { Filter, Span } from '../pipeline/numbers';
import { estimateIn } from '../pipeline/round-money';
import { monthsAfter, spanOf } from '../pipeline/span';
import type { Book } from '../projections/book/book';
import { inHome } from '../projections/book/frame';
import type { Inputs } from '../schema/message.schema';
import { allFilters, filterChoices, knownFilter } from './filter-choices.query';
import { quickAt, quickWindows } from './forecast.query';
import { dealsAhead } from './forecast-deals';
import { type ForecastDesk, type ForecastTools, forecastDesk } from './forecast-desk';
import { asTried, type SpanDone } from './forecast-record';
import { momentOf, windowOf } from './forecast-windows';
import { quotaAhead } from './held-forecasts';
import type { Around } from './numbers.query';
import { type Called, categoryOf, ownCalls } from './own-call';
import type { View } from './view';

/** How many months ahead are told beside the running one. */
const AHEAD_MONTHS = 5;

const monthsAhead = (today: string): Span[] =>
  Array.from({ length: AHEAD_MONTHS + 1 }, (_, place) => spanOf('month', monthsAfter(today, place), 1));

const rangeOf = ({ sum }: Forecast, won: number, home: string): Range => {
  const upTo = (share: number): number => won + estimateIn(home)(sum.quantile(share));
  return { low: upTo(0.1), middle: upTo(0.5), high: upTo(0.9) };
};

/** The months that are over with what was said of them, the running one, and those ahead. */
const monthsTold = async (
  view: View,
  book: Book,
  filter: Filter,
  around: Around,
  desk: ForecastDesk,
  done: readonly SpanDone[],
): Promise<MonthAhead[]> => {
  const quotaOf = (span: Span) => {
    const quota = quotaAhead(view, book, span, filter, around);
    return quota && { quota: quota.minor };
  };
  const over = done.map(({ span, low, middle, high, came, isKept }): MonthAhead => {
    const { from, to } = span;
    const range = { low, middle, high };
    return { from, to, range, isKept, won: came, isOver: true, ...quotaOf(span) };
  });
  const ahead: MonthAhead[] = [];
  for (const span of monthsAhead(view.today)) {
    const hasBegun = span.from <= view.today;
    const won = hasBegun ? wonBetween(desk.history, numberOf(span.from), desk.at).sum : 0;
    const forecast = await desk.forecast(windowOf(span, desk.at));
    ahead.push({
      from: span.from,
      to: span.to,
      range: rangeOf(forecast, won, around.home),
      isKept: false,
      won: hasBegun ? won : null,
      isOver: false,
      ...quotaOf(span),
    });
  }
  return [...over, ...ahead];
};

/** How each method did over the months that are over; the person's own call over those of which it was kept. */
const methodsDone = (done: readonly SpanDone[]): MethodDone[] => {
  const tried = (said: (one: SpanDone) => number) => done.map((one) => ({ said: said(one), came: one.came }));
  const called = done.flatMap(({ call, came }) => (call === undefined ? [] : { said: call, came }));
  const all = {
    forecast: done.map(asTried),
    mean3: tried(({ mean3 }) => mean3),
    last: tried(({ last }) => last),
    weighted: tried(({ weighted }) => weighted),
    call: called,
  } as const;
  return Object.entries(all).map(([method, months]) => {
    const { n, wape, bias, coverage } = scoresOf(months);
    return { method: method as MethodDone['method'], months: n, error: wape, bias, held: coverage };
  });
};

/** The open deals at a desk as a person's own call counts them. */
export const calledAt = async (
  view: Pick<View, 'read' | 'pipelines'>,
  { history, model }: Pick<ForecastDesk, 'history' | 'model'>,
  home: string,
): Promise<Called[]> => {
  const rows = await Promise.all(
    [...model.known.open].map((row) => view.read.deal(history.ids[row] as string)),
  );
  return rows.flatMap((deal): Called[] => {
    if (!deal) return [];
    const { amount, rate, expectedClose } = deal;
    const worth = amount && inHome({ ...amount, ...(rate && { rate }) }, home);
    return [{ category: categoryOf(deal, view.pipelines), amount: worth ?? 0, expectedClose }];
  });
};

/** The forecast as the dashboard shows it. */
export const forecastPage = async (
  view: View,
  book: Book,
  asked: Inputs['forecast.page'],
  around: Around,
  tools: ForecastTools,
): Promise<ForecastPage> => {
  const all = allFilters(book, view, around);
  const filter = knownFilter(asked.filter ?? {}, all);
  const at = momentOf(view.today);
  const windows = (history: Pick<BookHistory, 'observedFrom'>): Window[] => [
    ...quickWindows(view, around)(history),
    ...monthsAhead(view.today).map((span) => windowOf(span, at)),
  ];
  const desk = await forecastDesk(view, book, filter, windows, tools);
  const { told, held, done } = await quickAt(view, book, filter, around, desk);
  const { span = 'this-month' } = asked;
  const chosen = held.find(({ kind }) => kind === span);
  return {
    ...told,
    choices: filterChoices(all, filter),
    months: told.isEmpty ? [] : await monthsTold(view, book, filter, around, desk, done.month),
    span,
    deals: chosen ? await dealsAhead(view, desk, chosen, around.home) : [],
    dealCount: chosen?.forecast.bets.length ?? 0,
    methods: methodsDone(done.month),
    calls: ownCalls(held, await calledAt(view, desk, around.home)),
  };
};
