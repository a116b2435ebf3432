import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { clickAt, shadowElements } from '../browser/closed-roots';
import { waitFor } from '../browser/look';
import type { Rig } from '../browser/rig';
import {
  badges,
  lineSays,
  openMailbox,
  openThread,
  pluses,
  pressOurs,
  waitForBadges,
  waitForWords,
  wordsOf,
} from './person';

const KADRI = 'Kadri Saar';

/** Presses Tab until one of our elements has the focus; throws when it never comes. */
const tabToOurs = async (page: Page): Promise<void> => {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => document.activeElement?.localName ?? '');
    if (/^[a-z]{5}-[a-z]{7}$/.test(name)) return;
  }
  throw new Error('Tab never came to an element of ours');
};

/** The address of somebody by name, as the mailbox has it. */
const addressOf = (page: Page, name: string): Promise<string> =>
  page.evaluate(
    (wanted) =>
      window.mailbox
        .threads()
        .flatMap(({ people }) => people)
        .find((one) => one.name === wanted)?.email ?? '',
    name,
  );

/** The packaged zip by keyboard alone: tag with Enter, take it back with Enter; the page hears none of those keys. */
export const keyboardFlow = async (rig: Rig): Promise<void> => {
  const page = await openMailbox(rig);
  await openThread(page, await addressOf(page, KADRI));
  await waitFor(async () => (await pluses(page)).length > 0, 'a plus');
  const address = await page.evaluate(() => location.href);
  const fired = () => page.evaluate(() => window.mailbox.fired.length);
  const before = await fired();

  await rig.stopBackground();
  await tabToOurs(page);
  await page.keyboard.press('Enter');
  await waitForBadges(page, 1);
  expect(await lineSays(page)).toContain(`${KADRI} is in Prospecting.`);

  // The focus is in the card: letters typed there are no shortcuts of the page
  await waitFor(async () => (await shadowElements(page, '#amount')).length > 0, 'the card');
  for (const letter of ['e', 'j', 'c', 'u', '#']) await page.keyboard.press(letter as 'e');
  await page.keyboard.press('Escape');
  await waitFor(async () => (await shadowElements(page, '#amount')).length === 0, 'the card to close');
  // And now it is on Undo
  for (const letter of ['e', 'j', 'c', 'u', '#']) await page.keyboard.press(letter as 'e');
  expect(await fired()).toBe(before);
  expect(await page.evaluate(() => location.href)).toBe(address);

  await rig.stopBackground();
  await page.keyboard.press('Enter');
  await waitForBadges(page, 0);
  await waitFor(async () => (await pluses(page)).length > 0, 'the plus back');

  // The focus is back on the plus, so Enter tags again
  await page.keyboard.press('Enter');
  await waitForBadges(page, 1);
  const popup = await rig.openPopup(page);
  await waitForWords(popup, KADRI);
  for (let presses = 0; presses < 10; presses += 1) {
    await popup.keyboard.press('Tab');
    const focused = await popup.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    if (focused.startsWith('Done:')) break;
  }
  await popup.keyboard.press('Enter');
  await waitForWords(popup, 'Nothing is due today.');
  expect(await wordsOf(popup)).toContain(`Done: Reply, ${KADRI}.`);
  expect(await badges(page)).toHaveLength(1);
  await popup.close().catch(() => undefined);

  // And by coordinates: another sender is tagged and taken back with the mouse
  await page.bringToFront();
  await openThread(page, await addressOf(page, 'Alex Morgan'));
  await rig.stopBackground();
  const plus = await waitFor(
    async () => (await pluses(page)).find(({ text }) => text.includes('Alex')),
    'a plus for Alex',
  );
  await clickAt(page, plus);
  await waitFor(
    async () => (await lineSays(page)).startsWith('Alex Morgan is in Prospecting'),
    'the line about Alex',
  );
  await pressOurs(page, 'Undo');
  await waitFor(async () => (await lineSays(page)).startsWith('Undone'), 'the line about undoing');
};
