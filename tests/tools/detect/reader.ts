import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openOffline, openTab, type SavedTab, scriptOf } from '../saved-page';
import type { Case } from './cases';
import type { Detected, Readers } from './in-page';

/** A real browser that reads saved pages. */
export interface PageReader {
  /** What the readers see in a page, whether they left it as it was, and which of the site's selectors match it. */
  read(
    one: Case,
  ): Promise<{ readonly detected: Detected; readonly isUntouched: boolean; readonly matched: string[] }>;
  close(): Promise<void>;
}

const readIn = async ({ page, show }: SavedTab, script: string, { file, url }: Case) => {
  await show(await readFile(file), url);
  await page.evaluate(script);
  return page.evaluate((address: string) => {
    const before = document.documentElement.outerHTML;
    const { pipesideReaders: readers } = globalThis as unknown as { pipesideReaders: Readers };
    const [detected, matched] = [readers.detect(address), readers.matched(address)];
    return { detected, matched, isUntouched: document.documentElement.outerHTML === before };
  }, url);
};

/** Starts the browser for reading saved pages. */
export const openPageReader = async (): Promise<PageReader> => {
  const entry = fileURLToPath(new URL('./in-page.ts', import.meta.url));
  const [script, browser] = await Promise.all([scriptOf(entry), openOffline()]);
  const tab = await openTab(browser);
  return { read: (one) => readIn(tab, script, one), close: () => browser.close() };
};
