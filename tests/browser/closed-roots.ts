import type { Page } from 'puppeteer-core';
import { readChromiumRoots } from './closed-roots-chromium';
import { readFirefoxRoots } from './closed-roots-firefox';

/** A rectangle in CSS pixels of the viewport, for `page.mouse`. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a person sees of one shadow root, or of one element in it. */
export interface ShadowText {
  hostTag: string;
  text: string;
  box: Box;
}

/** Every shadow root of the page, open or closed, in document order; frames are left out. */
export async function shadowTexts(
  page: Page,
  filter: (found: ShadowText) => boolean = () => true,
): Promise<ShadowText[]> {
  return (await readRoots(page, '')).filter(filter);
}

/** The visible elements in shadow roots that match a selector, such as `button`, for clicks by place. */
export async function shadowElements(
  page: Page,
  selector: string,
  filter: (found: ShadowText) => boolean = () => true,
): Promise<ShadowText[]> {
  return (await readRoots(page, selector)).filter(filter);
}

/** Clicks the middle of what was found, as a person's mouse does. */
export async function clickAt(page: Page, { box }: ShadowText): Promise<void> {
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

async function readRoots(page: Page, selector: string): Promise<ShadowText[]> {
  const version = await page.browser().version();
  return /firefox/i.test(version) ? readFirefoxRoots(page, selector) : readChromiumRoots(page, selector);
}
