import { browser } from '../../lib/browser';
import { systemClock } from '../../lib/clock';
import type { SiteHealth } from '../../lib/pipeline/site-health';
import { siteHealths } from '../../lib/schema/site-health.schema';

const KEY = 'siteHealth';

/** How well each site is read, by its id. */
export const readHealths = async (): Promise<Readonly<Record<string, SiteHealth>>> => {
  const parsed = siteHealths.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return parsed.success ? (parsed.data as Record<string, SiteHealth>) : {};
};

let last: Promise<unknown> = Promise.resolve();

/** Counts what one page of a site showed. */
export const noteSite = (site: string, seen: number, isEmpty: boolean): Promise<void> => {
  const next = last.then(async () => {
    const all = await readHealths();
    const today = systemClock.today();
    const before = all[site] ?? { since: today, people: 0, empty: 0 };
    const now: SiteHealth = {
      ...before,
      people: before.people + seen,
      empty: before.empty + (isEmpty ? 1 : 0),
      ...(isEmpty && { lastEmptyOn: today }),
    };
    await browser.storage.local.set({ [KEY]: { ...all, [site]: now } });
  });
  last = next.catch(() => undefined);
  return next;
};
