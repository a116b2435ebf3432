import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { waitFor } from '../browser/look';
import type { Rig } from '../browser/rig';
import { focusIs, isFocusOurs, NOWHERE, tabTo, waitForFocus } from './focus';
import { fieldIn, panelSays, panelStatus, waitForNoPanel, waitForPanel } from './panel';
import { openMailbox, openThread, pluses, waitForBadges } from './person';

const ALEX = 'alex.morgan@pinecrest.example';
const STORY = 'Story of Alex Morgan';

const waitForStatus = (page: Page, says: string): Promise<unknown> =>
  waitFor(async () => {
    const said = await panelStatus(page);
    if (!said.startsWith(says)) throw new Error(said || 'nothing');
    return true;
  }, `the live region to say "${says}"`);

/** The keyboard must stay in what is open: then Escape closes it, and letters reach no shortcut of the page. */
const expectFocusInPanel = async (page: Page, after: string): Promise<void> => {
  // What is drawn anew after an answer may still be on its way
  await waitFor(async () => (await isFocusOurs(page)) || (await focusIs(page)), `a focus after ${after}`);
  const at = await focusIs(page);
  expect(at, after).not.toBe(NOWHERE);
  expect(at, after).not.toMatch(/^page: /);
};

const escapeTo = async (page: Page, backOn: string): Promise<void> => {
  await page.keyboard.press('Escape');
  await waitForNoPanel(page);
  await waitForFocus(page, backOn);
};

/** By keys alone: tags, works in the card, takes back, reads the story; the focus is never lost nor held. */
export const keyboardWalk = async (rig: Rig): Promise<void> => {
  const page = await openMailbox(rig);
  await openThread(page, ALEX);
  await waitFor(async () => (await pluses(page)).length > 0, 'a plus');
  const fired = () => page.evaluate(() => window.mailbox.fired.length);
  const before = await fired();

  // Tab reaches the plus, Space tags, and the card has the focus
  await tabTo(page, 'Add Alex Morgan');
  await page.keyboard.press(' ');
  await waitForFocus(page, 'Amount');
  await page.keyboard.type('950');

  // Back to the stages, on to the step and its day
  await tabTo(page, 'Meeting', 'back');
  await page.keyboard.press(' ');
  await waitForPanel(page, 'Stage: Meeting');
  await tabTo(page, 'Next step');
  await page.keyboard.press('ArrowDown');
  await waitFor(
    async () => (await fieldIn(page, 'select:focus')).value === 'call',
    'an arrow key to choose the next kind of step',
  );
  await tabTo(page, 'Tomorrow');
  await page.keyboard.press(' ');
  await tabTo(page, 'Save');
  await page.keyboard.press('Enter');
  await waitForStatus(page, 'Saved: Alex Morgan, Meeting.');
  await waitForPanel(page, 'Call tomorrow');
  await expectFocusInPanel(page, 'saving');
  await tabTo(page, 'Undo');
  await page.keyboard.press('Enter');
  await waitForStatus(page, 'Undone.');
  await expectFocusInPanel(page, 'undoing');
  await escapeTo(page, 'Prospecting 0d');

  // From the badge the card opens again; the whole story is read, made wider and closed
  await page.keyboard.press('Enter');
  await waitForFocus(page, 'Amount');
  expect((await fieldIn(page, '#amount')).value).toBe('');
  await tabTo(page, 'Whole story', 'back');
  await page.keyboard.press('Enter');
  await waitForFocus(page, STORY);
  await page.keyboard.press('Tab');
  await waitForFocus(page, 'Width of the sidebar: 360');
  await page.keyboard.press('Enter');
  await waitForFocus(page, 'Width of the sidebar: 400');
  await tabTo(page, 'Change…');
  await page.keyboard.press('Enter');
  await waitForFocus(page, 'Amount');
  await tabTo(page, 'Close', 'back');
  await page.keyboard.press('Enter');
  await waitForNoPanel(page);
  await waitForFocus(page, 'Prospecting 0d');
  expect(await fired()).toBe(before);
};

/** Presses Tab until the focus leaves what is ours; gives how often, and throws when it is held. */
const tabOut = async (page: Page): Promise<number> => {
  for (let presses = 1; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (!(await isFocusOurs(page))) return presses;
  }
  throw new Error('Tab never leaves the card');
};

/** What stands in the card and goes with a press never takes the focus along; and Tab leads out of the card. */
export const focusIsKept = async (rig: Rig): Promise<void> => {
  const page = await openMailbox(rig);
  await openThread(page, ALEX);
  await waitForBadges(page, 1);
  await tabTo(page, 'Prospecting 0d');
  await page.keyboard.press('Enter');
  await waitForFocus(page, 'Amount');

  for (const [button, says] of [
    ['Done: Reply', 'Done: Reply, Alex Morgan.'],
    ['Undo', 'Undone.'],
    ['Another deal', 'Saved: Alex Morgan, Prospecting.'],
    ['Undo', 'Undone.'],
    ['Lost…', ''],
    ['Timing', 'Saved: Alex Morgan, Lost.'],
    ['Open again', 'Saved: Alex Morgan, Prospecting.'],
  ] as const) {
    await tabTo(page, button);
    await page.keyboard.press('Enter');
    await waitForStatus(page, says);
    await expectFocusInPanel(page, button);
  }
  await escapeTo(page, 'Prospecting 0d');

  // A card is no trap: Tab leads on into the page while it stays open, and back into it
  await page.keyboard.press('Enter');
  await waitForFocus(page, 'Amount');
  expect(await tabOut(page)).toBeGreaterThan(5);
  expect(await panelSays(page)).toContain('Whole story');
  // Beyond the page's end Firefox gives the keys to its own window, which headless has nothing to focus in
  if (rig.kind === 'firefox') return;
  await tabTo(page, 'Another deal', 'back');
  await escapeTo(page, 'Prospecting 0d');
};
