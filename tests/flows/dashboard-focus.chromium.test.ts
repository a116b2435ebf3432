import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../browser/chromium';
import { waitFor } from '../browser/look';
import type { Rig } from '../browser/rig';
import { loadHistory } from '../make/load';
import { built } from './builds';
import { partSays, waitForFoot, waitForPart } from './dashboard';
import { fullHistory } from './dashboard-full';
import { GMAIL, waitForWords } from './person';
import { focusedName, tabOn } from './tab-stops';

let rig: Rig;
beforeAll(async () => {
  rig = await launchChromium({ extension: built('chrome'), grants: [GMAIL] });
  await loadHistory(rig, fullHistory());
});
afterAll(() => rig?.close());

const open = async (place: string, words: string): Promise<Page> => {
  const page = await rig.openExtensionPage(`dashboard.html#${place}`);
  await page.bringToFront();
  await waitForWords(page, words);
  return page;
};

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Comes by Tab to a control and presses Enter there. */
const enter = async (page: Page, name: string): Promise<void> => {
  await tabOn(page, name);
  await page.keyboard.press('Enter');
};

/** Waits until something is gone and whatever follows it is done, and then the focus must be somewhere. */
const isKept = async (page: Page, what: string, isGone: () => Promise<boolean>): Promise<void> => {
  await waitFor(isGone, `${what} to be gone`);
  await wait(300);
  expect(await focusedName(page), `the focus after ${what}`).not.toBe('');
};

const says = async (page: Page, words: string): Promise<boolean> =>
  (await partSays(page, 'body')).includes(words);

/** Adds to a place a line with a name by the keyboard alone. */
const add = async (page: Page, field: string, text: string): Promise<void> => {
  await tabOn(page, field);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await waitForFoot(page, '.');
};

const gone = (page: Page, words: string) => async () => !(await says(page, words));

