import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Day } from '../../../lib/pipeline/day';
import { launchChromium } from '../../browser/chromium';
import { waitFor } from '../../browser/look';
import type { Rig } from '../../browser/rig';
import { loadHistory } from '../../make/load';
import { believableMonths } from '../../make/months';
import { paintedMs, timedAsk, watchNumbers } from './page-clock';

/** How long the log may take to make the rows of all deals, in milliseconds. */
const PATIENCE_MS = 600_000;

/** A browser in which the extension holds so many deals, with a tab in front for measuring. */
export interface Seeded {
  readonly rig: Rig;
  readonly page: Page;
  /** The address of the popup. */
  readonly popup: string;
  /** The address of a still copy of it: the same markup and style, without any script. */
  readonly plain: string;
  /** One of the deals. */
  readonly deal: string;
  close(): Promise<void>;
}

/** What stands in the popup now, as a document in which nothing runs. */
const stillCopy = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const one of copy.querySelectorAll('script, link[rel="modulepreload"]')) one.remove();
    return `<!doctype html>${copy.outerHTML}`;
  });

/** Waits until the rows of all deals are made. */
const untilCounted = (page: Page): Promise<unknown> =>
  waitFor(
    async () => {
      const { output } = await timedAsk(page, 'numbers.show', {});
      return !(output as { isEmpty: boolean }).isEmpty;
    },
    'the numbers of all deals',
    PATIENCE_MS,
  );

/** Starts a browser with a copy of the build, puts so many believable deals into its log, and opens the popup once. */
export const seed = async (build: string, deals: number, until: Day): Promise<Seeded> => {
  const folder = await mkdtemp(join(tmpdir(), 'pipeside-bench-'));
  const extension = join(folder, 'extension');
  let rig: Rig | undefined;
  const close = async (): Promise<void> => {
    await rig?.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await cp(build, extension, { recursive: true });
    await writeFile(join(extension, 'plain.html'), '<!doctype html><title>Nothing yet</title>');
    rig = await launchChromium({ extension });
    await loadHistory(rig, believableMonths({ seed: 11, until, months: 24, deals }));
    const page = await rig.openExtensionPage('plain.html');
    await untilCounted(page);
    await watchNumbers(page);
    await page.bringToFront();
    const [popup, plain] = [rig.url('popup.html'), rig.url('plain.html')];
    await paintedMs(page, popup);
    await writeFile(join(extension, 'plain.html'), await stillCopy(page));
    return { rig, page, popup, plain, deal: 'deal-made-0', close };
  } catch (error) {
    await close();
    throw error;
  }
};
