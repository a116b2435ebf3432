import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type ShadowText, shadowElements } from '../browser/closed-roots';
import { waitFor } from '../browser/look';
import type { Rig } from '../browser/rig';
import { waitForFocus } from './focus';
import { openCard, panelSays, pressIn, waitForNoPanel, waitForPanel } from './panel';
import { openMailbox, openThread, tagByMouse } from './person';

/** Who the story is of, as the tests of the sidebar tag her. */
export const MARA = 'mara.lindqvist@nordvik.example';

const sidebar = (page: Page): Promise<ShadowText> =>
  waitFor(async () => (await shadowElements(page, 'aside'))[0], 'the sidebar');

const waitForWidth = (page: Page, width: number): Promise<unknown> =>
  waitFor(async () => {
    const { box } = await sidebar(page);
    if (Math.round(box.width) !== width) throw new Error(`it is ${box.width} wide`);
    return true;
  }, `the sidebar to be ${width} pixels wide`);

/** Opens the sidebar from the first badge, through its card. */
export const openSidebar = async (page: Page): Promise<void> => {
  await openCard(page);
  await pressIn(page, 'Whole story');
};

/** Takes the edge that makes the sidebar wider and lets it go at `x`. */
const dragTo = async (page: Page, x: number): Promise<void> => {
  const [handle] = await shadowElements(page, 'button', ({ name }) =>
    name.startsWith('Width of the sidebar'),
  );
  if (!handle) throw new Error('no handle');
  const { box } = handle;
  await page.mouse.move(box.x + box.width / 2, 300);
  await page.mouse.down();
  await page.mouse.move((box.x + x) / 2, 320, { steps: 3 });
  await page.mouse.move(x, 330, { steps: 3 });
  await page.mouse.up();
};

const escapeTo = async (page: Page, badge: string): Promise<void> => {
  await page.keyboard.press('Escape');
  await waitForNoPanel(page);
  await waitForFocus(page, badge);
};

/** The sidebar is as wide as it was made, by mouse or keys, here and after a reload, at the side where lines end. */
export const sidebarWidthFlow = async (rig: Rig): Promise<void> => {
  const page = await openMailbox(rig);
  await openThread(page, MARA);
  await tagByMouse(page);
  const wide = await page.evaluate(() => document.documentElement.clientWidth);

  // At first 360 pixels at the right edge, as high as the window
  await openSidebar(page);
  await waitForWidth(page, 360);
  const { box } = await sidebar(page);
  expect(Math.round(box.x + box.width)).toBe(wide);
  expect(Math.round(box.height)).toBe(await page.evaluate(() => innerHeight));

  // Dragged it follows the mouse, and stops where it would hide the page or itself
  await dragTo(page, wide - 500);
  await waitForWidth(page, 500);
  await dragTo(page, 40);
  await waitForWidth(page, 720);
  await dragTo(page, wide - 20);
  await waitForWidth(page, 280);
  await dragTo(page, wide - 440);
  await waitForWidth(page, 440);
  await waitForPanel(page, 'What happened');

  // A press of a key makes it one step wider, and says so
  await waitForFocus(page, 'Width of the sidebar: 440 pixels');
  await page.keyboard.press('Enter');
  await waitForFocus(page, 'Width of the sidebar: 480 pixels');
  await waitForWidth(page, 480);

  // It is remembered: closed and opened again, and after a reload of the page
  await escapeTo(page, 'Prospecting 0d');
  await openSidebar(page);
  await waitForWidth(page, 480);
  await page.reload({ waitUntil: 'load' });
  await openThread(page, MARA);
  await openSidebar(page);
  await waitForWidth(page, 480);
  await page.close();

  // In a mailbox that is written from right to left it stands at the left, and its edge at its right
  const arabic = await openMailbox(rig, { language: 'ar' });
  await openThread(arabic, MARA);
  await openSidebar(arabic);
  await waitForWidth(arabic, 480);
  expect(Math.round((await sidebar(arabic)).box.x)).toBe(0);
  await dragTo(arabic, 600);
  await waitForWidth(arabic, 600);
  expect(Math.round((await sidebar(arabic)).box.x)).toBe(0);
  await escapeTo(arabic, 'Prospecting 0d');
  await arabic.close();
};

/** How the background answers when somebody's story is asked for. */
export type Answering = 'well' | 'late' | 'refusing';

/** A seeded background that answers as `chrome.storage.local` says under `answering`. */
export const SEED = {
  file: 'entrypoints/background/person-handlers.ts',
  from: "'person.show': async ({ address: asked, hints }, { sender }) => {",
  to: `'person.show': async ({ address: asked, hints }, { sender }) => {
      const { answering } = await browser.storage.local.get('answering');
      if (answering === 'late') await new Promise(() => undefined);
      if (answering === 'refusing') throw new FaultError('blocked');`,
};

const answer = (ofOurs: Page, answering: Answering): Promise<void> =>
  ofOurs.evaluate(async (how) => {
    type Storage = { storage: { local: { set(items: object): Promise<void> } } };
    await (globalThis as unknown as { chrome: Storage }).chrome.storage.local.set({ answering: how });
  }, answering);

const whatIsShown = async (page: Page): Promise<string> => {
  const said = await shadowElements(page, '[aria-busy="true"], [role="alert"]');
  return said.map(({ text }) => text.replace(/\s+/g, ' ')).join();
};

/** While the background is late that is said, when it refuses too; both can be left by Escape and end by themselves. */
export const sidebarWaitsFlow = async (rig: Rig): Promise<void> => {
  const ofOurs = await rig.openExtensionPage('welcome.html');
  const page = await openMailbox(rig);
  await openThread(page, MARA);
  await tagByMouse(page);
  await waitForPanel(page, 'Whole story');

  await answer(ofOurs, 'late');
  await pressIn(page, 'Whole story');
  await waitFor(async () => (await whatIsShown(page)) === 'Reading…', 'a word that it is being read');
  expect(await panelSays(page)).toBe('');
  await page.keyboard.press('Escape');
  await waitFor(async () => (await whatIsShown(page)) === '', 'Escape to close what is still being read');

  await answer(ofOurs, 'well');
  await openCard(page);
  await answer(ofOurs, 'late');
  await pressIn(page, 'Whole story');
  await waitFor(async () => (await whatIsShown(page)) === 'Reading…', 'a word that it is being read');
  await answer(ofOurs, 'well');
  await waitFor(
    async () => (await panelSays(page)).includes('What happened'),
    'the story, though late',
    10_000,
  );
  await pressIn(page, 'Close');

  await openCard(page);
  await answer(ofOurs, 'refusing');
  await pressIn(page, 'Whole story');
  await waitFor(
    async () =>
      (await whatIsShown(page)).includes(
        'Pipeside could not read its data. What was saved is kept. Try again',
      ),
    'a sentence about what went wrong, with a way on',
  );
  await page.keyboard.press('Escape');
  await waitFor(async () => (await whatIsShown(page)) === '', 'Escape to close what could not be read');

  await answer(ofOurs, 'well');
  await openCard(page);
  await answer(ofOurs, 'refusing');
  await pressIn(page, 'Whole story');
  await waitFor(async () => (await whatIsShown(page)).includes('Try again'), 'a way on');
  await answer(ofOurs, 'well');
  const [again] = await shadowElements(page, '[role="alert"] button');
  if (again) await page.mouse.click(again.box.x + 10, again.box.y + 10);
  await waitForPanel(page, 'What happened');
};
