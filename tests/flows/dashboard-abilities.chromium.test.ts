import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../browser/chromium';
import type { Rig } from '../browser/rig';
import { axeFaults } from '../gallery/axe';
import { loadHistory } from '../make/load';
import { built } from './builds';
import { pressOn, write } from './controls';
import { waitForFoot, waitForPart } from './dashboard';
import { fullHistory, PLACES } from './dashboard-full';
import { GMAIL, waitForWords } from './person';
import { wrongStops } from './tab-stops';

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

/** Every page, and within some of them what opens by a press. */
const OPENED: readonly (readonly [string, string, (page: Page) => Promise<unknown>])[] = [
  ...PLACES.map(([place, words]) => [place, words, () => Promise.resolve()] as const),
  [
    'deal/deal-alex',
    'What happened',
    async (page) => {
      await pressOn(page, 'Add somebody…');
      await pressOn(page, 'Lost…');
      await pressOn(page, 'Tag', '.deal-tags');
      await pressOn(page, 'Change: Moved to Proposal');
      await write(page, 'Amount', 'a lot');
      await waitForPart(page, '.deal-facts', 'This is no amount.');
    },
  ],
  [
    'pipelines',
    'Meant to stay',
    async (page) => {
      await pressOn(page, 'Add a pipeline');
      await pressOn(page, 'Details of Meeting');
      await write(page, 'Meant to stay', 'long', '.stage-details');
      await pressOn(page, 'Retire this stage…');
      await waitForPart(page, '.retire-question', 'stand');
    },
  ],
  [
    'never',
    'Suggested',
    async (page) => {
      await write(page, 'Address or domain', 'nothing of it');
      await pressOn(page, 'Add newsletter@dockdigest.example');
      await waitForFoot(page, 'will not be added.');
      await pressOn(page, 'Undo', '.done-line');
      await waitForFoot(page, 'Undone.');
    },
  ],
];

describe.each(['light', 'dark'] as const)('given the dashboard in use, %s', (theme) => {
  test('axe finds nothing on any page, and nothing is cut off at 320 px', async () => {
    const faults: string[] = [];
    for (const [place, words, act] of OPENED) {
      const page = await open(place, words);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await act(page);
      for (const fault of await axeFaults(page)) faults.push(`${place} ${fault}`);
      await page.setViewport({ width: 320, height: 640 });
      const past = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      if (past > 0) faults.push(`${place} is ${past} px too wide at 320 px`);
      await page.close();
    }
    expect(faults).toEqual([]);
  });
});

describe.each([
  ['wide', 1280, 900],
  ['narrow', 380, 800],
] as const)('given only the keyboard, %s', (_, width, height) => {
  test('Tab comes to everything in the order it stands in, and the focus is always seen', async () => {
    const faults: string[] = [];
    for (const [place, words] of PLACES) {
      const page = await open(place, words);
      await page.setViewport({ width, height });
      for (const fault of await wrongStops(page)) faults.push(`${place}: ${fault}`);
      await page.close();
    }
    expect(faults).toEqual([]);
  });
});

test('and faults that are put there are found', async () => {
  const page = await open('deal/deal-alex', 'What happened');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('summary { outline: none !important }');
    document.adoptedStyleSheets = [sheet];
    document.querySelector<HTMLElement>('.deal-checks input')?.setAttribute('tabindex', '5');
    document.querySelector<HTMLElement>('.add-deal-note button')?.style.setProperty('position', 'fixed');
  });
  const faults = (await wrongStops(page)).join('\n');
  expect(faults).toContain('the focus cannot be seen on "Add somebody…"');
  expect(faults).toContain('something lies over "Note"');
  expect(faults).toMatch(/Tab (goes back|jumps up) from/);
  await page.close();
});
