import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../browser/find';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  // One process for one page after the other, none of which runs anything: three times as fast.
  '--disable-features=site-per-process,BackForwardCache,ProactivelySwapBrowsingInstance',
];

/** What is put into a page as one script, built as it stands. */
export const scriptOf = async (entry: string): Promise<string> => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'pipesideBundle' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${entry} could not be built into one script.`);
  return chunk.code;
};

/** The saved page at its own address and nothing else; its scripts do not run. */
const answer = (request: HTTPRequest, html: Buffer): Promise<void> => {
  if (!/^https?:/.test(request.url())) return request.continue();
  if (!request.isNavigationRequest() || request.frame()?.parentFrame()) return request.abort();
  return request.respond({
    status: 200,
    contentType: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': "script-src 'none'" },
    body: html,
  });
};

/** A browser for saved pages: it reaches no network. */
export const openOffline = async (): Promise<Browser> =>
  puppeteer.launch({ executablePath: await findBrowser('chromium'), args: FLAGS, headless: true });

/** A tab that shows saved pages, one after the other, each as if it were the first; nothing of them runs. */
export interface SavedTab {
  readonly page: Page;
  show(html: Buffer, url: string): Promise<void>;
}

/** A new tab for saved pages. */
export const openTab = async (browser: Browser): Promise<SavedTab> => {
  const page = await browser.newPage();
  let shown: Buffer = Buffer.alloc(0);
  await page.setViewport({ width: 1280, height: 900 });
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, shown).catch(() => undefined));
  return {
    page,
    async show(html, url) {
      shown = html;
      // Another fragment of the same address would load nothing.
      await page.goto('about:blank');
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 20_000 });
    },
  };
};

/** A saved page in a tab of its own, at the address it was saved from; nothing of it runs. */
export const openSaved = async (browser: Browser, html: Buffer, url: string): Promise<Page> => {
  const { page, show } = await openTab(browser);
  try {
    await show(html, url);
    return page;
  } catch (error) {
    await page.close();
    throw error;
  }
};
