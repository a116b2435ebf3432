import type { Page } from 'puppeteer-core';
import { scriptMs, traceOf } from './trace';

/** Time in which a page with an empty list has come to rest. */
const REST_MS = 400;

/** Milliseconds that a content script runs from a reload until it has put itself up, on a page with an empty list. */
export const startMs = async (page: Page, script: string): Promise<number> => {
  await page.bringToFront();
  const events = await traceOf(page, async () => {
    await page.reload({ waitUntil: 'load' });
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
  });
  const ms = scriptMs(events, script);
  if (ms === 0) throw new Error(`${script} did not run in the page.`);
  return ms;
};
