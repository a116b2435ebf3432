import { browser } from '../../lib/browser';
import { systemClock } from '../../lib/clock';
import { badgesOf } from '../../lib/commands/badges.query';
import { overviewOf } from '../../lib/commands/overview.query';
import { readyMonthEnd } from '../../lib/commands/ready-month-end.query';
import { searchPeople } from '../../lib/commands/search.query';
import type { Log } from '../../lib/log/log';
import { tell } from '../../lib/messages/news';
import type { Handlers } from '../../lib/messages/serve';
import { FaultError } from '../../lib/pipeline/fault';
import { normaliseIdentity } from '../../lib/pipeline/identity';
import { noteAsked } from './asked';
import { catalogueHandlers } from './catalogue-handlers';
import { dealHandlers } from './deal-handlers';
import { dealPageHandlers } from './deal-page-handlers';
import { forecastHandlers } from './forecast-handlers';
import { withFreshNumbers } from './fresh-numbers';
import { goalHandlers } from './goal-handlers';
import { glancer, viewer } from './learnt';
import { neverAmong } from './never-hash';
import { numberHandlers } from './number-handlers';
import { peopleHandlers } from './people-handlers';
import { personHandlers } from './person-handlers';
import { listSites } from './registration';
import { currentWords, quietly } from './run';
import { overlayWords, sayBadge } from './say';
import { installationName, readSettings, writeSettings } from './settings';
import { hasOpened } from './side-panel';
import { siteHandlers } from './site-handlers';

const PANEL = 'panel.js';

/** One handler for every message, over the log. */
export const handlersOf = (bare: Log): Handlers => {
  const today = () => systemClock.today();
  const view = viewer(bare);
  const glance = glancer(bare);
  const log = withFreshNumbers(bare, glance);
  const deals = dealHandlers(log, view);
  return {
    ...deals,
    ...dealPageHandlers(log, view),
    ...personHandlers(log, view, deals['deal.track']),
    ...peopleHandlers(log, view),
    ...catalogueHandlers(log, view),
    ...numberHandlers(log, glance),
    ...forecastHandlers(log, glance),
    ...goalHandlers(log, view),
    ...siteHandlers(),
    'overlay.hello': async () => {
      const [words, { own = [] }] = [await currentWords(), await readSettings()];
      return { name: await installationName(), words: overlayWords(words), own };
    },
    'badges.of': async ({ addresses }, { sender }) => {
      noteAsked(sender, addresses);
      const [words, shown] = [await currentWords(), await view()];
      const facts = await badgesOf(addresses, shown);
      const unknown = addresses.filter((address) => !facts.has(address));
      const never = await neverAmong(unknown, shown.read);
      return Object.fromEntries([
        ...[...facts].map(([address, fact]) => [address, sayBadge(words, fact)] as const),
        ...never.map((address) => [address, 'never'] as const),
      ]);
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
      const { language, shownOwner, monthEndSeen } = await readSettings();
      const shown = await glance();
      return {
        ...(await overviewOf(shown, shownOwner)),
        ...(await readyMonthEnd(shown, monthEndSeen)),
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
    'people.search': async ({ text }) => searchPeople(text, await view()),
    'health.seen': async () => {
      await log.understood();
      return null;
    },
    'settings.show': () => readSettings(),
    'settings.change': async (input) => {
      const { language, own, home, rates, shownOwner, shownSpan, fiscalStart, monthEndSeen } = input;
      const now = await writeSettings({
        ...(language && { language }),
        ...(home && { home }),
        ...(fiscalStart && { fiscalStart }),
        ...(shownOwner !== undefined && { shownOwner: shownOwner ?? '' }),
        ...(shownSpan && { shownSpan }),
        ...(rates && { rates }),
        ...(monthEndSeen && { monthEndSeen }),
        ...(own && { own: own.map(normaliseIdentity).filter((one) => one !== undefined) }),
      });
      // What span the popup began with is shown nowhere else.
      if (Object.keys(input).some((key) => key !== 'shownSpan')) quietly(tell('language'));
      return now;
    },
  };
};
