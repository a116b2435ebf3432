import type { View } from '../../lib/commands/view';
import type { Log } from '../../lib/log/log';
import { popupAsks, tellNumbers } from './number-handlers';
import { quietly } from './run';

/** How long after a command the popup's numbers are made, in milliseconds: more may follow at once. */
const SOON_MS = 300;

/**
 * The log, after whose commands the popup's numbers are made again while the background is awake: whoever opens the
 * popup later, from sleep, does not wait for all deals to be read.
 */
export const withFreshNumbers = (log: Log, look: () => Promise<View>): Log => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const freshen = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(
      () => quietly(popupAsks(look).then((asked) => tellNumbers(log, look, asked))),
      SOON_MS,
    );
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
