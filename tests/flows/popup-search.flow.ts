import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { waitFor } from '../browser/look';
import type { Rig } from '../browser/rig';
import { tabAddresses } from '../browser/tabs';
import { fill, pressIn, waitForNoPanel, waitForPanel } from './panel';
import { openMailbox, openThread, tagByMouse, waitForWords, wordsOf } from './person';

const MARA = { name: 'Mara Lindqvist', email: 'mara.lindqvist@nordvik.example' };
const KADRI = { name: 'Kadri Saar', email: 'kadri@lennusadam.example' };

/** A name with the address it leads to, as the popup has it. */
interface Led {
  readonly href: string;
  readonly x: number;
  readonly y: number;
}

/** The links of the popup that bear a name: of a found person within the search, of a step outside of it. */
const linksTo = (popup: Page, name: string, where: 'found' | 'due'): Promise<Led[]> =>
  popup.evaluate(
    (wanted, isFound) =>
      [...document.querySelectorAll('a')]
        .filter((one) => one.innerText.trim() === wanted && (one.closest('search') !== null) === isFound)
        .map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          return { href: one.href, x: x + Math.min(width, 40) / 2, y: y + height / 2 };
        }),
    name,
    where === 'found',
  );

/** What the search says of who was found, white space folded. */
const foundSays = (popup: Page): Promise<string> =>
  popup.evaluate(() => {
    const said = document.querySelector<HTMLElement>('search [role="status"]')?.innerText ?? '';
    return said.replace(/\s+/g, ' ').trim();
  });

/** Types into the search, over what stood there. */
const searchFor = async (popup: Page, text: string): Promise<void> => {
  await popup.focus('input[type="search"]');
  await popup.keyboard.down('Control');
  await popup.keyboard.press('a');
  await popup.keyboard.up('Control');
  await popup.keyboard.type(text);
};

const waitForFound = (popup: Page, says: string): Promise<unknown> =>
  waitFor(async () => {
    const said = await foundSays(popup);
    if (said !== says) throw new Error(said || 'nothing');
    return true;
  }, `the search to say "${says}"`);

/** Clicks a link of the popup and waits until one more tab stands at its address. */
const followTo = async (rig: Rig, popup: Page, { href, x, y }: Led): Promise<void> => {
  const count = async () => (await tabAddresses(rig.browser)).filter((address) => address === href).length;
  const before = await count();
  // The real popup closes under the click
  await popup.mouse.click(x, y).catch(() => undefined);
  await waitFor(async () => (await count()) === before + 1, `a tab at ${href}`);
};

/** Tags somebody in a thread and gives the address that must lead there. */
const tagIn = async (page: Page, { email }: typeof MARA): Promise<string> => {
  await openThread(page, email);
  await tagByMouse(page);
  const legacyId = await page.evaluate((address) => {
    const threads = window.mailbox.threads();
    return threads.find(({ id }) => location.hash.endsWith(id) && address !== '')?.legacyId ?? '';
  }, email);
  return `https://mail.google.com/mail/u/0/#all/${legacyId}`;
};

/** The popup finds people as their name, address or company begins, with their stage and the way to their thread. */
export const popupSearchFlow = async (rig: Rig): Promise<void> => {
  const page = await openMailbox(rig);
  const toMara = await tagIn(page, MARA);
  const toKadri = await tagIn(page, KADRI);
  await pressIn(page, 'Qualification');
  await fill(page, '#company', 'Tallinn Seaplanes');
  await pressIn(page, 'Save');
  await waitForPanel(page, 'Saved: Kadri Saar, Qualification.');
  await pressIn(page, 'Close');
  await waitForNoPanel(page);

  let popup = await rig.openPopup(page);
  await waitForWords(popup, 'Kadri Saar');
  for (const [text, says] of [
    ['kad', 'Kadri Saar Qualification'],
    ['SAAR', 'Kadri Saar Qualification'],
    ['kadri@lenn', 'Kadri Saar Qualification'],
    ['tallinn sea', 'Kadri Saar Qualification'],
    ['mara.lind', 'Mara Lindqvist Prospecting'],
    ['lindqvist ma', 'Mara Lindqvist Prospecting'],
    ['indqvist', 'Nobody found.'],
    ['kadri lind', 'Nobody found.'],
    ['   ', ''],
    ['kadri', 'Kadri Saar Qualification'],
  ] as const) {
    await searchFor(popup, text);
    await waitForFound(popup, says);
  }

  // The link leads to the thread she was tagged in, and a click opens just that
  const [found, ...more] = await linksTo(popup, KADRI.name, 'found');
  expect(more).toEqual([]);
  expect(found?.href).toBe(toKadri);
  if (found) await followTo(rig, popup, found);

  // And so does the name of a step that is due
  await popup.close().catch(() => undefined);
  popup = await rig.openPopup(page);
  await waitForWords(popup, 'Mara Lindqvist');
  expect(await wordsOf(popup)).toContain('Today 2');
  const [due] = await linksTo(popup, MARA.name, 'due');
  expect(due?.href).toBe(toMara);
  if (due) await followTo(rig, popup, due);
};
