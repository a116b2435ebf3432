import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { callInRoots, clickAt, shadowElements } from '../browser/closed-roots';
import { waitFor } from '../browser/look';
import type { Rig } from '../browser/rig';
import { openedSidePanel } from '../browser/side-panel';
import { badged, htmlWithoutUs, waitForBadged } from './badged';
import { ourElements } from './hygiene';
import {
  changeOwn,
  chooseMode,
  goOnTo,
  LAYLA,
  MARA,
  NAMESAKE,
  OWN,
  openLinkedIn,
  tagInPage,
} from './linkedin';
import { BADGE, openCard, pressIn, waitForNoPanel, waitForPanel } from './panel';
import { badges } from './person';

const LAYLA_IS = `ليلى المنصوري ${LAYLA}`;
const MARA_IS = `Mara Lindqvist ${MARA}`;

/** Where letters could be typed. */
const TYPED = 'textarea, input:not([type="date"], [type="checkbox"])';

/** Two are tagged by the plus beside their names; what is typed is typed in the side panel, to which the card leads. */
const tagFlow = async (rig: Rig): Promise<void> => {
  const { page } = await openLinkedIn(rig, `/in/${MARA}/`);
  expect(await ourElements(page)).toEqual({ count: 0, names: 0 });
  await changeOwn(rig, 'add', OWN);
  await chooseMode(rig, 'Badges in the page');
  await page.bringToFront();
  await tagInPage(page, 'Mara Lindqvist');
  await waitForBadged(page, MARA_IS);
  await waitForPanel(page, 'At this site nothing is typed into the page.');
  expect(await shadowElements(page, TYPED)).toEqual([]);

  // The way to the side panel: Chromium opens it, Firefox says how a person does
  const [door] = await shadowElements(page, 'button', ({ text }) => text === 'Open the side panel');
  if (door) await clickAt(page, door);
  if (rig.kind === 'chromium') {
    const panel = await openedSidePanel(rig);
    await panel.waitForWords('Mara Lindqvist Head of Operations at Nordvik');
    expect(await panel.fields()).toBeGreaterThan(0);
  } else await waitForPanel(page, 'by the shortcut Alt+Shift+K');
  await pressIn(page, 'Whole story');
  await waitForPanel(page, 'Head of Operations at Nordvik | Three sites, one yard Nordvik · Malmö');
  expect(await shadowElements(page, TYPED)).toEqual([]);
  await page.keyboard.press('Escape');
  await waitForNoPanel(page);

  // Her namesake may be added, and has no badge; once it is not known who reads, nobody is offered
  await goOnTo(page, NAMESAKE);
  await waitForBadged(page, `Mara Lindqvist ${NAMESAKE}`);
  expect(await badges(page)).toEqual([]);
  await goOnTo(page, LAYLA);
  await tagInPage(page, 'ليلى المنصوري');
  await page.keyboard.press('Escape');
  await waitForNoPanel(page);
  await waitForBadged(page, LAYLA_IS);
  await changeOwn(rig, 'remove', OWN);
  await page.bringToFront();
  await goOnTo(page, NAMESAKE);
  await waitForBadged(page);
  await page.close();
};

const pillColour = async (page: Page): Promise<number> => {
  const [found] = await callInRoots(page, (root) => {
    const pill = root.querySelector('button > span');
    return pill ? getComputedStyle(pill).backgroundColor : '';
  });
  const [red = 0, green = 0, blue = 0] = found?.answer.match(/[\d.]+/g)?.map(Number) ?? [];
  return (red + green + blue) / 3;
};

/** A press on a badge opens the card and no link; the page's own keys, words and nodes are as they were. */
const pressFlow = async (rig: Rig): Promise<void> => {
  const { page } = await openLinkedIn(rig, '/search/results/people/?keywords=lindqvist');
  await waitForBadged(page, MARA_IS);
  const light = await pillColour(page);
  await openCard(page);
  await waitForPanel(page, 'Mara Lindqvist');
  expect(await page.evaluate(() => [location.pathname, ...window.linkedin.fired])).toEqual([
    '/search/results/people/',
  ]);
  await page.keyboard.type('jko');
  expect(await page.evaluate(() => window.linkedin.fired)).toEqual([]);
  await page.keyboard.press('Escape');
  await waitForNoPanel(page);
  await page.mouse.click(3, 600);
  await page.keyboard.type('jo');
  await waitForBadged(page, MARA_IS);
  expect(await page.evaluate(() => window.linkedin.fired)).toEqual([
    'window:j',
    'document:j',
    'window:o',
    `went:/in/${MARA}/`,
    'document:o',
  ]);
  await page.close();

  const dark = await openLinkedIn(rig, `/in/${MARA}/`, { theme: 'dark' });
  await waitForBadged(dark.page, MARA_IS);
  expect(await pillColour(dark.page)).toBeLessThan(light - 60);
  expect([dark.served.refused, await dark.page.evaluate(() => window.linkedin.errors)]).toEqual([[], []]);
  await dark.page.close();
};

/** Back in side-panel mode everything of ours leaves the open tabs, which then are as if we had never been there. */
const backFlow = async (rig: Rig): Promise<void> => {
  const paths = [`/in/${MARA}/`, '/search/results/people/?keywords=lindqvist'];
  const open = async () => {
    const pages: Page[] = [];
    for (const path of paths) pages.push((await openLinkedIn(rig, path)).page);
    return pages;
  };
  const marked = await open();
  for (const page of marked) await waitForBadged(page, MARA_IS);
  const taken = await Promise.all(marked.map(htmlWithoutUs));
  await chooseMode(rig, 'Side panel');
  for (const page of marked)
    await waitFor(async () => (await ourElements(page)).count === 0, 'everything of ours to leave the page');
  const htmlOf = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);
  const left = await Promise.all(marked.map(htmlOf));
  const bare = await open();
  for (const page of bare) expect(await badged(page)).toEqual([]);
  expect(left).toEqual(await Promise.all(bare.map(htmlOf)));
  expect(taken).toEqual(left);
  expect(await shadowElements(marked[0] as Page, BADGE)).toEqual([]);
};

/** Badges in the pages of LinkedIn, one after the other in one browser. */
export const linkedinInPage = (rig: () => Rig): void => {
  test('who is tagged beside their name has a badge there, and the card leads to the side panel', () =>
    tagFlow(rig()));
  test('a press on a badge opens the card only, and the page keeps its keys, in light and dark', () =>
    pressFlow(rig()));
  test('back in side-panel mode open tabs are as if we had never been there', () => backFlow(rig()));
};
