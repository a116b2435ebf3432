import type { Page } from 'puppeteer-core';
import { shadowElements } from '../browser/closed-roots';
import { waitFor } from '../browser/look';
import { OURS } from './harmless';

/** Where no key would reach anything: the page has the focus, and nothing in it. */
export const NOWHERE = 'nowhere';

/**
 * Where the keyboard is: what of ours has the focus, by its accessible name; "page: …" for something of the page;
 * or NOWHERE.
 */
export const focusIs = async (page: Page): Promise<string> => {
  const inPage = await page.evaluate((name) => {
    const at = document.activeElement;
    if (!at || at === document.body || at === document.documentElement) return 'nowhere';
    return new RegExp(name).test(at.localName) ? '' : `page: ${at.localName}`;
  }, OURS);
  if (inPage !== '') return inPage;
  const [ours] = await shadowElements(page, ':focus');
  return ours?.name.replace(/\s+/g, ' ').trim() ?? NOWHERE;
};

/** Whether the focus is on something of ours. */
export const isFocusOurs = async (page: Page): Promise<boolean> =>
  !/^(nowhere|page: )/.test(await focusIs(page));

/** Waits until what has the focus bears a name or begins with it. */
export const waitForFocus = (page: Page, name: string): Promise<unknown> =>
  waitFor(async () => {
    const at = await focusIs(page);
    if (!at.startsWith(name)) throw new Error(`the focus is on "${at}"`);
    return true;
  }, `the focus on "${name}"`);

/** Presses Tab, or Shift and Tab, until the focus is on something of ours with that name; throws when it never comes. */
export const tabTo = async (page: Page, name: string, way: 'on' | 'back' = 'on'): Promise<void> => {
  const passed: string[] = [];
  if (way === 'back') await page.keyboard.down('Shift');
  try {
    for (let presses = 0; presses < 120; presses += 1) {
      await page.keyboard.press('Tab');
      const at = await focusIs(page);
      if (at.startsWith(name)) return;
      passed.push(at);
    }
  } finally {
    if (way === 'back') await page.keyboard.up('Shift');
  }
  throw new Error(`Tab never came to "${name}"; it passed ${passed.slice(-30).join(', ')}`);
};
