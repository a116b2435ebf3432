import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { waitFor } from '../browser/look';
import type { Rig } from '../browser/rig';
import { openSidePanel } from '../browser/side-panel';
import { MARA, openLinkedIn, openSubject } from './linkedin';
import { openCard, pressIn, waitForNoPanel, waitForPanel } from './panel';
import { badges, lineSays, openMailbox, pluses, pressOurs } from './person';

const MESSAGE = 'Mara sent you a message';

const plusNames = async (page: Page): Promise<string[]> => (await pluses(page)).map(({ text }) => text);

/** Waits until the open thread offers exactly these by a plus, and has these badges. */
const waitForMarks = (page: Page, offered: string[], badged: string[]): Promise<unknown> =>
  waitFor(async () => {
    const seen = JSON.stringify([await plusNames(page), await badges(page)]);
    if (seen !== JSON.stringify([offered, badged])) throw new Error(seen);
    return true;
  }, `pluses ${offered} and badges ${badged}`);

const leave = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await waitForNoPanel(page);
};

/** Notices of LinkedIn in the inbox lead to the person they are about, and to nobody else. */
export const linkedinNoticesFlow = async (rig: Rig): Promise<void> => {
  const { page } = await openLinkedIn(rig, `/in/${MARA}/`);
  const panel = await openSidePanel(rig, page);
  await panel.waitForWords('Not in your pipeline');
  await panel.press('Add');
  await panel.waitForWords('Mara Lindqvist is in Prospecting.');
  const mail = await openMailbox(rig, { linkedinMails: true });

  // Hers carries her badge, which opens her card; her namesake's is somebody else's
  await openSubject(mail, MESSAGE);
  await waitForMarks(mail, [], ['Prospecting 0d']);
  await openCard(mail);
  await pressIn(mail, 'Whole story');
  await waitForPanel(mail, 'Head of Operations at Nordvik');
  await leave(mail);
  await openSubject(mail, MESSAGE, 1);
  await waitForMarks(mail, ['Add Mara Lindqvist to the pipeline'], []);

  // One about nobody offers nobody, and a letter of Mara herself still does
  await openSubject(mail, 'You appeared in 9 searches this week');
  await waitForMarks(mail, [], []);
  await openSubject(mail, 'Pilot week 4: figures');
  await waitForMarks(mail, ['Add Mara Lindqvist to the pipeline'], []);

  // Who is known by mail is asked about when a notice names them, with the reason
  await openSubject(mail, 'Contract: two changes from legal');
  await pressOurs(mail, 'Add Jonas Ekberg');
  await waitForPanel(mail, 'Jonas Ekberg');
  await leave(mail);
  await openSubject(mail, 'Jonas Ekberg wants to connect');
  await waitForMarks(mail, ['Add Jonas Ekberg to the pipeline'], []);
  await pressOurs(mail, 'Add Jonas Ekberg');
  await waitForPanel(mail, 'The same person? named in a LinkedIn mail');
  expect(await lineSays(mail)).toBe('Jonas Ekberg is in Prospecting. Next: Reply, today.');
  await pressIn(mail, 'Yes, the same');
  await waitForPanel(mail, 'Linked: it is one person now, Jonas Ekberg.');
  await leave(mail);

  // The profile that was only named in a mail is found in the side panel
  await page.bringToFront();
  await page.evaluate(() => window.linkedin.open('jonas-ekberg-yard'));
  await panel.waitForWords('jonas.ekberg@nordvik.example linkedin.com/in/jonas-ekberg-yard');
};
