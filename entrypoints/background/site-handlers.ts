import { browser } from '../../lib/browser';
import type { Handlers } from '../../lib/messages/serve';
import { headAt, siteHeads } from '../../lib/sites/heads';
import { listSites, spread, withdraw } from './registration';
import { readSettings, writeSettings } from './settings';
import { noteSite } from './site-health';

type Names = 'sites.list' | 'sites.changed' | 'site.mode' | 'site.noted' | 'site.outline';

const OUTLINE = 'outline.js';

/** The censored outline of the page of a site that was looked at last; null when none is open. */
const outlineOf = async (id: string): Promise<string | null> => {
  const matches = siteHeads.find((head) => head.id === id)?.matches ?? [];
  const tabs = await browser.tabs.query({ url: [...matches] });
  const [tab] = tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  if (tab?.id === undefined) return null;
  const given = await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [OUTLINE] });
  const outline = given[0]?.result;
  return typeof outline === 'string' ? outline : null;
};

/** Handlers for the sites: which are on, how each is worked on, and how well it is read. */
export const siteHandlers = (): Pick<Handlers, Names> => ({
  'sites.list': () => listSites(),
  'sites.changed': async () => {
    await spread('new');
    return listSites();
  },
  'site.mode': async ({ site, mode }) => {
    const { modes = {} } = await readSettings();
    await writeSettings({ modes: { ...modes, [site]: mode } });
    await (mode === 'in-page' ? spread('new') : withdraw());
    return listSites();
  },
  'site.noted': async ({ seen, isEmpty }, { sender }) => {
    const site = sender.kind === 'page' ? headAt(new URL(sender.url))?.id : undefined;
    if (site !== undefined) await noteSite(site, seen, isEmpty);
    return null;
  },
  'site.outline': ({ site }) => outlineOf(site),
});
