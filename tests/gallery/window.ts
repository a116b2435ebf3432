import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../browser/find';
import type { Gallery } from './page';
import { serveGallery } from './serve';

/** In what window the gallery is drawn; `zoom` as the browser's own: fewer and larger CSS pixels. */
export interface View {
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly zoom?: number;
}

/** The gallery in a real browser without a screen. */
export interface GalleryWindow {
  readonly page: Page;
  states(): Promise<Readonly<Record<string, readonly string[]>>>;
  /** Draws one show, all when none is named. */
  draw(view: View, language: 'en' | 'bg', show?: string): Promise<void>;
  find(what: 'spills' | 'smallTargets' | 'crooked'): Promise<string[]>;
  texts(): Promise<{ state: string; text: string }[]>;
  /** A picture of all that is drawn, as PNG. */
  shoot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

interface InPage {
  readonly pipesideGallery: Gallery;
}

const drawIn = async (page: Page, { theme, width, zoom = 1 }: View, language: 'en' | 'bg', show?: string) => {
  // Nothing moves where less movement is asked for, so that a picture does not depend on its moment.
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.setViewport({ width, height: 600, deviceScaleFactor: zoom });
  await page.evaluate(
    (tongue, name) => (globalThis as unknown as InPage).pipesideGallery.draw(tongue, name ?? undefined),
    language,
    show ?? null,
  );
};

// What sticks to the foot of the window stands at its own place only where the whole fits into the window.
const shootAll = async (page: Page): Promise<Uint8Array> => {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const view = page.viewport();
  if (view && view.height !== height) await page.setViewport({ ...view, height });
  return page.screenshot({ type: 'png', optimizeForSpeed: true });
};

/** Builds the gallery and opens it in a headless Chromium. */
export const openGallery = async (): Promise<GalleryWindow> => {
  const [executablePath, served] = await Promise.all([findBrowser('chromium'), serveGallery()]);
  try {
    const browser = await puppeteer.launch({
      executablePath,
      args: FLAGS,
      // A list that scrolls has less room beside its bar.
      ignoreDefaultArgs: ['--hide-scrollbars'],
      headless: true,
    });
    const page = await browser.newPage();
    await page.goto(`${served.address}?empty`);
    return {
      page,
      states: () => page.evaluate(() => (globalThis as unknown as InPage).pipesideGallery.states()),
      draw: (view, language, show) => drawIn(page, view, language, show),
      find: (what) =>
        page.evaluate((name) => (globalThis as unknown as InPage).pipesideGallery[name](), what),
      texts: () => page.evaluate(() => (globalThis as unknown as InPage).pipesideGallery.texts()),
      shoot: () => shootAll(page),
      close: async () => {
        await browser.close();
        served.close();
      },
    };
  } catch (error) {
    served.close();
    throw error;
  }
};
