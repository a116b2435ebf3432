import type { Window } from './chances';
import type { History } from './history';
import { outlookOf } from './methods';
import { quarterAgo, recentMean, wonBetween } from './naive';

/** What each method said of a window, with the wins it rests on. */
export interface Said {
  readonly model: { readonly sum: number; readonly wins: number };
  readonly recent: { readonly sum: number; readonly wins: number };
  readonly season?: { readonly sum: number; readonly wins: number };
}

/** What each method said of a window that is over, and what came. */
export interface Past extends Said {
  readonly came: { readonly sum: number; readonly wins: number };
}

/** What each method says of a window, given what the model does. */
export const saidOf = (history: History, window: Window, model: number, won: number): Said => {
  const season = quarterAgo(history, window);
  return {
    model: { sum: model, wins: won },
    recent: recentMean(history, window),
    ...(season && { season }),
  };
};

/** What each method said at the moment of a window that is over, and what came. */
export const pastOf = (history: History, window: Window): Past => {
  const { open, fresh, model } = outlookOf(history, window);
  return {
    ...saidOf(history, window, open + fresh, model.known.won),
    came: wonBetween(history, window.from, window.to),
  };
};

/** How many windows back a record goes. */
const MOST = 12;

/** A window is looked back on only if so much of it, and so many days, were known before it. */
const [WINDOWS_BEFORE, DAYS_BEFORE] = [2, 28];

/** The windows of the same shape before one that are over, latest first, for which enough was known. */
export const windowsBefore = (history: History, { at, from, to }: Window): Window[] => {
  const length = to - from;
  const found: Window[] = [];
  for (let back = Math.ceil((to - at) / length); found.length < MOST; back += 1) {
    const moved = { at: at - back * length, from: from - back * length, to: to - back * length };
    if (moved.at - history.observedFrom < Math.min(WINDOWS_BEFORE * length, DAYS_BEFORE)) break;
    found.push(moved);
  }
  return found;
};
