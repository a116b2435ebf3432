import type { Browser } from 'puppeteer-core';
import { inChrome } from './chrome-scope';

/** Firefox's own list of tabs, as far as it is used inside `inChrome`. */
declare const gBrowser: { tabs: Iterable<{ linkedBrowser: { currentURI: { spec: string } } }> };

/** The addresses of all tabs as a person reads them, also of those that could not be loaded. */
export const tabAddresses = async (browser: Browser): Promise<string[]> => {
  if (!/firefox/i.test(await browser.version()))
    return browser.targets().flatMap((one) => (one.type() === 'page' ? [one.url()] : []));
  return inChrome(browser, () => Array.from(gBrowser.tabs, (tab) => tab.linkedBrowser.currentURI.spec));
};
