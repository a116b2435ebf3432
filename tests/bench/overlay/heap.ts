import type { CDPSession, Page } from 'puppeteer-core';
import { insertRows, makeRows } from './insert';

const ROUNDS = 5;

/** How much a list adds to the heap of scripts and to that of elements, in kilobytes, and what of both stays of each list that went. */
export interface ListHeap {
  readonly scriptsKb: number;
  readonly elementsKb: number;
  readonly leftKb: number;
}

interface Heap {
  readonly scriptsKb: number;
  readonly elementsKb: number;
}

const heapOf = async (session: CDPSession): Promise<Heap> => {
  // Elements go one collection after the scripts that held them.
  for (let pass = 0; pass < 2; pass++) {
    await session.send('HeapProfiler.collectGarbage');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  return { scriptsKb: usedSize / 1024, elementsKb: embedderHeapUsedSize / 1024 };
};

const kbOf = ({ scriptsKb, elementsKb }: Heap): number => scriptsKb + elementsKb;

/** What a second list adds below a first, and what grows when one list replaces another again and again. */
export const listHeap = async (page: Page): Promise<ListHeap> => {
  await page.bringToFront();
  const session = await page.createCDPSession();
  const heapAfter = async (lists: number, how: 'replace' | 'append'): Promise<Heap> => {
    for (let at = 0; at < lists; at++) {
      await makeRows(page);
      await insertRows(page, how);
    }
    return await heapOf(session);
  };
  const one = await heapAfter(2, 'replace');
  const two = await heapAfter(1, 'append');
  const again = await heapAfter(2, 'replace');
  const later = await heapAfter(ROUNDS, 'replace');
  await session.detach();
  return {
    scriptsKb: two.scriptsKb - one.scriptsKb,
    elementsKb: two.elementsKb - one.elementsKb,
    leftKb: (kbOf(later) - kbOf(again)) / ROUNDS,
  };
};
