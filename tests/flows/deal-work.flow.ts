import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { addDays } from '../../lib/pipeline/day';
import { clickAt, shadowElements } from '../browser/closed-roots';
import { waitFor } from '../browser/look';
import type { Rig } from '../browser/rig';
import { entriesOf, opened } from '../make/history';
import { loadHistory } from '../make/load';
import { tabTo } from './focus';
import {
  fieldIn,
  fill,
  openCard,
  panelSays,
  panelStatus,
  pressIn,
  typeDay,
  waitForNoPanel,
  waitForPanel,
} from './panel';
import { badges, openMailbox, openThread, today, toolbarCount } from './person';

const ALEX = 'alex.morgan@pinecrest.example';
const KADRI = 'kadri@lennusadam.example';

/** The day so many days before today. */
const ago = (days: number): string => addDays(today(), -days);

/** Alex is in prospecting for 20 days with a reply due today; Kadri was lost 5 days ago out of a meeting. */
export const workedHistory = () =>
  entriesOf([
    opened('alex', ago(20)).planned('reply', today()).named('Alex Morgan', ALEX),
    opened('kadri', ago(40)).moved('meeting', ago(30)).lost('price', ago(5)).named('Kadri Saar', KADRI),
  ]);

const waitForBadge = (page: Page, says: string): Promise<unknown> =>
  waitFor(async () => {
    const [badge] = await badges(page);
    if (badge !== says) throw new Error(badge ?? 'no badge');
    return true;
  }, `the badge "${says}"`);

const close = async (page: Page): Promise<void> => {
  await pressIn(page, 'Close');
  await waitForNoPanel(page);
};

/** A lost deal is opened again where it stood, and that is taken back in place. */
const reopenLost = async (page: Page): Promise<void> => {
  await openThread(page, KADRI);
  await waitForBadge(page, 'Lost 5d');
  await openCard(page);
  await pressIn(page, 'Open again');
  await waitForPanel(page, 'Saved: Kadri Saar, Meeting.');
  await waitForBadge(page, 'Meeting 0d');
  await pressIn(page, 'Undo');
  await waitForPanel(page, 'Undone.');
  await waitForBadge(page, 'Lost 5d');
  await waitForPanel(page, 'Open again');
  await close(page);
};

/** What cannot be is said in a sentence, and nothing is saved of it or of what was chosen with it. */
const refuse = async (page: Page): Promise<void> => {
  await openThread(page, ALEX);
  await waitForBadge(page, 'Prospecting 20d');
  await openCard(page);
  await pressIn(page, 'Proposal');
  await fill(page, '#amount', 'about five');
  await pressIn(page, 'Save');
  await waitForPanel(page, 'This is no amount. Write digits, such as 12,500.');
  expect(await panelStatus(page)).toBe('');
  await fill(page, '#amount', '700');

  for (const day of [addDays(today(), 1), ago(21)]) {
    await typeDay(page, '#on', day);
    await pressIn(page, 'Save');
    const { refused } = await fieldIn(page, '#on');
    const said = async () => (await panelStatus(page)) || refused;
    expect(await said(), `a deal that moves on ${day}`).toMatch(/\w+ \w+ \w+ .+/);
    expect(await panelSays(page)).not.toContain('Saved:');
  }
  await close(page);
  expect((await badges(page))[0]).toBe('Prospecting 20d');
  await openCard(page);
  expect((await fieldIn(page, '#amount')).value).toBe('');
  await pressIn(page, 'Whole story');
  await waitForPanel(page, 'What happened');
  expect(await panelSays(page)).not.toMatch(/Moved to|700/);
  await close(page);
};

