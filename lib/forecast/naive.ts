import type { Window } from './chances';
import type { History } from './history';

/** What deals won from one moment up to another brought, in minor units, and how many they were. */
export const wonBetween = (
  { closed, isWon, value }: History,
  from: number,
  to: number,
): { readonly sum: number; readonly wins: number } => {
  let [sum, wins] = [0, 0];
  for (let deal = 0; deal < closed.length; deal += 1)
    if (isWon[deal] && (closed[deal] as number) >= from && (closed[deal] as number) < to) {
      sum += value[deal] || 0;
      wins += 1;
    }
  return { sum, wins };
};

/** What a simple method says, and on how many wins it rests. */
export interface Naive {
  readonly sum: number;
  readonly wins: number;
}

const lengthOf = ({ from, to }: Window): number => to - from;

/** The mean of the last `count` spans as long as the window, of as many as are known whole, at least one. */
export const meanOfLast = (history: History, window: Window, count: number): Naive => {
  const length = lengthOf(window);
  const spans = Math.max(1, Math.min(count, Math.floor((window.at - history.observedFrom) / length)));
  const { sum, wins } = wonBetween(history, window.at - spans * length, window.at);
  return { sum: sum / spans, wins };
};

/** Over how long the recent mean looks at least, in days; and up to how many spans, until so many wins are in it. */
const [RECENT_DAYS, MOST_SPANS, WINS] = [28, 9, 150];

/** The mean of the last three spans; of more where spans are short or wins are few. */
export const recentMean = (history: History, window: Window): Naive => {
  let spans = Math.max(3, Math.round(RECENT_DAYS / lengthOf(window)));
  let found = meanOfLast(history, window, spans);
  for (; found.wins < WINS && spans < MOST_SPANS; spans += 1) found = meanOfLast(history, window, spans + 1);
  return found;
};

/** A quarter of a year, in days. */
const QUARTER = 91;

/** What the same days a quarter earlier brought; undefined where they are not known whole. */
export const quarterAgo = (history: History, { at, from, to }: Window): Naive | undefined => {
  const back = Math.ceil((to - at) / QUARTER) * QUARTER;
  if (from - back < history.observedFrom) return undefined;
  return wonBetween(history, from - back, to - back);
};
