import type { Window } from './chances';
import { type Forecast, forecastOf } from './forecast';
import type { History } from './history';
import type { Known } from './known';
import { meanOfLast, wonBetween } from './naive';
import { type Past, pastOf, windowsBefore } from './past';
import type { Tried } from './scores';
import { weightedPipeline } from './weighted-pipeline';

/** The methods that are compared: the forecast, the mean of the last three spans, the last one, stage % × amount. */
export const METHODS = ['forecast', 'mean3', 'last', 'weighted'] as const;
/** One of them. */
export type Method = (typeof METHODS)[number];

/** What each method said of one window, and what came. */
export type Step = Readonly<Record<Method, Tried>>;

/** Whether each open deal was won in the window. */
const wonIn = ({ open, history }: Known, { from, to }: Window): boolean[] =>
  Array.from(open, (deal) => {
    const closed = history.closed[deal] as number;
    return history.isWon[deal] === 1 && closed >= from && closed < to;
  });

/**
 * Walks through a history: at the moment of each window every method says what it will bring, of what was known then
 * alone, and what came is put beside it.
 */
export const walk = (history: History, windows: readonly Window[]): Step[] => {
  const pasts = new Map<string, Past>();
  const pastAt = (window: Window): Past => {
    const key = `${window.at} ${window.from} ${window.to}`;
    const known = pasts.get(key) ?? pastOf(history, window);
    pasts.set(key, known);
    return known;
  };
  return windows.map((window) => {
    const past = windowsBefore(history, window).map(pastAt);
    return stepOf(history, window, forecastOf(history, window, past));
  });
};

/** What each method said of a window, and what came. */
export const stepOf = (history: History, window: Window, forecast: Forecast): Step => {
  const { known } = forecast.outlook.model;
  const came = wonBetween(history, window.from, window.to).sum;
  const isWon = wonIn(known, window);
  const weighted = weightedPipeline(known, forecast.outlook.worth);
  return {
    forecast: {
      said: forecast.sum.quantile(0.5),
      came,
      low: forecast.sum.quantile(0.1),
      high: forecast.sum.quantile(0.9),
      chances: [...forecast.outlook.chances],
      isWon,
    },
    mean3: { said: meanOfLast(history, window, 3).sum, came },
    last: { said: meanOfLast(history, window, 1).sum, came },
    weighted: { said: weighted.sum, came, chances: weighted.chances, isWon },
  };
};
