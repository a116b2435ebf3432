import type { HTTPRequest, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../browser/chromium';
import { waitFor } from '../browser/look';
import type { Rig } from '../browser/rig';
import { serveWorld } from '../world/intercept';
import { built } from './builds';
import { OURS } from './harmless';
import { complaintsOf, copyOf, ourElements, update } from './hygiene';
import {
  backToList,
  badges,
  GMAIL,
  lineSays,
  openMailbox,
  openThread,
  pluses,
  pressOurs,
  tagByMouse,
  today,
  waitForBadges,
} from './person';
import { MARA } from './tagged-mailbox';

const ALEX = 'alex.morgan@pinecrest.example';

let rig: Rig;
let folder: Awaited<ReturnType<typeof copyOf>>;
/** Badges in the list once Mara alone is tagged. */
let inList: number;

beforeAll(async () => {
  folder = await copyOf(built('chrome'));
  rig = await launchChromium({ extension: folder.folder, grants: [GMAIL] });
  const page = await openMailbox(rig);
  await openThread(page, MARA);
  await tagByMouse(page);
  await backToList(page);
  inList = await waitFor(async () => (await badges(page)).length, 'badges in the list');
  await page.close();
});

afterAll(async () => {
  await rig?.close();
  await folder?.remove();
});

/** Goes through 100 views of the mailbox without leaving the page, and ends where it ended the last time. */
const navigate = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const ids = window.mailbox.threads().map(({ id }) => id);
    const last = ids.slice(0, 4);
    const opened = [...Array.from({ length: 46 }, (_, at) => ids[at % ids.length] ?? ''), ...last];
    for (const [at, id] of opened.entries()) {
      window.mailbox.open(id);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      window.mailbox.goto(at % 5 === 3 ? 'sent' : 'inbox');
      await new Promise((resolve) => setTimeout(resolve, 8));
    }
  });

interface Held {
  readonly nodes: number;
  readonly listeners: number;
  readonly kilobytes: number;
}

/** What the tab still holds once all that can be let go was let go. */
const held = async (page: Page): Promise<Held> => {
  const session = await page.createCDPSession();
  try {
    await session.send('Performance.enable');
    for (let time = 0; time < 4; time += 1) {
      await session.send('HeapProfiler.collectGarbage');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const { metrics } = await session.send('Performance.getMetrics');
    const value = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
    return {
      nodes: value('Nodes'),
      listeners: value('JSEventListeners'),
      kilobytes: Math.round(value('JSHeapUsedSize') / 1024),
    };
  } finally {
    await session.detach();
  }
};

test('after 200 ways through the mailbox there are as many marks as at first, and nothing piles up', async () => {
  const page = await openMailbox(rig);
  const complaints = complaintsOf(page);
  await navigate(page);
  await waitForBadges(page, inList);
  const half = await held(page);
  const marks = await ourElements(page);
  await navigate(page);
  await waitForBadges(page, inList);
  const whole = await held(page);
  console.info(`held after 100 and 200 navigations: ${JSON.stringify([half, whole])}`);
  expect(await ourElements(page)).toEqual(marks);
  expect(marks.names).toBe(1);
  expect(whole.nodes).toBeLessThan(half.nodes + 100);
  // The page itself has 50 more by then, with Pipeside and without.
  expect(whole.listeners).toBeLessThan(half.listeners + 75);
  expect(whole.kilobytes).toBeLessThan(half.kilobytes + 1024);
  expect(complaints).toEqual([]);
  await page.close();
});

const answerElsewhere = (request: HTTPRequest): void => {
  if (new URL(request.url()).hostname !== 'elsewhere.example') return;
  void request.respond({ status: 200, contentType: 'text/html', body: '<title>Elsewhere</title>' });
};

test('a mailbox that was left and is gone back to shows what is known by now, once', async () => {
  const page = await rig.openPage();
  const complaints = complaintsOf(page);
  page.on('request', answerElsewhere);
  await serveWorld(page, { today: today() });
  await page.goto('https://mail.google.com/mail/u/0/#inbox', { waitUntil: 'load' });
  await page.bringToFront();
  await waitForBadges(page, inList);
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { wasKept: persisted }));
  });
  await page.goto('https://elsewhere.example/', { waitUntil: 'load' });
  const other = await openMailbox(rig);
  await openThread(other, ALEX);
  await tagByMouse(other);
  await other.close();
  await page.bringToFront();
  await page.goBack({ waitUntil: 'load' });
  expect(await page.evaluate(() => (window as unknown as { wasKept?: boolean }).wasKept)).toBe(true);
  await waitFor(async () => (await badges(page)).length > inList, 'the badges given in the meantime');
  expect((await ourElements(page)).names).toBe(1);
  const count = (await badges(page)).length;
  await page.goForward({ waitUntil: 'load' });
  await page.goBack({ waitUntil: 'load' });
  await waitForBadges(page, count);
  expect(complaints).toEqual([]);
  await page.close();
});

test('an update under an open tab: one interface, which works, and no node of the old one', async () => {
  const page = await openMailbox(rig);
  const complaints = complaintsOf(page);
  await waitFor(async () => (await badges(page)).length > inList, 'badges');
  const before = await badges(page);
  await page.evaluate((name) => {
    for (const one of document.querySelectorAll('*'))
      if (new RegExp(name).test(one.localName)) one.setAttribute('data-of-the-old', '');
  }, OURS);
  await update(rig, folder.folder, '0.1.1');
  await page.bringToFront();
  await waitFor(
    () => page.evaluate(() => document.querySelectorAll('[data-of-the-old]').length === 0),
    'the old marks to leave',
  );
  expect(await waitForBadges(page, before.length)).toEqual(before);
  expect((await ourElements(page)).names).toBe(1);
  await openThread(page, 'kadri@');
  await waitFor(async () => (await pluses(page)).length === 1, 'one plus');
  await tagByMouse(page);
  expect(await badges(page)).toHaveLength(1);
  expect(await lineSays(page)).toContain('Kadri Saar is in Prospecting');
  await pressOurs(page, 'Undo');
  await waitForBadges(page, 0);
  expect(complaints).toEqual([]);
  await page.close();
});
