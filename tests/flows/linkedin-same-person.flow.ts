import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitFor } from '../browser/look';
import type { Rig } from '../browser/rig';
import { openSidePanel } from '../browser/side-panel';
import { MARA, openLinkedIn, openSubject } from './linkedin';
import { openCard, panelSays, pressIn, waitForNoPanel, waitForPanel } from './panel';
import { backToList, badges, openMailbox, openThread, pressOurs, tagByMouse } from './person';

const MARA_MAIL = 'mara.lindqvist@nordvik.example';

const waitForBadge = (page: Page, badge: string): Promise<unknown> =>
  waitFor(async () => {
    const seen = await badges(page);
    if (!seen.includes(badge)) throw new Error(seen.join(', ') || 'no badge');
    return true;
  }, `the badge "${badge}"`);

const closeCard = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await waitForNoPanel(page);
};

/** Tagged from a mail and then met on LinkedIn: it is asked with its reason, and from then on she is one person. */
const mailFirst = async (rig: Rig): Promise<void> => {
  const mail = await openMailbox(rig);
  await openThread(mail, MARA_MAIL);
  await tagByMouse(mail);
  await waitForPanel(mail, 'Mara Lindqvist');
  await closeCard(mail);
  const { page } = await openLinkedIn(rig, `/in/${MARA}/`);
  const panel = await openSidePanel(rig, page);
  const link = async () => {
    await panel.waitForWords('Not in your pipeline');
    await panel.press('Add');
    await panel.waitForWords('Do you have them already?');
    await panel.waitForWords(
      'Mara Lindqvist · Nordvik · mara.lindqvist@nordvik.example same name and company',
    );
    expect((await panel.says()).match(/Yes, the same/g)).toHaveLength(1);
    await panel.press('Yes, the same');
    await panel.waitForWords('Linked: it is one person now, Mara Lindqvist.');
  };

  // Undo parts them: the profile is nobody's again, and the mailbox keeps its badge
  await link();
  await panel.press('Undo');
  await panel.waitForWords('Not in your pipeline');
  await mail.bringToFront();
  expect(new Set(await badges(mail))).toEqual(new Set(['Prospecting 0d']));
  await page.bringToFront();
  await link();
  for (const said of [
    'Head of Operations at Nordvik',
    'mara.lindqvist@nordvik.example linkedin.com/in/mara-lindqvist-nordvik',
    'Rollout plan for Q1 🚀 Prospecting no amount',
    'Linked as one person: same name and company',
  ])
    await panel.waitForWords(said);

  // Moved in the side panel, the badge in the mailbox moves with it
  await panel.press('Change…');
  await panel.press('Qualification');
  await panel.press('Save');
  await panel.waitForWords('Saved: Mara Lindqvist, Qualification.');
  await mail.bringToFront();
  await waitForBadge(mail, 'Qualification 0d');

  // Moved in the mailbox, the side panel follows
  await openCard(mail);
  await pressIn(mail, 'Meeting');
  await pressIn(mail, 'Save');
  await waitForPanel(mail, 'Saved: Mara Lindqvist, Meeting.');
  expect(await panelSays(mail)).not.toContain('The same person?');
  await page.bringToFront();
  await panel.waitForWords('Meeting no amount');
  await page.close();
  await mail.close();
};

/** Added on LinkedIn first and then tagged from a mail: the card asks, and "no" is remembered. */
const profileFirst = async (rig: Rig): Promise<void> => {
  const { page } = await openLinkedIn(rig, '/in/jonas-ekberg-yard/');
  const panel = await openSidePanel(rig, page);
  await panel.waitForWords('Not in your pipeline');
  await panel.press('Add');
  await panel.waitForWords('Jonas Ekberg is in Prospecting.');
  const mail = await openMailbox(rig);
  await openSubject(mail, 'Contract: two changes from legal');
  await pressOurs(mail, 'Add Jonas Ekberg');
  await waitForPanel(mail, 'The same person? same name and company');
  await waitForPanel(mail, 'Jonas Ekberg · linkedin.com/in/j…');
  await pressIn(mail, 'No, somebody else');
  await waitForPanel(mail, 'Kept apart: Jonas Ekberg is somebody else.');
  await waitFor(async () => !(await panelSays(mail)).includes('The same person?'), 'the question to go');

  // After a reload it is not asked again, neither there nor beside the profile
  await mail.reload({ waitUntil: 'load' });
  await openSubject(mail, 'Contract: two changes from legal');
  await waitForBadge(mail, 'Prospecting 0d');
  await pressOurs(mail, 'Prospecting');
  await waitForPanel(mail, 'Jonas Ekberg');
  expect(await panelSays(mail)).not.toContain('The same person?');
  await page.bringToFront();
  await panel.waitForWords('Deal opened in Prospecting');
  expect(await panel.says()).not.toMatch(/The same person|jonas.ekberg@/);
  await page.close();
  await mail.close();
};

/** Said to be the same in the card, whose profile was added first: one badge, one story, both addresses. */
const linkedInCard = async (rig: Rig): Promise<void> => {
  const { page } = await openLinkedIn(rig, '/in/grace-whitfield-harborline/');
  const panel = await openSidePanel(rig, page);
  await panel.waitForWords('Not in your pipeline');
  await panel.press('Add');
  await panel.waitForWords('Grace Whitfield is in Prospecting.');
  const mail = await openMailbox(rig);
  await openThread(mail, 'gwhitfield@');
  await pressOurs(mail, 'Add Grace Whitfield');
  await waitForPanel(mail, 'The same person? same name and company');
  await pressIn(mail, 'Yes, the same');
  await waitForPanel(mail, 'Linked: it is one person now, Grace Whitfield.');
  await waitForBadge(mail, 'Prospecting ×2 0d');
  await closeCard(mail);
  await backToList(mail);
  await waitForBadge(mail, 'Prospecting ×2 0d');
  await page.bringToFront();
  await panel.waitForWords('gwhitfield@harborline.example linkedin.com/in/grace-whitfield-harborline');
  await page.close();
  await mail.close();
};

/** One person over inbox and profile, in one browser. */
export const linkedinSamePerson = (rig: () => Rig): void => {
  test('who was tagged from a mail is asked about on her profile, and is one person from then on', () =>
    mailFirst(rig()));
  test('who was added on LinkedIn is asked about in the mailbox, and "somebody else" is remembered', () =>
    profileFirst(rig()));
  test('who is said to be the same in the mailbox has one story with both addresses', () =>
    linkedInCard(rig()));
};
