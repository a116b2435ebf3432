import type { Page } from 'puppeteer-core';
import { waitFor } from '../browser/look';
import type { Rig } from '../browser/rig';
import { pressOn } from './controls';
import { press, waitForWords } from './person';

/** What the line at the foot says; empty while there is none. */
export const footSays = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLElement>('.done-line [role="status"]')?.innerText ?? '');

/** Waits until the line at the foot says something. */
export const waitForFoot = (page: Page, words: string): Promise<unknown> =>
  waitFor(async () => {
    const said = await footSays(page);
    if (!said.includes(words)) throw new Error(said || 'nothing');
    return true;
  }, `the foot to say "${words}"`);

/** The words of one part of a page, white space folded; empty while it is not there. */
export const partSays = (page: Page, selector: string): Promise<string> =>
  page.evaluate(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>(wanted)]
        .map((one) => one.innerText.replace(/\s+/g, ' ').trim())
        .join(' | '),
    selector,
  );

/** Waits until a part of a page says something. */
export const waitForPart = (page: Page, selector: string, words: string): Promise<unknown> =>
  waitFor(async () => {
    const said = await partSays(page, selector);
    if (!said.includes(words)) throw new Error(said.slice(0, 600) || `no ${selector}`);
    return true;
  }, `${selector} to say "${words}"`);

/** Goes to a page of the dashboard by its entry in the navigation. */
export const goTo = async (page: Page, entry: string): Promise<void> => {
  await page.bringToFront();
  await pressOn(page, entry, 'nav[aria-label="Pages"]');
  await waitFor(() => page.evaluate((name) => document.title.endsWith(name), entry), `the page "${entry}"`);
};

/** Does what opens the dashboard in a tab of its own, and gives that tab. */
export const openedDashboard = async (rig: Rig, open: () => Promise<void>): Promise<Page> => {
  const before = new Set(await rig.browser.pages());
  await open();
  const page = await waitFor(async () => {
    const fresh = (await rig.browser.pages()).filter((one) => !before.has(one));
    for (const one of fresh) {
      const address = await one.evaluate(() => location.href).catch(() => '');
      if (address.startsWith(rig.url('dashboard.html'))) return one;
    }
    return undefined;
  }, 'the dashboard in a tab of its own');
  await page.setViewport({ width: 1280, height: 900 });
  await page.bringToFront();
  await waitForWords(page, 'Pipeside');
  return page;
};

/** Opens the dashboard by its button in the popup. */
export const dashboardFromPopup = async (rig: Rig, over: Page): Promise<Page> => {
  const popup = await rig.openPopup(over);
  return openedDashboard(rig, async () => {
    // The real popup closes under the click.
    await press(popup, 'Dashboard').catch(() => undefined);
  });
};
