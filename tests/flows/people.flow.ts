import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { waitFor } from '../browser/look';
import type { Rig } from '../browser/rig';
import { choose, pressOn, type } from './controls';
import { dashboardFromPopup, goTo, partSays, waitForFoot, waitForPart } from './dashboard';
import { openCard, panelSays, pressIn, waitForNoPanel, waitForPanel } from './panel';
import { openMailbox, openThread, tagByMouse, waitForBadge } from './person';

const BOB = { name: 'Bob Miller', email: 'bob@aldergate.example', subject: 'Quote for 2 cranes' };
const ROBERT = { name: 'Robert Miller', email: 'r.miller@aldergate.example', subject: 'Crane inspection' };
const KADRI = 'kadri@lennusadam.example';

const closePanel = async (mail: Page): Promise<void> => {
  await mail.keyboard.press('Escape');
  await waitForNoPanel(mail);
};

/** Tags somebody who has written. */
const tag = async (mail: Page, email: string, name: string): Promise<void> => {
  await openThread(mail, email);
  await tagByMouse(mail);
  await waitForPanel(mail, name);
  await closePanel(mail);
};

/** What the mailbox says of both addresses while they are one person. */
const isOneInMailbox = async (mail: Page): Promise<void> => {
  for (const { email, subject } of [BOB, ROBERT]) {
    await mail.bringToFront();
    await openThread(mail, email);
    await waitForBadge(mail, 'Prospecting ×2 0d');
    await openCard(mail);
    await pressIn(mail, 'Whole story');
    await waitForPanel(mail, 'What happened');
    const says = await panelSays(mail);
    for (const one of [BOB.email, ROBERT.email, subject]) expect(says).toContain(one);
    await closePanel(mail);
  }
};

const isTwoInMailbox = async (mail: Page): Promise<void> => {
  for (const { email } of [BOB, ROBERT]) {
    await mail.bringToFront();
    await openThread(mail, email);
    await waitForBadge(mail, 'Prospecting 0d');
  }
};

const merge = async (page: Page): Promise<void> => {
  await page.bringToFront();
  await goTo(page, 'Duplicates');
  await waitForPart(page, 'main', '1 pair may be one person.');
  await waitForPart(page, '.duplicate', 'Why: short form of the name, same company');
  const pair = await partSays(page, '.duplicate');
  for (const one of ['Name differs', 'Aldergate', BOB.name, BOB.email, ROBERT.name, ROBERT.email])
    expect(pair).toContain(one);
  await pressOn(page, 'Same person: ');
  await waitForFoot(page, 'Linked: it is one person now');
  await waitForPart(page, 'main', 'No duplicates');
};

/** Two that may be one are made one, parted at the foot, made one again, and parted on their page. */
const mergeAndPart = async (page: Page, mail: Page): Promise<void> => {
  await merge(page);
  await isOneInMailbox(mail);
  await page.bringToFront();
  await pressOn(page, 'Undo', '.done-line');
  await waitForFoot(page, 'Undone.');
  await waitForPart(page, '.duplicate', 'Why: short form of the name');
  await isTwoInMailbox(mail);

  await merge(page);
  await goTo(page, 'People');
  await waitForPart(page, '.list-count', '2 people');
  await pressOn(
    page,
    (await partSays(page, '.people-table')).includes('Bob') ? 'Bob Miller' : 'Robert Miller',
  );
  await waitForPart(page, 'main', 'Made one person');
  await pressOn(page, 'Take out: ');
  await waitForFoot(page, 'is somebody of their own again.');
  await waitFor(async () => !(await partSays(page, 'main')).includes('Made one person'), 'one of them to go');
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  await isTwoInMailbox(mail);
};

const peopleAre = (page: Page, ...names: string[]): Promise<unknown> =>
  waitFor(
    async () => {
      const seen = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.people-table tbody th a')].map((one) => one.innerText),
      );
      if (seen.sort().join(', ') !== names.sort().join(', ')) throw new Error(seen.join(', ') || 'nobody');
      return true;
    },
    `exactly ${names.join(', ') || 'nobody'}`,
  );

