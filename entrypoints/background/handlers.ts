import { browser } from '../../lib/browser';
import { systemClock } from '../../lib/clock';
import { badgesOf } from '../../lib/commands/badges.query';
import { overviewOf } from '../../lib/commands/overview.query';
import { searchPeople } from '../../lib/commands/search.query';
import type { Log } from '../../lib/log/log';
import { tell } from '../../lib/messages/news';
import type { Handlers } from '../../lib/messages/serve';
import { FaultError } from '../../lib/pipeline/fault';
import { normaliseIdentity } from '../../lib/pipeline/identity';
import { noteAsked } from './asked';
import { dealHandlers } from './deal-handlers';
import { personHandlers } from './person-handlers';
import { listSites } from './registration';
import { currentWords, quietly } from './run';
import { overlayWords, sayBadge } from './say';
import { installationName, readSettings, writeSettings } from './settings';
import { hasOpened } from './side-panel';
import { siteHandlers } from './site-handlers';

const PANEL = 'panel.js';

/** One handler for every message, over the log. */
export const handlersOf = (log: Log): Handlers => {
  const today = () => systemClock.today();
  const deals = dealHandlers(log);
  return {
    ...deals,
    ...personHandlers(log, deals['deal.track']),
    ...siteHandlers(),
    'overlay.hello': async () => {
      const [words, { own = [] }] = [await currentWords(), await readSettings()];
      return { name: await installationName(), words: overlayWords(words), own };
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
    'panel.side': async () => ({ isOpened: await hasOpened() }),
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
    'settings.show': () => readSettings(),
    'settings.change': async ({ language, own }) => {
      const now = await writeSettings({
        ...(language && { language }),
        ...(own && { own: own.map(normaliseIdentity).filter((one) => one !== undefined) }),
      });
      quietly(tell('language'));
      return now;
    },
  };
};
