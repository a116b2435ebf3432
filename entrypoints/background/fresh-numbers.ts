import type { View } from '../../lib/commands/view';
import type { Log } from '../../lib/log/log';
import { keepDueForecasts, tellForecast } from './forecast-handlers';
import { popupAsks, tellNumbers } from './number-handlers';

/** How long after a command the popup's numbers are made, in milliseconds: more may follow at once. */
const SOON_MS = 300;

/**
 * Makes what the popup will ask for: whoever opens it later, from sleep, does not wait for all deals to be read. First
 * the forecasts are kept of what has begun, since what is kept changes the log.
 */
export const makeFresh = async (log: Log, look: () => Promise<View>): Promise<void> => {
  await keepDueForecasts(log, look).catch((error) =>
    console.warn('Pipeside could not keep its forecasts', error),
  );
  const asked = await popupAsks(look);
  await tellNumbers(log, look, asked);
  await tellForecast(log, look, { filter: asked.filter });
};

/** The log, after whose commands the popup's numbers and forecast are made again while the background is awake. */
export const withFreshNumbers = (log: Log, look: () => Promise<View>): Log => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  const freshen = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      turn = turn
        .then(() => makeFresh(log, look))
        .catch((error) => console.warn('Pipeside could not make its numbers', error));
    }, SOON_MS);
  };
  return {
    ...log,
    async commit(given) {
      const output = await log.commit(given);
      freshen();
      return output;
    },
  };
};
