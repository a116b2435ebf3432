import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../browser/chromium';
import { waitFor } from '../browser/look';
import type { Rig } from '../browser/rig';
import { built } from './builds';
import { complaintsOf, copyOf, ourElements, update } from './hygiene';
import { leftAndBack, navigate, updated } from './hygiene-lasting.flow';
import { backToList, badges, GMAIL, openMailbox, openThread, tagByMouse, waitForBadges } from './person';
import { MARA } from './tagged-mailbox';

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

test('a mailbox that was left and is gone back to shows what is known by now, once', () =>
  leftAndBack(rig, inList));

test('an update under an open tab: one interface, which works, and no node of the old one', () =>
  updated(rig, inList, () => update(rig, folder.folder, '0.1.1')));
