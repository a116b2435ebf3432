import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { waitFor } from '../browser/look';
import type { Rig } from '../browser/rig';
import {
  backToList,
  badges,
  isOn,
  lineSays,
  openMailbox,
  openThread,
  ourRoots,
  pluses,
  press,
  pressOurs,
  tagByMouse,
  toolbarCount,
  waitForBadges,
  waitForWords,
  wordsOf,
} from './person';

const STRANGER = 'alex.morgan@';

/** The address of the first stranger whose mail waits for an answer. */
const stranger = (page: Page): Promise<string> =>
  page.evaluate((begin) => {
    const all = window.mailbox.threads().flatMap(({ people }) => people.map(({ email }) => email));
    const found = all.find((email) => email.startsWith(begin));
    if (!found) throw new Error(`nobody begins with ${begin}`);
    return found;
  }, STRANGER);

/**
 * The first thing a person does, in one browser: switch Gmail on while a thread is open, tag its sender, see the
 * badge there and in the list, see the step in the popup, finish it and take that back. The background is stopped
 * before every step.
 */
export const tagFlow = async (rig: Rig): Promise<void> => {
  const welcome = await rig.openExtensionPage('welcome.html');
  await waitForWords(welcome, 'Where it may read');

  // Given the switch is off and a thread is open
  if (await isOn(welcome, 'Gmail')) {
    await press(welcome, 'Gmail');
    await waitForWords(welcome, 'Gmail is off');
  }
  const page = await openMailbox(rig);
  const address = await stranger(page);
  await openThread(page, address);
  expect(await ourRoots(page)).toEqual([]);

  // When Gmail is switched on, then the plus is there without a reload
  await rig.stopBackground();
  await welcome.bringToFront();
  await press(welcome, 'Gmail');
  await waitForWords(welcome, 'Gmail is on');
  await page.bringToFront();
  await waitFor(async () => (await pluses(page)).length > 0, 'the plus in a tab that was open before');
  expect(await badges(page)).toEqual([]);
  // The browser tells of the grant and so does the page: two overlays came, and one is left
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await pluses(page)).toHaveLength(1);
  expect(new Set((await ourRoots(page)).map(({ hostTag }) => hostTag)).size).toBe(1);

  // When the sender is tagged, then the badge is there and the line says what was done
  await rig.stopBackground();
  await tagByMouse(page);
  expect((await badges(page))[0]).toBe('Prospecting 0d');
  expect(await lineSays(page)).toMatch(/^Alex Morgan is in Prospecting\. Next: Reply, today\.$/);
  expect(await pluses(page)).toEqual([]);

  // Then the list has it too, on every row of that address and on no other
  await backToList(page);
  const rows = await page.evaluate(
    (email) =>
      [...document.querySelectorAll('tr.zA')].filter((row) => row.querySelector(`.yW [email="${email}"]`))
        .length,
    address,
  );
  expect(rows).toBeGreaterThan(0);
  expect(await waitForBadges(page, rows)).toEqual(Array(rows).fill('Prospecting 0d'));

  // Then the popup has the step, and the icon carries it
  await rig.stopBackground();
  const popup = await rig.openPopup(page);
  await waitForWords(popup, 'Alex Morgan');
  expect(await wordsOf(popup)).toMatch(
    /Due 1 .*Today 1 Prospecting Alex Morgan today Reply Done Tomorrow Next week/,
  );
  expect(await toolbarCount(popup)).toBe('1');

  // When it is done, it is gone; when that is undone, it is back
  await rig.stopBackground();
  await press(popup, 'Done: Reply, Alex Morgan');
  await waitForWords(popup, 'Nothing is due today.');
  await waitFor(async () => (await toolbarCount(popup)) === '', 'the icon to carry nothing');
  await rig.stopBackground();
  await press(popup, 'Undo');
  await waitForWords(popup, 'Today 1 Prospecting Alex Morgan');
  await waitFor(async () => (await toolbarCount(popup)) === '1', 'the icon to carry the step again');
  await popup.close().catch(() => undefined);

  // When the tag itself is undone in the page, nothing of it is left
  await page.bringToFront();
  await rig.stopBackground();
  await pressOurs(page, 'Undo');
  await waitForBadges(page, 0);
  expect(await lineSays(page)).toBe('Undone.');
};