/** By what a person with no mouse does, each row that goes away and the page it is on. */
const CASES: readonly (readonly [string, string, string, (page: Page) => Promise<void>])[] = [
  [
    'never',
    'an entry of the never list and its undo',
    'Suggested',
    async (page) => {
      await add(page, 'Address or domain', 'one.example');
      await waitForPart(page, 'main', 'everybody at this domain');
      await enter(page, 'Remove one.example');
      await isKept(page, 'the last entry', gone(page, 'everybody at this domain'));
      await enter(page, 'Undo');
      await isKept(page, 'an undo', async () => !(await partSays(page, '.done-line')).includes('Undo '));
    },
  ],
  [
    'never',
    'the last that was suggested',
    'Suggested',
    async (page) => {
      await enter(page, 'Add newsletter@');
      await isKept(page, 'the suggestion', gone(page, 'Suggested'));
    },
  ],
  [
    'lists',
    'a tag that is retired',
    'Own fields',
    async (page) => {
      await add(page, 'New tag', 'Harbour');
      await waitFor(() => says(page, 'Added.'), 'the tag');
      await enter(page, 'Retire Harbour');
      await isKept(page, 'the tag', () => says(page, 'Retired, in history only: Harbour.'));
    },
  ],
  [
    'duplicates',
    'pairs that are decided, to the last',
    'Same person',
    async (page) => {
      for (let left = await pairs(page); left > 0; left -= 1) {
        await enter(page, left % 2 ? 'Same person: ' : 'Two people: ');
        await isKept(page, 'a pair', async () => (await pairs(page)) < left);
      }
    },
  ],
  [
    'deal/deal-alex',
    'somebody taken out of a deal',
    'What happened',
    async (page) => {
      await enter(page, 'Take out of the deal: Bob Miller');
      await isKept(page, 'him', async () => !(await partSays(page, '.deal-people')).includes('Bob'));
    },
  ],
  [
    'deal/deal-alex',
    'a step that is done',
    'What happened',
    async (page) => {
      await enter(page, 'Done: Call');
      await isKept(page, 'the step', () => says(page, 'No step planned'));
    },
  ],
  [
    'deal/deal-alex',
    'an entry that is taken back',
    'What happened',
    async (page) => {
      await enter(page, 'Change: Ticked: The price');
      await enter(page, 'Take back');
      await isKept(page, 'the entry', gone(page, 'Ticked: The price'));
    },
  ],
  [
    'deal/deal-alex',
    'the reason a deal was lost for, and opening it again',
    'What happened',
    async (page) => {
      await enter(page, 'Lost…');
      await waitFor(async () => (await focusedName(page)) === 'Price', 'the first reason');
      await page.keyboard.press('Enter');
      await isKept(page, 'the reasons', () => says(page, 'Open again'));
      await enter(page, 'Open again');
      await isKept(page, 'the button', gone(page, 'Open again'));
    },
  ],
  [
    'deal/deal-alex',
    'a tag that is put on and taken off',
    'What happened',
    async (page) => {
      await enter(page, 'Tag');
      await waitFor(async () => (await focusedName(page)) === 'Find or write a tag', 'the field');
      await page.keyboard.type('Quay');
      await page.keyboard.press('Enter');
      await waitForPart(page, '.deal-tag', 'Quay');
      expect(await focusedName(page)).not.toBe('');
      await enter(page, 'Take off: Quay');
      await isKept(page, 'the tag', async () => (await partSays(page, '.deal-tag')) === '');
    },
  ],
  [
    'deal/deal-kadri',
    'a renewal that is planned',
    'Plan the renewal',
    async (page) => {
      await enter(page, 'Plan the renewal');
      await isKept(page, 'the proposal', async () => (await partSays(page, '.plan-follow')) === '');
    },
  ],
  [
    'pipelines',
    'an item of a checklist and a stage that is retired',
    'Meant to stay',
    async (page) => {
      await enter(page, 'Details of Meeting');
      await enter(page, 'Remove Clear next steps');
      await isKept(page, 'the item', gone(page, 'Clear next steps'));
      await enter(page, 'Retire this stage…');
      await waitFor(async () => (await focusedName(page)) === 'Proposal', 'where its deals could go');
      await page.keyboard.press('Escape');
      await isKept(page, 'the question', async () => (await partSays(page, '.retire-question')) === '');
      await enter(page, 'Retire this stage…');
      await enter(page, 'Retire');
      await isKept(page, 'the stage', () => says(page, 'Retired stages'));
    },
  ],
  [
    'person/person-ruth',
    'the press of who asked not to be added',
    'Never add again',
    async (page) => {
      await enter(page, 'They asked: never add again');
      await isKept(page, 'the button', gone(page, 'They asked'));
    },
  ],
  [
    'numbers',
    'another span and the one before it',
    'Weighted pipeline',
    async (page) => {
      await enter(page, 'Quarter');
      await isKept(
        page,
        'the month',
        async () => (await partSays(page, '[aria-pressed="true"]')) === 'Quarter',
      );
      const now = await partSays(page, '.span-steps h2');
      await enter(page, 'Quarter before');
      await isKept(page, 'this quarter', async () => (await partSays(page, '.span-steps h2')) !== now);
    },
  ],
  [
    'goals',
    'a quota that is set and undone',
    'Quota attainment',
    async (page) => {
      await add(page, 'Quota of Me', '20000');
      await isKept(page, 'the quota', () => says(page, 'Saved'));
      await enter(page, 'Undo');
      await isKept(page, 'an undo', async () => !(await partSays(page, '.done-line')).includes('Undo '));
    },
  ],
  [
    'settings',
    'a rate that is removed',
    'Currencies',
    async (page) => {
      await tabOn(page, 'Currency');
      await page.keyboard.type('USD');
      await page.keyboard.press('Tab');
      await page.keyboard.type('0.92');
      await page.keyboard.press('Enter');
      await waitFor(async () => says(page, 'Saved.'), 'the rate');
      await enter(page, 'Remove USD');
      await isKept(page, 'the rate', async () => (await page.$('[aria-label="Remove USD"]')) === null);
    },
  ],
];

const pairs = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('.duplicate').length);

test.each(CASES)('on %s the focus is kept after %s', async (place, _, words, act) => {
  const page = await open(place, words);
  await act(page);
  await page.close();
});
