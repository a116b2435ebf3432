import { expect } from 'vitest';
import { waitFor } from '../browser/look';
import type { Rig } from '../browser/rig';
import { pressShortcut } from '../browser/shortcut';
import { waitForFocus } from './focus';
import { panelSays, waitForNoPanel, waitForPanel } from './panel';
import { backToList, badges, openMailbox, openThread, pluses, tagByMouse, waitForBadges } from './person';

const MARA = 'mara.lindqvist@nordvik.example';
const ALEX = 'alex.morgan@pinecrest.example';

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The shortcut opens the card of who is known, tags who is not, and does nothing where no message is open. */
export const shortcutFlow = async (rig: Rig): Promise<void> => {
  const press = () => pressShortcut(rig, 'P', 'open-card');
  const page = await openMailbox(rig);
  await openThread(page, MARA);
  await tagByMouse(page);
  await waitForPanel(page, 'Mara Lindqvist');
  await page.keyboard.press('Escape');
  await waitForNoPanel(page);
  const fired = () => page.evaluate(() => window.mailbox.fired.length);
  const before = await fired();

  // Who is known: the card opens with the focus in it, and nothing is changed
  await press();
  await waitForPanel(page, 'Mara Lindqvist');
  await waitForFocus(page, 'Amount');
  await page.keyboard.press('Escape');
  await waitForNoPanel(page);
  await waitForFocus(page, 'Prospecting 0d');
  expect(new Set(await badges(page))).toEqual(new Set(['Prospecting 0d']));

  // Who is not: tagged, and the card opens; once more, and it is the card of the same one deal
  await openThread(page, ALEX);
  await waitFor(async () => (await pluses(page)).length > 0, 'a plus');
  await press();
  await waitForPanel(page, 'Alex Morgan');
  await waitForFocus(page, 'Amount');
  await waitForBadges(page, 1);
  await page.keyboard.press('Escape');
  await waitForNoPanel(page);
  await press();
  await waitForPanel(page, 'Alex Morgan');
  expect(await badges(page)).toEqual(['Prospecting 0d']);
  await page.keyboard.press('Escape');
  await waitForNoPanel(page);

  // In a list no message is open, and another tab in front is not ours
  await backToList(page);
  await waitFor(async () => (await badges(page)).length > 1, 'badges in the list');
  await press();
  await wait(500);
  expect(await panelSays(page)).toBe('');
  await openThread(page, MARA);
  await waitFor(async () => (await badges(page)).length > 0, 'her badge');
  const other = await rig.openPage();
  await other.bringToFront();
  await press();
  await wait(500);
  expect(await panelSays(page)).toBe('');
  expect(await fired()).toBe(before);
  await other.close();
};
