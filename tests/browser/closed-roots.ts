import type { Page } from 'puppeteer-core';
import { callInChromiumRoots } from './closed-roots-chromium';
import { callInFirefoxRoots } from './closed-roots-firefox';
import { seenOf } from './closed-roots-seen';

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
  /** What a screen reader calls it: its label, or else its text; empty for a whole root. */
  name: string;
  /** What stands in a field. */
  value: string;
  /** What the browser says against what stands in a field; empty while nothing. */
  refused: string;
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

/** What code answered in one shadow root. */
export interface InRoot<T> {
  hostTag: string;
  answer: T;
}

/** Runs a self-contained function in the page, on every shadow root, open or closed; answers pass as JSON. */
export async function callInRoots<T>(
  page: Page,
  code: (root: ShadowRoot, given: string) => T,
  given = '',
): Promise<InRoot<T>[]> {
  const version = await page.browser().version();
  const call = /firefox/i.test(version) ? callInFirefoxRoots<T> : callInChromiumRoots<T>;
  return call(page, String(code), given);
}

async function readRoots(page: Page, selector: string): Promise<ShadowText[]> {
  const answers = await callInRoots(page, seenOf, selector);
  return answers.flatMap(({ hostTag, answer }) => answer.map((one) => ({ hostTag, ...one })));
}
