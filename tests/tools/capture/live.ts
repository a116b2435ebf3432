import { createInterface } from 'node:readline/promises';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../../browser/find';
import { hasDisplay } from '../display';
import { refuse } from './asked';
import type { CaptureTools } from './in-page';

const SAVE_AS =
  'Open it in your own browser, save it ("Save as", "Webpage, complete") and give the file: npm run capture -- PAGE.html --url URL.';

/** A page as it stood in a browser. */
export interface Live {
  readonly html: string;
  readonly url: string;
}

const FLAGS = ['--no-first-run', '--no-default-browser-check', '--disable-sync', '--disable-gpu'];

const waitForAPerson = async (): Promise<void> => {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  await lines.question('Log in and open what is to be saved in that window, then press Enter here. ');
  lines.close();
};

const asksToLogIn = async (page: Page, asked: string): Promise<boolean> =>
  new URL(page.url()).host !== new URL(asked).host || (await page.$('input[type="password"]')) !== null;

/** Opens an address in a browser, for a person where there is a display, and gives what it holds then. */
export const openLive = async (address: string, script: string): Promise<Live> => {
  const headless = !hasDisplay();
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    headless,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: [...FLAGS, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const [page = await browser.newPage()] = await browser.pages();
    try {
      await page.goto(address, { waitUntil: 'load', timeout: 30_000 });
    } catch (error) {
      // With a window the person goes on from wherever it stands.
      if (headless) refuse(`${address} could not be opened (${(error as Error).message}).`, SAVE_AS);
    }
    if (headless) await page.waitForNetworkIdle({ idleTime: 500, timeout: 5000 }).catch(() => undefined);
    else await waitForAPerson();
    if (headless && (await asksToLogIn(page, address)))
      refuse(`${address} asks to log in, and without a display nobody can.`, SAVE_AS);
    await page.evaluate(script);
    await page.evaluate(() =>
      (globalThis as unknown as { pipesideCapture: CaptureTools }).pipesideCapture.settle(),
    );
    return { html: await page.content(), url: page.url() };
  } finally {
    await browser.close();
  }
};
