import { dayOf, numberOf } from '../pipeline/day';
import { monthsAfter } from '../pipeline/span';
import type { Window } from './chances';
import type { History } from './history';
import { type Outlook, outlookOf } from './methods';
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
export const saidOf = (history: History, window: Window, outlook: Outlook): Said => {
  const { open, fresh, inflow } = outlook;
  const model = { sum: open + fresh, wins: outlook.model.known.won };
  // That it will be as it was holds only while deals come in as they did.
  if (inflow.isDry) return { model, recent: model };
  const season = quarterAgo(history, window);
  return {
    model,
    recent: recentMean(history, window),
    ...(season && { season }),
  };
};

/** What each method said at the moment of a window that is over, and what came. */
export const pastOf = (history: History, window: Window): Past => {
  return {
    ...saidOf(history, window, outlookOf(history, window)),
    came: wonBetween(history, window.from, window.to),
  };
};

/** How many windows back a record goes. */
const MOST = 12;

/** A window is looked back on only if so much of it, and so many days, were known before it. */
const [WINDOWS_BEFORE, DAYS_BEFORE] = [2, 28];

const isFirstOfMonth = (moment: number): boolean => Number.isInteger(moment) && dayOf(moment).endsWith('-01');

/** How many whole calendar months a window is, looked at from its first moment; 0 when it is none. */
const monthsIn = ({ at, from, to }: Window): number => {
  if (at !== from || !isFirstOfMonth(from) || !isFirstOfMonth(to)) return 0;
  const [first, end] = [dayOf(from), dayOf(to)];
  return (
    12 * (Number(end.slice(0, 4)) - Number(first.slice(0, 4))) +
    Number(end.slice(5, 7)) -
    Number(first.slice(5, 7))
  );
};

const movedBack = (window: Window, months: number, back: number): Window => {
  if (months === 0) {
    // Whole days, so that the facts of a day, which have no time, lie as they do in the window itself.
    const days = back * Math.ceil(window.to - window.from);
    return { at: window.at - days, from: window.from - days, to: window.to - days };
  }
  const from = numberOf(monthsAfter(dayOf(window.from), -back * months));
  return { at: from, from, to: numberOf(monthsAfter(dayOf(window.to), -back * months)) };
};

/** The windows of the same shape before one that are over, latest first, for which enough was known. */
export const windowsBefore = (history: History, window: Window): Window[] => {
  const length = window.to - window.from;
  const months = monthsIn(window);
  const found: Window[] = [];
  for (let back = Math.ceil((window.to - window.at) / Math.ceil(length)); found.length < MOST; back += 1) {
    const moved = movedBack(window, months, back);
    if (moved.at - history.observedFrom < Math.min(WINDOWS_BEFORE * length, DAYS_BEFORE)) break;
    found.push(moved);
  }
  return found;
};
