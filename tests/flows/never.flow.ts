import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { waitFor } from '../browser/look';
import type { Rig } from '../browser/rig';
import { pressShortcut } from '../browser/shortcut';
import { pressOn, write } from './controls';
import { dashboardFromPopup, goTo, partSays, waitForFoot, waitForPart } from './dashboard';
import { panelSays, waitForNoPanel, waitForPanel } from './panel';
import { badges, lineSays, openMailbox, openThread, pluses, tagByMouse } from './person';

const ALEX = 'alex.morgan@pinecrest.example';
const KADRI = 'kadri@lennusadam.example';
const MARA = 'mara.lindqvist@nordvik.example';

const waitForPluses = async (mail: Page, count: number): Promise<void> => {
  await mail.bringToFront();
  await waitFor(async () => {
    const seen = (await pluses(mail)).length;
    if (seen !== count) throw new Error(`${seen}`);
    return true;
  }, `${count} plus buttons`);
};

/** The shortcut adds nobody and opens nothing. */
const isRefused = async (rig: Rig, mail: Page): Promise<void> => {
  await pressShortcut(rig, 'P', 'open-card');
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await badges(mail)).toEqual([]);
  expect(await panelSays(mail)).toBe('');
};

const tag = async (mail: Page, email: string, name: string): Promise<void> => {
  await openThread(mail, email);
  await tagByMouse(mail);
  await waitForPanel(mail, name);
  await mail.keyboard.press('Escape');
  await waitForNoPanel(mail);
};

/** Nobody of a domain on the list is offered, or added by the shortcut; taken off it, they are offered again. */
const domain = async (rig: Rig, page: Page, mail: Page): Promise<void> => {
  await openThread(mail, KADRI);
  await waitForPluses(mail, 1);
  await page.bringToFront();
  await goTo(page, 'Never add');
  await waitForPart(page, 'main', 'The list is empty.');
  await write(page, 'Address or domain', 'not an address');
  await waitForPart(page, '.never-form', 'This is neither an address nor a domain. Nothing was changed.');
  await write(page, 'Address or domain', '@Lennusadam.example');
  await waitForFoot(page, 'lennusadam.example will not be added.');
  await waitForPart(page, 'main', 'lennusadam.example everybody at this domain');

  await waitForPluses(mail, 0);
  await isRefused(rig, mail);
  await page.bringToFront();
  await pressOn(page, 'Remove lennusadam.example');
  await waitForFoot(page, 'Taken off the list.');
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  await waitForPluses(mail, 1);
};

/** Who asked not to be added again is known by a code alone: nobody can read who it is, and no mail offers them. */
const asked = async (rig: Rig, page: Page, mail: Page): Promise<void> => {
  await page.bringToFront();
  await goTo(page, 'People');
  await pressOn(page, 'Alex Morgan', '.people-table');
  await pressOn(page, 'They asked: never add again');
  await waitForFoot(page, 'will not be added.');
  await waitForPart(page, '.person-notice', 'Asked not to be added again.');
  // Their deal is taken back, and with it all that is known of them.
  await pressOn(page, 'Slotwise for our Leeds depot', '.person-deals');
  await pressOn(page, 'Change: Deal opened in Prospecting');
  await pressOn(page, 'Take back', '.happening-acts');
  await waitForPart(page, 'main', 'This deal is no longer here');
  await goTo(page, 'Never add');
  await waitForPart(page, 'main', 'Somebody who asked');
  await waitForPart(page, 'main', 'Only a code made from the address is kept');
  expect(await partSays(page, 'main')).not.toMatch(/alex|morgan|pinecrest/i);
  const html = await page.evaluate(() => document.querySelector('main')?.outerHTML ?? '');
  expect(html).not.toMatch(/alex|morgan|pinecrest/i);
  await goTo(page, 'People');
  await waitForPart(page, '.list-count', '1 person');

  await mail.bringToFront();
  await openThread(mail, ALEX);
  await waitFor(async () => (await badges(mail)).length === 0, 'no badge any more');
  await waitForPluses(mail, 0);
  await isRefused(rig, mail);
  await page.bringToFront();
  await goTo(page, 'Never add');
  await pressOn(page, 'Remove Somebody who asked');
  await waitForFoot(page, 'Taken off the list.');
  await waitForPluses(mail, 1);
  await tagByMouse(mail);
};

/** Those never to be added are not, by plus or shortcut, until they are taken off the list. */
export const neverFlow = async (rig: Rig): Promise<void> => {
  const mail = await openMailbox(rig);
  await tag(mail, MARA, 'Mara Lindqvist');
  await tag(mail, ALEX, 'Alex Morgan');
  const page = await dashboardFromPopup(rig, mail);
  await mail.bringToFront();
  await domain(rig, page, mail);
  await asked(rig, page, mail);
};

/** After all that, who presses the shortcut in a mail of somebody on the list is told why nothing happens. */
export const neverByShortcut = async (rig: Rig): Promise<void> => {
  const mail = await openMailbox(rig);
  const page = await dashboardFromPopup(rig, mail);
  await goTo(page, 'Never add');
  await write(page, 'Address or domain', KADRI);
  await waitForFoot(page, 'will not be added.');
  await mail.bringToFront();
  await openThread(mail, KADRI);
  await waitForPluses(mail, 0);
  await pressShortcut(rig, 'P', 'open-card');
  await waitFor(
    async () => (await lineSays(mail)).includes('This address is on your list'),
    'a sentence',
    2000,
  );
};
