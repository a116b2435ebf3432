import { browser } from '../../lib/browser';
import { tell } from '../../lib/messages/news';
import type { SiteSwitch } from '../../lib/messages/table';
import { siteHeads } from '../../lib/sites/heads';

const ID = 'overlay';
const FILE = 'overlay.js';

/** The sites with what the browser really granted. */
export const listSites = (): Promise<SiteSwitch[]> =>
  Promise.all(
    siteHeads.map(async ({ id, name, matches }) => ({
      id,
      name,
      matches,
      isGranted: await browser.permissions.contains({ origins: [...matches] }),
    })),
  );

const grantedMatches = async (): Promise<string[]> =>
  (await listSites()).filter(({ isGranted }) => isGranted).flatMap(({ matches }) => matches);

/** Registering an id that persists throws, and Firefox empties registrations at an update: so the present state decides. */
const register = async (matches: string[]): Promise<void> => {
  const present = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (present.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    js: [FILE],
    matches,
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  };
  if (present.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
};

const putIntoOpenTabs = async (matches: string[]): Promise<void> => {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined
        ? undefined
        : browser.scripting.executeScript({ target: { tabId: id }, files: [FILE], injectImmediately: true }),
    ),
  );
};

let last: Promise<unknown> = Promise.resolve();

const inTurn = (work: () => Promise<void>): Promise<void> => {
  const next = last.then(work);
  last = next.catch(() => undefined);
  return next;
};

/** After a grant or an install: registers, and puts the overlay into tabs already open. */
export const spread = (): Promise<void> =>
  inTurn(async () => {
    const matches = await grantedMatches();
    await register(matches);
    // Not waited for: a tab that sleeps or asks something may never answer, and must not stand in anybody's way.
    void putIntoOpenTabs(matches);
  });

/** After a grant was taken back: nothing runs any more, and open pages are cleared. Pages still granted start anew. */
export const withdraw = (): Promise<void> =>
  inTurn(async () => {
    const matches = await grantedMatches();
    await register(matches);
    await tell('stop');
    void putIntoOpenTabs(matches);
  });
