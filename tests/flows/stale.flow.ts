import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { addDays } from '../../lib/pipeline/day';
import { callInRoots } from '../browser/closed-roots';
import { waitFor } from '../browser/look';
import type { Rig } from '../browser/rig';
import { entriesOf, opened } from '../make/history';
import { loadHistory } from '../make/load';
import { openCard, pressIn, waitForNoPanel, waitForPanel } from './panel';
import { openMailbox, openThread, today, waitForBadge } from './person';

const ALEX = 'alex.morgan@pinecrest.example';
const KADRI = 'kadri@lennusadam.example';
const MARA = 'mara.lindqvist@nordvik.example';

const ago = (days: number): string => addDays(today(), -days);

/** Alex waits for 20 days, Kadri for 40; with Mara a step is planned. */
const waitingHistory = () =>
  entriesOf([
    opened('alex', ago(20)).named('Alex Morgan', ALEX),
    opened('kadri', ago(40)).named('Kadri Saar', KADRI),
    opened('mara', ago(20)).planned('call', addDays(today(), 2)).named('Mara Lindqvist', MARA),
  ]);

/** What the first badge says to who points at it, and whether its days stand out by a ground of their own. */
const badge = async (mail: Page): Promise<{ says: string; isStale: boolean }> => {
  const found = await callInRoots(mail, (root) => {
    const button = root.querySelector<HTMLElement>('button:has(> span > span:nth-child(3))');
    const days = button?.querySelector('span > span:nth-child(3)');
    if (!button?.checkVisibility() || !days) return null;
    const { backgroundColor, fontWeight } = getComputedStyle(days);
    return { says: button.title, isStale: backgroundColor !== 'rgba(0, 0, 0, 0)' && fontWeight === '600' };
  });
  return found.find(({ answer }) => answer !== null)?.answer ?? { says: 'no badge', isStale: false };
};

const waitForTip = (mail: Page, says: string, isStale: boolean): Promise<unknown> =>
  waitFor(
    async () => {
      const seen = await badge(mail);
      if (seen.says !== says || seen.isStale !== isStale) throw new Error(JSON.stringify(seen));
      return true;
    },
    `the badge to say "${says}", ${isStale ? 'standing out' : 'quietly'}`,
  );

const planTomorrow = async (mail: Page): Promise<void> => {
  await openCard(mail);
  await pressIn(mail, 'Tomorrow');
  await pressIn(mail, 'Save');
  await waitForPanel(mail, 'Saved: ');
  await mail.keyboard.press('Escape');
  await waitForNoPanel(mail);
};

/** A badge stands out when its deal waits too long and says which clock rang; a planned step stills the one of touch. */
export const staleFlow = async (rig: Rig): Promise<void> => {
  await loadHistory(rig, waitingHistory());
  const mail = await openMailbox(rig);
  await openThread(mail, MARA);
  await waitForBadge(mail, 'Prospecting 20d');
  await waitForTip(mail, 'Prospecting, 20 days in this stage', false);

  await openThread(mail, ALEX);
  await waitForBadge(mail, 'Prospecting 20d');
  const before = 'Prospecting, 20 days in this stage. Nothing was done for 20 days (limit 14)';
  await waitForTip(mail, before, true);
  await planTomorrow(mail);
  await waitForTip(mail, 'Prospecting, 20 days in this stage', false);

  // In its stage for too long it stays, whatever is planned.
  await openThread(mail, KADRI);
  await waitForBadge(mail, 'Prospecting 40d');
  const untouched = 'Prospecting, 40 days in this stage. Nothing was done for 40 days (limit 14)';
  await waitForTip(mail, untouched, true);
  await planTomorrow(mail);
  await waitForTip(mail, 'Prospecting, 40 days in this stage. In this stage for 40 days (limit 28)', true);
  await mail.reload({ waitUntil: 'load' });
  await waitForTip(mail, 'Prospecting, 40 days in this stage. In this stage for 40 days (limit 28)', true);
  expect((await badge(mail)).isStale).toBe(true);
};
