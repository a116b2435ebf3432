import puppeteer from 'puppeteer-core';
import { findBrowser } from '../browser/find';
import { serveGallery } from './serve';

const stopped = (): Promise<void> => new Promise((resolve) => process.once('SIGINT', () => resolve()));

const say = (sentence: string): boolean => process.stdout.write(`${sentence}\n`);

/** Serves the gallery and opens a window on it; ends when the window is closed or Ctrl-C is pressed. */
export const openForAPerson = async (): Promise<void> => {
  const served = await serveGallery();
  say(`The gallery is at ${served.address} on this computer, until Ctrl-C.`);
  try {
    const browser = await puppeteer.launch({
      executablePath: await findBrowser('chromium'),
      args: ['--no-sandbox', '--no-first-run', `--app=${served.address}`],
      headless: false,
      defaultViewport: null,
      handleSIGINT: false,
    });
    await Promise.race([
      new Promise<void>((resolve) => browser.once('disconnected', () => resolve())),
      stopped(),
    ]);
    await browser.close();
  } catch (error) {
    say(`No window could be opened (${(error as Error).message.split('\n')[0]}). Open the address yourself.`);
    await stopped();
  } finally {
    served.close();
  }
};
