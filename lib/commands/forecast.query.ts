import type { Window } from '../forecast/chances';
import type { BookHistory } from '../forecast/history-of-book';
import type { QuickForecast } from '../pipeline/forecast';
import type { Filter } from '../pipeline/numbers';
import type { Book } from '../projections/book/book';
import type { Inputs } from '../schema/message.schema';
import { allFilters, knownFilter } from './filter-choices.query';
import { type ForecastDesk, type ForecastTools, forecastDesk } from './forecast-desk';
import { notesOf } from './forecast-notes';
import { recordOf, type SpanDone } from './forecast-record';
import { momentOf, spansAhead, spansOver, wholeWindow, windowOf } from './forecast-windows';
import { type HeldForecast, heldForecasts } from './held-forecasts';
import type { Around } from './numbers.query';
import { spanForecast } from './span-forecast';
import { spansDone } from './spans-done';
import type { View } from './view';

/** The windows that a quick forecast and its record are made of. */
export const quickWindows =
  ({ today }: Pick<View, 'today'>, { fiscalStart }: Pick<Around, 'fiscalStart'>) =>
  (history: Pick<BookHistory, 'observedFrom'>): Window[] => [
    ...spansAhead(today, fiscalStart).map(({ span }) => windowOf(span, momentOf(today))),
    ...(['month', 'quarter'] as const).flatMap((kind) =>
      spansOver(history, kind, today, fiscalStart).map(wholeWindow),
    ),
  ];

/** A quick forecast with what it was made from. */
export interface MadeForecast {
  readonly told: QuickForecast;
  readonly desk: ForecastDesk;
  readonly held: readonly HeldForecast[];
  readonly done: Readonly<Record<'month' | 'quarter', readonly SpanDone[]>>;
}

/** The quick forecast of the deals at a desk. */
export const quickAt = async (
  view: View,
  book: Book,
  filter: Filter,
  around: Around,
  desk: ForecastDesk,
): Promise<MadeForecast> => {
  const { today } = view;
  const { home } = around;
  const { history, at } = desk;
  const isEmpty = book.pages.length === 0;
  // What of the book is told is told before others have their turn, in which it may change.
  const held = isEmpty ? [] : await heldForecasts(view, book, filter, around, desk);
  const done = await spansDone(view, filter, around, desk);
  const spans = await Promise.all(
    held.map(async (one) => {
      const record =
        one.kind === 'this-quarter' ? recordOf('quarter', done.quarter) : recordOf('month', done.month);
      return { ...(await spanForecast(view, desk, one, home)), ...(record && { record }) };
    }),
  );
  const { won } = desk.model.known;
  const told: QuickForecast = {
    today,
    home,
    filter,
    spans,
    closed: history.closedDeals,
    won,
    notes: notesOf(book, history, at, spans),
    isEmpty,
  };
  return { told, desk, held, done };
};

/** What this month, the next and this quarter will bring of the deals of a filter, and how such forecasts did. */
export const quickForecast = async (
  view: View,
  book: Book,
  asked: Inputs['forecast.show'],
  around: Around,
  tools: ForecastTools,
): Promise<QuickForecast> => {
  const filter = knownFilter(asked.filter ?? {}, allFilters(book, view, around));
  const desk = await forecastDesk(view, book, filter, quickWindows(view, around), tools);
  return (await quickAt(view, book, filter, around, desk)).told;
};
