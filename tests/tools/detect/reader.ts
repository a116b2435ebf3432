import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type HTTPRequest } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../../browser/find';
import type { Case } from './cases';
import type { Detected, Readers } from './in-page';

/** A real browser that reads saved pages. */
export interface PageReader {
  /** What the readers see in a page, whether they left it as it was, and which of the site's selectors match it. */
  read(
    one: Case,
  ): Promise<{ readonly detected: Detected; readonly isUntouched: boolean; readonly matched: string[] }>;
  close(): Promise<void>;
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/** The readers as one script for the page, built as they stand. */
const readersScript = async (): Promise<string> => {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const entry = fileURLToPath(new URL('./in-page.ts', import.meta.url));
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'pipesideBundle' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The readers could not be built into one script.');
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

const readIn = async (browser: Browser, script: string, { file, url }: Case) => {
  const html = await readFile(file);
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 1280, height: 900 });
    await page.setRequestInterception(true);
    page.on('request', (request) => void answer(request, html).catch(() => undefined));
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 20_000 });
    await page.evaluate(script);
    return await page.evaluate((address: string) => {
      const before = document.documentElement.outerHTML;
      const { pipesideReaders: readers } = globalThis as unknown as { pipesideReaders: Readers };
      const [detected, matched] = [readers.detect(address), readers.matched(address)];
      return { detected, matched, isUntouched: document.documentElement.outerHTML === before };
    }, url);
  } finally {
    await page.close();
  }
};

/** Starts the browser for reading saved pages. */
export const openPageReader = async (): Promise<PageReader> => {
  const executablePath = await findBrowser('chromium');
  const [script, browser] = await Promise.all([
    readersScript(),
    puppeteer.launch({ executablePath, args: FLAGS, headless: true }),
  ]);
  return { read: (one) => readIn(browser, script, one), close: () => browser.close() };
};
