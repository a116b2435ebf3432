import type { CDPSession, Page } from 'puppeteer-core';
import { insertRows, makeRows } from './insert';

const taskMs = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
  if (seconds === undefined) throw new Error('The browser does not count the time of tasks.');
  return seconds * 1000;
};

/**
 * A measurement of a page in front: milliseconds of main-thread processor time (script, style, layout, paint) for
 * one fresh list until after its paint. Counted in thread time, which stands still while others have the core.
 */
export const listClock = async (page: Page): Promise<() => Promise<number>> => {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.bringToFront();
  return async () => {
    await makeRows(page);
    const before = await taskMs(session);
    await insertRows(page);
    return (await taskMs(session)) - before;
  };
};
