import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { clickAt, shadowElements } from '../browser/closed-roots';
import { waitFor } from '../browser/look';
import type { Rig } from '../browser/rig';
import { panelSays, pressIn, waitForPanel } from './panel';
import {
  backToList,
  badges,
  openMailbox,
  openThread,
  pluses,
  pressOurs,
  tagByMouse,
  waitForWords,
} from './person';

const ALEX = 'alex.morgan@pinecrest.example';

const field = async (page: Page, id: string) => {
  const found = await waitFor(async () => (await shadowElements(page, id))[0], `the field ${id}`);
  await clickAt(page, found);
};

const firedIn = (page: Page): Promise<number> => page.evaluate(() => window.mailbox.fired.length);

/** A deal is tagged with amount and next step by two clicks within five seconds, and worked on in its card. */
export const cardFlow = async (rig: Rig): Promise<void> => {
  const page = await openMailbox(rig);
  await openThread(page, ALEX);
  // As it stands under the mails of people at work
  await page.evaluate(() => {
    const signature = document.createElement('div');
    signature.className = 'gmail_signature';
    for (const line of ['Alex Morgan', 'Transport planner, PineCrest Ltd', '+44 113 496 0000'])
      signature.append(line, document.createElement('br'));
    document.querySelector('.a3s')?.append(signature);
  });
  const plus = await waitFor(async () => (await pluses(page))[0], 'a plus');

  // With a stopwatch: one click tags with a next step, the amount is typed where the focus is, Enter saves
  const began = Date.now();
  await clickAt(page, plus);
  await waitFor(async () => (await shadowElements(page, '#amount')).length > 0, 'the card');
  expect((await shadowElements(page, '#company'))[0]?.value).toBe('PineCrest Ltd');
  await page.keyboard.type('12,500.50');
  await page.keyboard.press('Enter');
  await waitForPanel(page, 'Saved: Alex Morgan, Prospecting.');
  expect(Date.now() - began).toBeLessThan(5000);
  await waitForPanel(page, 'Planned Reply today');

  // What is typed never reaches the page
  const before = await firedIn(page);
  const keys = 'abcdefghijklmnopqrstuvwxyz#/.,;!?[]{}_-+=0123456789';
  for (const id of ['#amount', '#company', '#note']) {
    await field(page, id);
    await page.keyboard.type(keys);
  }
  expect(await firedIn(page)).toBe(before);
  expect(await page.evaluate(() => location.hash)).toContain('#inbox/');

  // An amount that is none is said and nothing is saved
  await pressOurs(page, 'Save');
  await waitForPanel(page, 'This is no amount.');
  await page.keyboard.press('Escape');
  await waitFor(async () => (await panelSays(page)) === '', 'the card to close');

  // A press on the badge opens it again: move the stage, plan a step, write a note, all by one save
  const [badge] = await shadowElements(page, 'button:has(> span > span:nth-child(3))');
  if (badge) await clickAt(page, badge);
  await waitForPanel(page, 'Prospecting');
  const stages = await shadowElements(page, '.path-stage');
  if (stages[2]) await clickAt(page, stages[2]);
  await pressOurs(page, 'Tomorrow');
  await field(page, '#note');
  await page.keyboard.type('Wants a demo for 3 depots');
  await rig.stopBackground();
  await pressOurs(page, 'Save');
  await waitForPanel(page, 'Saved: Alex Morgan, Meeting.');
  await waitFor(async () => (await badges(page))[0] === 'Meeting 0d', 'the badge to follow');

  // The sidebar tells the story
  await pressIn(page, 'Whole story');
  await waitForPanel(page, 'What happened');
  const story = await panelSays(page);
  for (const said of [
    '€12,500.50',
    'Moved to Meeting',
    'Note: Wants a demo for 3 depots',
    'Planned: Follow up, tomorrow',
    'Deal opened in Prospecting',
    'Clear next steps agreed',
    'Slotwise for our Leeds depot',
  ]) {
    expect(story).toContain(said);
  }
  await page.keyboard.press('Escape');
  await waitFor(async () => (await panelSays(page)) === '', 'the sidebar to close');

  // In the list a press on the badge opens the card and not the thread; lost with its reason, and taken back there
  await backToList(page);
  const inList = await waitFor(
    async () =>
      (await shadowElements(page, 'button:has(> span > span:nth-child(3))', ({ box }) => box.width > 0))[0],
    'a badge in the list',
  );
  await clickAt(page, inList);
  await waitForPanel(page, 'Meeting');
  expect(await page.evaluate(() => location.hash)).toBe('#inbox');
  await pressOurs(page, 'Lost…');
  await pressOurs(page, 'A competitor');
  await waitForPanel(page, 'Saved: Alex Morgan, Lost.');
  await waitFor(async () => (await badges(page)).includes('Lost 0d'), 'the badge of a lost deal');
  await pressOurs(page, 'Undo');
  await waitFor(async () => (await badges(page)).includes('Meeting 0d'), 'the badge as before');
};

/** In a tab that was open before the grant no letter can be typed; a reload is offered, and then it can. */
export const lateTabFlow = async (rig: Rig, page: Page): Promise<void> => {
  await page.bringToFront();
  await openThread(page, 'kadri');
  await tagByMouse(page);
  await waitForPanel(page, 'Reload it once');
  expect(await shadowElements(page, '#amount, #note, #company')).toEqual([]);
  await page.evaluate(() => Object.assign(window, { isBefore: true }));
  await pressOurs(page, 'Reload this tab');
  await waitFor(() => page.evaluate(() => !('isBefore' in window)), 'the reload');
  await waitFor(async () => (await badges(page)).length > 0, 'the badge after the reload');
  const [badge] = await shadowElements(page, 'button:has(> span > span:nth-child(3))');
  if (badge) await clickAt(page, badge);
  await waitFor(async () => (await shadowElements(page, '#amount')).length > 0, 'a card to type in');
  const popup = await rig.openExtensionPage('popup.html');
  await waitForWords(popup, 'Kadri Saar');
};
