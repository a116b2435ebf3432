import type { HTTPRequest, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { waitFor } from '../browser/look';
import type { Rig } from '../browser/rig';
import { serveWorld } from '../world/intercept';
import { OURS } from './harmless';
import { complaintsOf, ourElements } from './hygiene';
import {
  badges,
  lineSays,
  openMailbox,
  openThread,
  pluses,
  pressOurs,
  tagByMouse,
  today,
  waitForBadges,
} from './person';

const ALEX = 'alex.morgan@pinecrest.example';

/** Goes through 100 views of the mailbox without leaving the page, and ends where it ended the last time. */
export const navigate = (page: Page): Promise<void> =>
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

const answerElsewhere = (request: HTTPRequest): void => {
  if (new URL(request.url()).hostname !== 'elsewhere.example') return;
  void request.respond({ status: 200, contentType: 'text/html', body: '<title>Elsewhere</title>' });
};

/** Goes back or forward as the browser's buttons do; a page that was kept loads nothing, so its place is waited for. */
const travel = async (page: Page, way: 'back' | 'forward', host: string): Promise<void> => {
  await page.evaluate((name) => setTimeout(() => history[name]()), way);
  const isThere = () =>
    page.evaluate((name) => location.hostname === name && document.readyState === 'complete', host);
  await waitFor(isThere, `${host} to be there again`);
};

/** A mailbox that was left for another site and is gone back to shows what is known by now, once. */
export const leftAndBack = async (rig: Rig, inList: number): Promise<void> => {
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
  await travel(page, 'back', 'mail.google.com');
  expect(await page.evaluate(() => (window as unknown as { wasKept?: boolean }).wasKept)).toBe(true);
  await waitFor(async () => (await badges(page)).length > inList, 'the badges given in the meantime');
  expect((await ourElements(page)).names).toBe(1);
  const count = (await badges(page)).length;
  await travel(page, 'forward', 'elsewhere.example');
  await travel(page, 'back', 'mail.google.com');
  await waitForBadges(page, count);
  expect(complaints).toEqual([]);
  await page.close();
};

/** After an update under an open tab there is one interface, which works, and no node of the old one. */
export const updated = async (rig: Rig, inList: number, update: () => Promise<void>): Promise<void> => {
  const page = await openMailbox(rig);
  const complaints = complaintsOf(page);
  await waitFor(async () => (await badges(page)).length > inList, 'badges');
  const before = await badges(page);
  await page.evaluate((name) => {
    for (const one of document.querySelectorAll('*'))
      if (new RegExp(name).test(one.localName)) one.setAttribute('data-of-the-old', '');
  }, OURS);
  await update();
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
};
