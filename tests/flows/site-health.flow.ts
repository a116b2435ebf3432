import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { waitFor } from '../browser/look';
import type { Rig } from '../browser/rig';
import { waitForBadged } from './badged';
import { complaintsOf } from './hygiene';
import { changeOwn, chooseMode, MARA, OWN, openLinkedIn, tagInPage } from './linkedin';
import { isOn, press, waitForWords } from './person';

/** A page is counted once it has stood this long, in milliseconds, and a little for the way there. */
const COUNTED_AFTER_MS = 6000;
const ON_THE_WAY_MS = 4000;

type Health = { linkedin?: { people: number; empty: number } };
type Kept = { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };

/** What is kept of how LinkedIn is read, as "2 people, 1 empty". */
const counted = (ofOurs: Page): Promise<string> =>
  ofOurs.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: Kept }).chrome;
    const { siteHealth } = await storage.local.get('siteHealth');
    const { people = 0, empty = 0 } = (siteHealth as Health | undefined)?.linkedin ?? {};
    return `${people} people, ${empty} empty`;
  });

const waitForCount = (ofOurs: Page, said: string): Promise<unknown> =>
  waitFor(
    async () => {
      const now = await counted(ofOurs);
      if (now !== said) throw new Error(now);
      return true;
    },
    said,
    COUNTED_AFTER_MS + ON_THE_WAY_MS,
  );

/** Presses a button in the part of the settings that is about one site. */
const pressAt = async (welcome: Page, site: string, name: string): Promise<void> => {
  const { x, y } = await welcome.evaluate(
    (heading, words) => {
      const card = [...document.querySelectorAll('.site-card')].find(
        (one) => one.querySelector('h3')?.textContent === heading,
      );
      const button = [...(card?.querySelectorAll('button') ?? [])].find((one) => one.innerText === words);
      button?.scrollIntoView({ block: 'center' });
      const box = button?.getBoundingClientRect();
      return { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 10 };
    },
    site,
    name,
  );
  await welcome.mouse.click(x, y);
};

/** What lies on the clipboard, as a person finds out: by pasting it. */
const pasted = async (welcome: Page): Promise<string> => {
  const field = 'input[aria-label="My addresses"]';
  await welcome.focus(field);
  await welcome.keyboard.down('Control');
  await welcome.keyboard.press('v');
  await welcome.keyboard.up('Control');
  return waitFor(
    () => welcome.evaluate((select) => document.querySelector<HTMLInputElement>(select)?.value, field),
    'what was pasted',
  );
};

/** The settings tell how well a site is read, and give an outline of a page in which nobody is to be found. */
export const siteHealthFlow = async (rig: Rig): Promise<void> => {
  await chooseMode(rig, 'Badges in the page');
  const welcome = await rig.openExtensionPage('welcome.html');
  await waitForWords(welcome, 'No page was counted yet.');
  const shows = async (words: string) => {
    await welcome.bringToFront();
    await welcome.reload({ waitUntil: rig.kind === 'firefox' ? [] : 'domcontentloaded' });
    await waitForWords(welcome, words);
  };

  // A profile that shows somebody, and an address of a profile that shows nobody
  const { page } = await openLinkedIn(rig, `/in/${MARA}/`);
  await waitForCount(welcome, '1 people, 0 empty');
  await page.evaluate(() => window.linkedin.goto('/in/nobody-at-all/'));
  await waitForCount(welcome, '1 people, 1 empty');
  await shows(
    'Since today: 1 person seen. 1 page should have shown somebody and showed nobody, last: today. The site may have changed.',
  );

  // Where no page of the site is open that is said; where one is, its outline has nothing of anybody in it
  await pressAt(welcome, 'Gmail', 'Copy a censored outline');
  await waitForWords(welcome, 'No page of this site is open.');
  await page.bringToFront();
  await page.evaluate((slug) => window.linkedin.open(slug), MARA);
  await page.waitForSelector('[componentkey$="Topcard"] h2');
  await welcome.bringToFront();
  await pressAt(welcome, 'LinkedIn', 'Copy a censored outline');
  await waitForWords(welcome, 'Copied: the structure of the open page, without any text.');
  const outline = await pasted(welcome);
  expect(outline).toMatch(/componentkey="com\.linkedin\.sdui\.profile\.card\.ref[^"]*Topcard"/);
  expect(outline.length).toBeGreaterThan(2000);
  expect(outline).not.toMatch(/mara|lindqvist|nordvik|malm|operations|grace|harborline|jonas|omar|haddad/i);

  // Switched off nothing is counted any more
  await welcome.reload({ waitUntil: rig.kind === 'firefox' ? [] : 'domcontentloaded' });
  await waitForWords(welcome, 'The risk');
  await press(welcome, 'LinkedIn');
  await waitForWords(welcome, 'LinkedIn is off.');
  await waitFor(async () => !(await isOn(welcome, 'LinkedIn')), 'the switch to be off');
  const before = await counted(welcome);
  await page.bringToFront();
  await page.evaluate(() => window.linkedin.open('kadri-s-1'));
  await new Promise((resolve) => setTimeout(resolve, COUNTED_AFTER_MS + 1000));
  expect(await counted(welcome)).toBe(before);
  await page.close();
  await welcome.close();
};

/** A reader that fails at the row of one person. */
export const FAILING = {
  file: 'lib/sites/linkedin/row.ts',
  from: 'export const readRow = (row: Element): UnitReading => {',
  to: `export const readRow = (row: Element): UnitReading => {
  if (row.querySelector('a')?.getAttribute('href')?.includes('jonas-ekberg')) throw new Error('seeded');`,
};

/** With that reader one person has no badge; everybody else has theirs, and the page goes on. */
export const failingReaderFlow = async (rig: Rig): Promise<void> => {
  await changeOwn(rig, 'add', OWN);
  await chooseMode(rig, 'Badges in the page');
  for (const [slug, name] of [
    [MARA, 'Mara Lindqvist'],
    ['jonas-ekberg-yard', 'Jonas Ekberg'],
    ['tilde-sjoberg-student', 'Tilde Sjöberg'],
  ] as const) {
    const { page } = await openLinkedIn(rig, `/in/${slug}/`);
    await tagInPage(page, name);
    await page.close();
  }
  const { page } = await openLinkedIn(rig, '/feed/');
  const complaints = complaintsOf(page);
  await page.evaluate(() => window.linkedin.search('nordvik'));
  await waitForBadged(page, `Mara Lindqvist ${MARA}`, 'Tilde Sjöberg tilde-sjoberg-student');
  expect(await page.evaluate(() => document.body.innerText)).toContain('Jonas Ekberg, MSc');
  await page.mouse.click(3, 600);
  await page.keyboard.type('jj');
  expect(await page.evaluate(() => window.linkedin.fired.filter((one) => one.endsWith(':j')))).toHaveLength(
    4,
  );
  expect([complaints, await page.evaluate(() => window.linkedin.errors)]).toEqual([[], []]);
};
