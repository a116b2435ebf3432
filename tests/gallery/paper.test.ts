import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GalleryWindow, openGallery } from './window';

let gallery: GalleryWindow;
beforeAll(async () => {
  gallery = await openGallery();
}, 60_000);
afterAll(() => gallery?.close());

const SHOW = 'month-end-view';

/** Leaves one state of what is drawn, without what the gallery puts around it. */
const leaveOnly = (page: Page, state: string): Promise<void> =>
  page.evaluate((wanted) => {
    for (const frame of document.querySelectorAll<HTMLElement>('.gallery-frame')) {
      const around = frame.parentElement as HTMLElement;
      around.querySelector('.gallery-label')?.remove();
      frame.style.outline = 'none';
      if (frame.dataset.state !== wanted) around.remove();
    }
  }, `${SHOW}: ${state}`);

const printed = async (page: Page): Promise<number> => {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g)?.length ?? 0
  );
};

/** What of a page of paper does not fit onto it, in CSS pixels, at the width that A4 leaves. */
const cutOff = async (page: Page): Promise<number[]> => {
  await page.emulateMediaType('print');
  await page.setViewport({ width: Math.round(((210 - 2 * 13) / 25.4) * 96), height: 1000 });
  const over = await page.$$eval('.month-sheet', (sheets) =>
    sheets.map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight),
  );
  await page.emulateMediaType();
  return over;
};

describe('the month end on paper', () => {
  test('takes two pages after a year of work, never more, and nothing is cut off', async () => {
    const states = (await gallery.states())[SHOW] ?? [];
    for (const language of ['en', 'bg'] as const) {
      for (const state of states) {
        await gallery.draw({ theme: 'dark', width: 1100 }, language, SHOW);
        await leaveOnly(gallery.page, state);
        const pages = await printed(gallery.page);
        expect(pages, `${state}, ${language}`).toBe(state === 'no deal at all' ? 1 : 2);
        // A pixel is what rounding leaves.
        for (const over of await cutOff(gallery.page))
          expect(over, `${state}, ${language}`).toBeLessThanOrEqual(1);
      }
    }
  }, 120_000);

  test('is light whatever the screen is, and without what only a screen needs', async () => {
    await gallery.draw({ theme: 'dark', width: 1100 }, 'en', SHOW);
    await gallery.page.emulateMediaType('print');
    const [ground, bars] = await gallery.page.evaluate(() => [
      getComputedStyle(document.body).backgroundColor,
      [...document.querySelectorAll('.month-top')].filter((bar) => bar.checkVisibility()).length,
    ]);
    await gallery.page.emulateMediaType();
    expect(ground).toBe('rgb(255, 255, 255)');
    expect(bars).toBe(0);
  });

  test('would see a third page', async () => {
    await gallery.draw({ theme: 'light', width: 1100 }, 'en', SHOW);
    await leaveOnly(gallery.page, 'after a year of work');
    const style = await gallery.page.addStyleTag({
      content: '@media print { .month-sheet { max-block-size: none !important; padding-block-end: 900px } }',
    });
    expect(await printed(gallery.page)).toBeGreaterThan(2);
    await style.evaluate((element) => (element as Element).remove());
  });
});
