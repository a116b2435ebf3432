import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Rig } from '../browser/rig';
import { isFocusOurs, tabTo, waitForFocus } from './focus';
import { look } from './harmless';
import { complaintsOf } from './hygiene';
import { fieldIn, fill, openCard, panelSays, waitForNoPanel, waitForPanel } from './panel';
import { openMailbox, openThread, tagByMouse } from './person';

const MARA = 'mara.lindqvist@nordvik.example';

/** Every sign of an English keyboard, the mailbox's shortcuts among them. */
const SIGNS = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('');
/** What a person presses beside signs, none of which may reach the page or leave the field. */
const KEYS = ['ArrowLeft', 'ArrowDown', 'Home', 'End', 'Backspace', 'Delete', 'PageDown'] as const;
/** The mailbox's own shortcuts, which are typed on buttons too; "/" is also the browser's. */
const SHORTCUTS = ['e', '#', 'r', 'c', 'j', 'k', 'u', 'o', 'x', 's'] as const;

/** What the mailbox is like, without where its focus is, which is with us. */
const mailboxNow = async (page: Page) => {
  const { html, fired, address, title, scrolled } = await look(page);
  return { html, fired, address, title, scrolled };
};

/** Every sign and shortcut typed in every field of ours, and on a button, does nothing to the mailbox. */
export const typingFlow = async (rig: Rig): Promise<void> => {
  const page = await openMailbox(rig);
  const complaints = complaintsOf(page);
  await openThread(page, MARA);
  await tagByMouse(page);
  await waitForPanel(page, 'Happened on');
  const before = await mailboxNow(page);

  for (const field of ['#amount', '#company', '#note']) {
    await fill(page, field, SIGNS);
    expect((await fieldIn(page, field)).value, field).toBe(SIGNS);
    for (const key of KEYS) await page.keyboard.press(key);
    expect(await isFocusOurs(page), field).toBe(true);
    expect(await mailboxNow(page), field).toEqual(before);
  }
  await page.keyboard.press('Enter');
  expect((await fieldIn(page, '#note')).value).toContain('\n');

  // Choices and days take what they know of it
  for (const [name, way] of [
    ['Next step', 'back'],
    ['Currency', 'back'],
    ['Happened on', 'on'],
  ] as const) {
    await tabTo(page, name, way);
    for (const sign of SHORTCUTS) await page.keyboard.press(sign);
    expect(await mailboxNow(page), name).toEqual(before);
  }
  await tabTo(page, 'Another deal');
  for (const sign of SHORTCUTS) await page.keyboard.press(sign);
  await waitForFocus(page, 'Another deal');
  expect(await mailboxNow(page), 'on a button').toEqual(before);
  expect(await panelSays(page)).not.toContain('Saved');

  // On the badge and in the sidebar as well
  await page.keyboard.press('Escape');
  await waitForNoPanel(page);
  await openCard(page);
  await tabTo(page, 'Whole story', 'back');
  await page.keyboard.press('Enter');
  await waitForPanel(page, 'What happened');
  for (const sign of SHORTCUTS) await page.keyboard.press(sign);
  await page.keyboard.press('Escape');
  await waitForNoPanel(page);
  await waitForFocus(page, 'Prospecting 0d');
  for (const sign of SHORTCUTS) await page.keyboard.press(sign);
  expect(await mailboxNow(page), 'on the badge').toEqual(before);
  expect(complaints).toEqual([]);

  // And the mailbox still knows its shortcuts
  await page.evaluate(() => document.querySelector<HTMLElement>('a[href], [tabindex="0"]')?.focus());
  await page.keyboard.press('u');
  expect((await mailboxNow(page)).address).toMatch(/#inbox$/);
  expect((await mailboxNow(page)).fired.length).toBeGreaterThan(before.fired.length);
};
