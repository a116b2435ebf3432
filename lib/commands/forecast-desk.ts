import type { Window } from '../forecast/chances';
import { type Forecast, forecastOf } from '../forecast/forecast';
import { type BookHistory, historyOfBook } from '../forecast/history-of-book';
import { type LookBack, lookBack, type Memory, type Pause } from '../forecast/looked-back';
import { modelAt } from '../forecast/methods';
import type { Model } from '../forecast/model';
import { sieveOf } from '../metrics/ask';
import { fits } from '../metrics/fits';
import { numberOf } from '../pipeline/day';
import type { Filter } from '../pipeline/numbers';
import type { Book } from '../projections/book/book';
import { momentOf } from './forecast-windows';
import type { View } from './view';

/** What forecasts are made with beside the deals: what was worked out before, and how others get their turn. */
export interface ForecastTools {
  readonly memory: Memory;
  readonly pause: Pause;
}

/** The deals of a filter as they stood when it was asked, ready to be forecast. */
export interface ForecastDesk {
  readonly history: BookHistory;
  readonly at: number;
  /** What past deals tell today. */
  readonly model: Model;
  readonly back: LookBack;
  /** The forecast of what is still to come of a window. */
  forecast(window: Window): Promise<Forecast>;
}

/** Takes the deals of a filter out of a book; `windows` are all that will be asked for, as of today and as of the past. */
export const forecastDesk = async (
  view: Pick<View, 'read' | 'lists' | 'pipelines' | 'today'>,
  book: Book,
  filter: Filter,
  windowsOf: (history: BookHistory) => readonly Window[],
  { memory, pause }: ForecastTools,
): Promise<ForecastDesk> => {
  const recordedOn = await view.read.firstRecordedOn();
  const sieve = sieveOf(book, filter, view.lists);
  const history = historyOfBook(book, {
    pipelines: view.pipelines,
    takes: (page, slot) =>
      fits(sieve, page, slot, page.deal.closedOwner[slot] as number, page.deal.pipeline[slot] as number),
    ...(recordedOn !== undefined && { recordedFrom: numberOf(recordedOn) }),
  });
  const at = momentOf(view.today);
  const model = modelAt(history, at);
  const back = lookBack(history, windowsOf(history), memory, pause);
  return {
    history,
    at,
    model,
    back,
    forecast: async (window) => forecastOf(history, window, await back.pasts(window), model),
  };
};
