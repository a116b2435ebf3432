import { browser } from '../browser';
import { type Canary, canary } from '../schema/entry.schema';

const KEY = 'canary';

/** What the log held when last heard of, from `storage.local`; nothing when it was never written. */
export const readCanary = async (): Promise<Canary> => {
  const parsed = canary.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.data : { events: 0, versions: 0 };
};

/** Notes how much the log holds: numbers only, so it may lie where content scripts can read. */
export const writeCanary = (counts: Canary): Promise<void> => browser.storage.local.set({ [KEY]: counts });
