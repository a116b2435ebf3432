import { browser } from '../../lib/browser';
import { systemClock } from '../../lib/clock';
import { badgesOf } from '../../lib/commands/badges.query';
import { overviewOf } from '../../lib/commands/overview.query';
import { searchPeople } from '../../lib/commands/search.query';
import type { Log } from '../../lib/log/log';
import { tell } from '../../lib/messages/news';
import type { Handlers } from '../../lib/messages/serve';
import { FaultError } from '../../lib/pipeline/fault';
import { noteAsked } from './asked';
import { dealHandlers } from './deal-handlers';
import { listSites, spread } from './registration';
import { currentWords, quietly } from './run';
import { overlayWords, sayBadge } from './say';
import { installationName, readSettings, writeSettings } from './settings';

const PANEL = 'panel.js';

/** One handler for every message, over the log. */
export const handlersOf = (log: Log): Handlers => {
  const today = () => systemClock.today();
  return {
    ...dealHandlers(log),
    'overlay.hello': async () => {
      const words = await currentWords();
      return { name: await installationName(), words: overlayWords(words) };
    },
    'badges.of': async ({ addresses }, { sender }) => {
      noteAsked(sender, addresses);
      const [words, read] = [await currentWords(), await log.read()];
      const facts = await badgesOf(addresses, read, today());
      return Object.fromEntries([...facts].map(([address, fact]) => [address, sayBadge(words, fact)]));
    },
    'panel.bring': async (_, { sender }) => {
      if (sender.kind !== 'page') throw new FaultError('refused');
      await browser.scripting.executeScript({
        target: { tabId: sender.tab },
        files: [PANEL],
        injectImmediately: true,
      });
      return null;
    },
    'overview.show': async () => {
      const { language } = await readSettings();
      return {
        ...(await overviewOf(await log.read(), today(), language)),
        today: today(),
        language,
        isAnySiteGranted: (await listSites()).some(({ isGranted }) => isGranted),
        health: await log.health(),
      };
    },
    'sidebar.resize': async ({ width }) => {
      await writeSettings({ sidebarWidth: width });
      return null;
    },
    'people.search': async ({ text }) => searchPeople(text, await log.read()),
    'health.seen': async () => {
      await log.understood();
      return null;
    },
    'sites.list': () => listSites(),
    'sites.changed': async () => {
      await spread();
      return listSites();
    },
    'settings.show': () => readSettings(),
    'settings.change': async (changed) => {
      const now = await writeSettings(changed);
      quietly(tell('language'));
      return now;
    },
  };
};
