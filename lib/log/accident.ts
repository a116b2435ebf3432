import { browser } from '../browser';
import { type Accident, accident } from '../schema/entry.schema';

const KEY = 'accident';

/** The last accident that nobody has been told of yet. */
export const readAccident = async (): Promise<Accident | undefined> => {
  const parsed = accident.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.data : undefined;
};

/** Notes an accident until somebody was told: the background may be gone before they look. */
export const noteAccident = (what: Accident): Promise<void> => browser.storage.local.set({ [KEY]: what });

/** Somebody was told. */
export const forgetAccident = (): Promise<void> => browser.storage.local.remove(KEY);