/** An owner made in the lists gets a deal; the list of people is narrowed by owner and by what is searched. */
const ownersAndSearch = async (page: Page): Promise<void> => {
  await page.bringToFront();
  await goTo(page, 'Owners, tags, fields');
  await type(page, 'New owner', 'Nadia Petrova');
  await page.keyboard.press('Enter');
  await waitForFoot(page, 'Added.');
  await goTo(page, 'People');
  await pressOn(page, 'Kadri Saar', '.people-table');
  await page.waitForSelector('.person-deals tbody a');
  await page.click('.person-deals tbody a');
  await choose(page, 'Owner', 'Nadia', '.deal-facts');
  await page.keyboard.press('Tab');
  await waitForPart(page, '.deal-story', 'Owner: Nadia Petrova');

  await goTo(page, 'People');
  await peopleAre(page, 'Bob Miller', 'Kadri Saar', 'Robert Miller');
  await choose(page, 'Owner', 'Nadia');
  await peopleAre(page, 'Kadri Saar');
  // Still on the choice, and on to its first: every owner.
  await page.keyboard.press('Home');
  await peopleAre(page, 'Bob Miller', 'Kadri Saar', 'Robert Miller');
  for (const [text, ...found] of [
    ['mill', 'Bob Miller', 'Robert Miller'],
    ['r.miller@', 'Robert Miller'],
    ['lennus', 'Kadri Saar'],
    ['SAAR kad', 'Kadri Saar'],
  ] as const) {
    await type(page, 'Search name, address or company', text);
    await peopleAre(page, ...found);
  }
  await type(page, 'Search name, address or company', 'nobody at all');
  await waitForPart(page, 'main', 'Nobody matches this search.');
  await pressOn(page, 'Show all');
  await peopleAre(page, 'Bob Miller', 'Kadri Saar', 'Robert Miller');
};

/** A company counts its people and what became of their deals. */
const companies = async (page: Page): Promise<void> => {
  await pressOn(page, 'Bob Miller', '.people-table');
  await page.waitForSelector('.person-deals tbody a');
  await page.click('.person-deals tbody a');
  await pressOn(page, 'Won', '.deal-buttons');
  await waitForFoot(page, 'Saved: Bob Miller, Fulfilment.');
  await goTo(page, 'Companies');
  await waitForPart(page, '.list-count', '2 companies');
  const rowOf = (name: string) => `tbody tr:has(.cut[title="${name}"])`;
  await waitForPart(page, rowOf('Aldergate'), 'Aldergate aldergate.example');
  const counts = (name: string) =>
    page.evaluate(
      (row) =>
        [...document.querySelectorAll<HTMLElement>(`${row} td.end`)].map((one) => one.innerText.trim()),
      rowOf(name),
    );
  expect(await counts('Aldergate')).toEqual(['1', '1', '0']);
  const people = await partSays(page, `${rowOf('Aldergate')} .company-people`);
  for (const one of ['Bob Miller', 'Robert Miller']) expect(people).toContain(one);
  await type(page, 'Search company, domain or person', 'kadri');
  await waitForPart(page, '.list-count', '1 company');
};

/** Two addresses that are one person; who owns what; what is searched for; what a company has. */
export const peopleFlow = async (rig: Rig): Promise<void> => {
  const mail = await openMailbox(rig);
  await mail.evaluate((mails) => mails.map((one) => window.mailbox.deliver(one)), [BOB, ROBERT]);
  await tag(mail, BOB.email, BOB.name);
  await tag(mail, ROBERT.email, ROBERT.name);
  await tag(mail, KADRI, 'Kadri Saar');
  const page = await dashboardFromPopup(rig, mail);
  await mergeAndPart(page, mail);
  await ownersAndSearch(page);
  await companies(page);
};
