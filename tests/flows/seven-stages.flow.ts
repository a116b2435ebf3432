import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { addDays } from '../../lib/pipeline/day';
import { waitFor } from '../browser/look';
import type { Rig } from '../browser/rig';
import { choose, pressOn, standsIn, type, write, writeDay } from './controls';
import { openedDashboard, partSays, waitForFoot, waitForPart } from './dashboard';
import { pressIn, waitForPanel } from './panel';
import { openMailbox, openThread, tagByMouse, today, waitForBadge } from './person';

const ALEX = 'alex.morgan@pinecrest.example';
const STORY = '.deal-story';
const PATH = '.deal-path';

const ago = (days: number): string => addDays(today(), -days);

/** The mail is tagged, and its story leads to the page of the deal. */
const toTheDeal = async (rig: Rig, mail: Page): Promise<Page> => {
  await openThread(mail, ALEX);
  await tagByMouse(mail);
  await waitForPanel(mail, 'Stage: Prospecting');
  await pressIn(mail, 'Whole story');
  await waitForPanel(mail, 'What happened');
  const page = await openedDashboard(rig, () => pressIn(mail, 'All of it'));
  await waitForPart(page, '.deal-status', 'Prospecting Open since today');
  return page;
};

/** It began three weeks ago, as is put right in what happened. */
const openedBefore = async (page: Page): Promise<void> => {
  await pressOn(page, 'Change: Deal opened in Prospecting');
  await writeDay(page, 'Happened on', ago(21), STORY);
  await pressOn(page, 'Save', '.happening-acts');
  await waitForFoot(page, 'Saved: it happened ');
  await waitForPart(page, PATH, 'Prospecting 21 of 14 days');
};

/** What is known of it: amount, close, put later once, somebody else and what she is to it, a tick, a note. */
const fillIn = async (page: Page): Promise<void> => {
  await write(page, 'Amount', '12,500.50');
  await waitForPart(page, STORY, 'Amount: €12,500.50');
  await writeDay(page, 'Expected close', addDays(today(), 30), '.deal-facts');
  await page.keyboard.press('Enter');
  await waitForPart(page, STORY, 'Expected close: ');
  expect(await partSays(page, '.deal-facts')).not.toContain('put later');
  await writeDay(page, 'Expected close', addDays(today(), 44), '.deal-facts');
  await page.keyboard.press('Enter');
  await waitForPart(page, '.deal-facts', 'put later 1×');
  await waitForPart(page, STORY, '14 days later');

  await pressOn(page, 'Add somebody…');
  await type(page, 'Address', 'ruth@kitewood.example', '.add-to-deal');
  await type(page, 'Name', 'Ruth Abelson', '.add-to-deal');
  await choose(page, 'Role', 'pays', '.add-to-deal');
  await pressOn(page, 'Add', '.add-to-deal');
  await waitForFoot(page, 'Saved: who takes part in the deal.');
  await waitForPart(page, '.deal-people', 'Ruth Abelson ruth@kitewood.example');
  expect(await standsIn(page, 'Role of Ruth Abelson')).toBe('pays');

  await pressOn(page, 'Who it is');
  await waitForPart(page, '.deal-next', 'To leave this stage 1 of 2');
  await type(page, 'Note', 'Three depots, one contract');
  await pressOn(page, 'Save', '.add-deal-note');
  await waitForPart(page, STORY, 'Note: Three depots, one contract');
};

const moveTo = async (page: Page, stage: string): Promise<void> => {
  await pressOn(page, stage, PATH);
  await waitForFoot(page, `Saved: Alex Morgan, ${stage}.`);
  await waitForPart(page, `${PATH} [aria-current="step"]`, stage);
};

/** The first move is written down for an earlier day, and that day is put right afterwards. */
const backDate = async (page: Page): Promise<void> => {
  await writeDay(page, 'It happened on', ago(10));
  await moveTo(page, 'Qualification');
  await waitForPart(page, PATH, 'Prospecting 11 of 14 days Qualification 10 of 14 days');
  expect(await standsIn(page, 'It happened on')).toBe('');
  await pressOn(page, 'Change: Moved to Qualification');
  await writeDay(page, 'Happened on', ago(8), STORY);
  await pressOn(page, 'Save', '.happening-acts');
  await waitForFoot(page, 'Saved: it happened ');
  await waitForPart(page, PATH, 'Prospecting 13 of 14 days Qualification 8 of 14 days');
  const thatDay = `.deal-day:has(time[datetime="${ago(8)}"])`;
  await waitForPart(page, thatDay, 'Moved to Qualification written down today');
};

/** Won, a renewal is planned, taken back at the foot, planned again, and stands by itself, linked both ways. */
const renew = async (page: Page): Promise<void> => {
  await moveTo(page, 'Fulfilment');
  await waitForPart(page, '.deal-status', 'Fulfilment Won today');
  await waitForPart(page, '.deal-next', 'This deal is won. What comes after it?');
  const planned = await standsIn(page, 'Expected close', '.plan-follow');
  expect(planned?.slice(0, 4)).toBe(String(Number(today().slice(0, 4)) + 1));
  await pressOn(page, 'Plan the renewal');
  await waitForFoot(page, 'The renewal is open, in Prospecting.');
  await waitForPart(page, '.deal-linked', 'Renewed by');
  await pressOn(page, 'Undo', '.done-line');
  await waitForFoot(page, 'Undone.');
  await waitFor(async () => (await partSays(page, '.deal-linked')) === '', 'the renewal to go');
  await pressOn(page, 'Plan the renewal');
  await waitForPart(page, '.deal-linked', 'Renewed by Slotwise for our Leeds depot Prospecting');

  const story = await partSays(page, STORY);
  for (const said of [
    'Renewal opened',
    'Won, Fulfilment',
    'Moved to Closing',
    'Moved to Negotiation',
    'Moved to Proposal',
    'Moved to Meeting',
    'Note: Three depots, one contract',
    'Ticked: Who it is',
    'Ruth Abelson is in the deal: pays',
    'Amount: €12,500.50',
    'Deal opened in Prospecting written down today',
  ])
    expect(story).toContain(said);

  await pressOn(page, 'Slotwise for our Leeds depot', '.deal-linked');
  await waitForPart(page, '.deal-linked', 'Renews Slotwise for our Leeds depot Fulfilment');
  await waitForPart(page, '.deal-status', 'Prospecting Open since today');
  expect(await standsIn(page, 'Amount')).toBe('12,500.50');
  expect(await standsIn(page, 'Expected close', '.deal-facts')).toBe(planned);
  await pressOn(page, 'Slotwise for our Leeds depot', '.deal-linked');
  await waitForPart(page, '.deal-status', 'Fulfilment Won today');
};

/** A deal walks through all seven stages on its page, is won and renewed; the mailbox follows, all can be taken back. */
export const sevenStagesFlow = async (rig: Rig): Promise<void> => {
  const mail = await openMailbox(rig);
  const page = await toTheDeal(rig, mail);
  await openedBefore(page);
  await fillIn(page);
  await backDate(page);
  await waitForBadge(mail, 'Qualification 8d');
  await page.bringToFront();
  for (const stage of ['Meeting', 'Proposal', 'Negotiation', 'Closing']) await moveTo(page, stage);
  await waitForBadge(mail, 'Closing 0d');
  await page.bringToFront();
  await renew(page);
  await waitForBadge(mail, 'Prospecting 0d');
};
