import type { Page } from 'puppeteer-core';
import { scriptMs, traceOf } from './trace';

/** How fast the page changes: the pointer goes from row to row, and a number beside the list counts. */
export const CHANGES = { seconds: 20, hoversPerMinute: 30, countsPerMinute: 30, seed: 7 } as const;

const beginChanges = (page: Page): Promise<void> =>
  page.evaluate(({ hoversPerMinute, countsPerMinute, seed }) => {
    const { mailbox } = globalThis as unknown as { mailbox: { hover(index: number): void } };
    const isCounter = (element: Element) =>
      element.childElementCount === 0 && /^\d+$/.test(element.textContent ?? '') && !element.closest('tr');
    const counter = [...document.querySelectorAll('body *')].find(isCounter);
    if (!counter) throw new Error('The pretend mailbox shows no counter.');
    let random = seed;
    const hover = () => {
      random = (random * 1103515245 + 12345) % 2147483648;
      mailbox.hover(random % 20);
    };
    const count = () => {
      counter.textContent = String(Number(counter.textContent) + 1);
    };
    const benchTimers = [
      setInterval(hover, 60_000 / hoversPerMinute),
      setInterval(count, 60_000 / countsPerMinute),
    ];
    Object.assign(globalThis, { benchTimers });
  }, CHANGES);

const endChanges = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { benchTimers } = globalThis as unknown as { benchTimers: number[] };
    for (const timer of benchTimers) clearInterval(timer);
  });

/** Milliseconds a minute that a content script runs in the pretend mailbox while nothing changes but hovers and a counter. */
export const changingMsPerMinute = async (page: Page, script: string): Promise<number> => {
  await page.bringToFront();
  const events = await traceOf(page, async () => {
    await beginChanges(page);
    await new Promise((resolve) => setTimeout(resolve, CHANGES.seconds * 1000));
    await endChanges(page);
  });
  return (scriptMs(events, script) * 60) / CHANGES.seconds;
};
