import { browser } from '../../lib/browser';
import { systemClock } from '../../lib/clock';
import type { ForecastTools } from '../../lib/commands/forecast-desk';
import { emptyMemory, type Memory } from '../../lib/forecast/looked-back';
import type { Past } from '../../lib/forecast/past';
import { forecastMemory } from '../../lib/schema/forecast-memory.schema';

const KEY = 'forecastMemory';

/** How much is kept, the latest of it: a day's windows for a few owners, and a year of months. */
const MOST = { pasts: 600, steps: 400 } as const;

/** For how long the background works without letting others have their turn, in milliseconds. */
const TURN_MS = 24;

const version = (): string => browser.runtime.getManifest().version;

let known: Promise<Memory> | undefined;
let kept = 0;

const load = async (): Promise<Memory> => {
  // What is not there, or of another version, is worked out anew.
  const found = forecastMemory.safeParse((await browser.storage.local.get(KEY))[KEY]);
  if (!found.success || found.data.version !== version()) return emptyMemory();
  kept = found.data.pasts.length + found.data.steps.length;
  return { pasts: new Map(found.data.pasts as [string, Past][]), steps: new Map(found.data.steps) };
};

const latest = <T>(all: ReadonlyMap<string, T>, most: number): [string, T][] => [...all].slice(-most);

/** Keeps what was worked out since it was kept last. */
export const keepMemory = async (): Promise<void> => {
  const { pasts, steps } = await (known ?? load());
  if (pasts.size + steps.size === kept) return;
  const some = { pasts: latest(pasts, MOST.pasts), steps: latest(steps, MOST.steps) };
  for (const [all, left] of [
    [pasts, some.pasts],
    [steps, some.steps],
  ] as const) {
    all.clear();
    for (const [name, one] of left) (all as Map<string, unknown>).set(name, one);
  }
  kept = pasts.size + steps.size;
  await browser.storage.local.set({ [KEY]: { version: version(), ...some } });
};

/** Settles once what else waits had its turn. A timer would do, but Firefox lets those of a background rest for a second. */
const othersTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** What forecasts are made with: the memory of this installation, and turns for whoever else asks something. */
export const forecastTools = async (): Promise<ForecastTools> => {
  known ??= load();
  let since = systemClock.now();
  return {
    memory: await known,
    pause: async () => {
      if (systemClock.now() - since < TURN_MS) return;
      await othersTurn();
      since = systemClock.now();
    },
  };
};
