import type { Window } from './chances';
import { forecastOf } from './forecast';
import type { History } from './history';
import { marksBefore } from './marks';
import { type Past, pastOf, windowsBefore } from './past';
import { stepOf } from './walk';

/** What the methods would have said of a window that is over, of what was known at its moment, and what came. */
export interface LookedBack {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly mean3: number;
  readonly last: number;
  readonly weighted: number;
  readonly came: number;
}

/** What was worked out of windows that are over, each under what it rests on, so that no window is gone through twice. */
export interface Memory {
  readonly pasts: Map<string, Past>;
  readonly steps: Map<string, LookedBack>;
}

/** A memory with nothing in it. */
export const emptyMemory = (): Memory => ({ pasts: new Map(), steps: new Map() });

/** Lets others have their turn: many windows are worked out one after the other. */
export type Pause = () => Promise<void>;

const nameOf = ({ at, from, to }: Window, mark: string | undefined): string => `${at} ${from} ${to} ${mark}`;

/** Looks back on windows of a history that does not change in the meantime, with a memory of what was looked at before. */
export interface LookBack {
  /** What each method said of the windows before one, latest first. */
  pasts(window: Window): Promise<Past[]>;
  /** What would have been said of a window that is over. */
  step(window: Window): Promise<LookedBack>;
}

/** Looks back on a history; `windows` are all that will be asked for. */
export const lookBack = (
  history: History,
  windows: readonly Window[],
  memory: Memory,
  pause: Pause,
): LookBack => {
  const marks = marksBefore(
    history,
    windows.flatMap((window) => [window.to, ...windowsBefore(history, window).map(({ to }) => to)]),
  );
  const pastAt = async (window: Window): Promise<Past> => {
    const name = nameOf(window, marks.get(window.to));
    const known = memory.pasts.get(name);
    if (known) return known;
    await pause();
    const made = pastOf(history, window);
    memory.pasts.set(name, made);
    return made;
  };
  const pasts = async (window: Window): Promise<Past[]> => {
    const found: Past[] = [];
    for (const one of windowsBefore(history, window)) found.push(await pastAt(one));
    return found;
  };
  return {
    pasts,
    async step(window) {
      const name = nameOf(window, marks.get(window.to));
      const known = memory.steps.get(name);
      if (known) return known;
      const before = await pasts(window);
      await pause();
      const { forecast, mean3, last, weighted } = stepOf(
        history,
        window,
        forecastOf(history, window, before),
      );
      const made = {
        low: forecast.low ?? forecast.said,
        middle: forecast.said,
        high: forecast.high ?? forecast.said,
        mean3: mean3.said,
        last: last.said,
        weighted: weighted.said,
        came: forecast.came,
      };
      memory.steps.set(name, made);
      return made;
    },
  };
};