/** A move is back-dated, taken back in place, made again, and stands in the story on its day. */
const backDate = async (page: Page): Promise<void> => {
  await openCard(page);
  await pressIn(page, 'Meeting');
  await typeDay(page, '#on', ago(3));
  await pressIn(page, 'Save');
  await waitForPanel(page, 'Saved: Alex Morgan, Meeting.');
  await waitForBadge(page, 'Meeting 3d');
  await pressIn(page, 'Undo');
  await waitForPanel(page, 'Undone.');
  await waitForBadge(page, 'Prospecting 20d');
  await waitForPanel(page, 'Stage: Prospecting');
  await pressIn(page, 'Meeting');
  await typeDay(page, '#on', ago(3));
  await pressIn(page, 'Save');
  await waitForBadge(page, 'Meeting 3d');
  await pressIn(page, 'Whole story');
  await waitForPanel(page, 'What happened');
  const onThatDay = await shadowElements(page, `li:has(time[datetime="${ago(3)}"])`);
  expect(onThatDay.map(({ text }) => text).join()).toContain('Moved to Meeting');
  expect(onThatDay).toHaveLength(1);
  await close(page);
};

/** One more deal of the same person: the badge counts both, and in the card one is chosen and worked on. */
const oneMore = async (page: Page): Promise<void> => {
  await openCard(page);
  await pressIn(page, 'Another deal');
  await waitForPanel(page, 'Saved: Alex Morgan, Prospecting.');
  await waitFor(async () => (await badges(page))[0]?.includes('×2'), 'the badge that counts two deals');
  await pressIn(page, 'Undo');
  await waitForPanel(page, 'Undone.');
  await waitForBadge(page, 'Meeting 3d');
  expect(await shadowElements(page, '#deal')).toEqual([]);

  await pressIn(page, 'Another deal');
  await waitForPanel(page, 'Stage: Prospecting');
  const first = (await fieldIn(page, '#deal')).value;
  await chooseDeal(page, 'Meeting');
  expect((await fieldIn(page, '#deal')).value).not.toBe(first);
  await fill(page, '#amount', '4200');
  await pressIn(page, 'Save');
  await waitForPanel(page, 'Saved: Alex Morgan, Meeting.');
  await chooseDeal(page, 'Prospecting');
  expect((await fieldIn(page, '#amount')).value).toBe('');
  await chooseDeal(page, 'Meeting');
  expect((await fieldIn(page, '#amount')).value).toBe('4200');
};

/** Chooses of two deals the one in a stage, by the keys that work a select without opening it. */
const chooseDeal = async (page: Page, stage: string): Promise<void> => {
  await clickAt(page, await fieldIn(page, '#amount'));
  await tabTo(page, 'Deal', 'back');
  const isChosen = async () => (await panelSays(page)).includes(`Stage: ${stage}`);
  await page.keyboard.press('Home');
  const isFirst = await waitFor(isChosen, stage, 500).catch(() => false);
  if (!isFirst) await page.keyboard.press('End');
  await waitForPanel(page, `Stage: ${stage}`);
};

/** A planned step is finished in the card, and that is taken back in place. */
const finish = async (page: Page, ofOurs: Page): Promise<void> => {
  expect(await toolbarCount(ofOurs)).toBe('1');
  await pressIn(page, 'Done: Reply, Alex Morgan');
  await waitForPanel(page, 'Done: Reply, Alex Morgan.');
  await waitFor(async () => (await toolbarCount(ofOurs)) === '', 'the icon to count no step');
  expect(await panelSays(page)).not.toContain('Planned');
  await pressIn(page, 'Undo');
  await waitForPanel(page, 'Undone.');
  await waitForPanel(page, 'Planned Reply today');
  await waitFor(async () => (await toolbarCount(ofOurs)) === '1', 'the icon to count the step again');
};

/** What is done to deals in the card, by clicks: each is said, seen on the badge, and can be taken back in place. */
export const dealWorkFlow = async (rig: Rig): Promise<void> => {
  await loadHistory(rig, workedHistory());
  const ofOurs = await rig.openExtensionPage('welcome.html');
  const page = await openMailbox(rig);
  await reopenLost(page);
  await refuse(page);
  await backDate(page);
  await oneMore(page);
  await finish(page, ofOurs);
};
