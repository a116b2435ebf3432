import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../browser/chromium';
import { launchFirefox } from '../browser/firefox';
import type { Rig } from '../browser/rig';
import type { WorldOptions } from '../world/options';
import { built } from './builds';
import { GMAIL, openMailbox, openThread, tagByMouse } from './person';

/** Who is tagged before the tests of a file begin. */
export const MARA = 'mara.lindqvist@nordvik.example';

/** A browser for a whole test file in which Mara is tagged, and mailboxes opened in it. */
export interface TaggedMailbox {
  rig(): Rig;
  open(options?: Partial<WorldOptions>, address?: string): Promise<Page>;
}

/** Sets that up around the tests of a file; the last test says that no page had an error. */
export const withMaraTagged = (
  tests: (mailbox: TaggedMailbox) => void,
  kind: Rig['kind'] = 'chromium',
): void => {
  const problems: string[] = [];
  let rig: Rig;
  const open: TaggedMailbox['open'] = async (options = {}, address) => {
    const page = await openMailbox(rig, options, address);
    page.on('pageerror', (error) => problems.push(String(error)));
    return page;
  };
  beforeAll(async () => {
    rig =
      kind === 'chromium'
        ? await launchChromium({ extension: built('chrome'), grants: [GMAIL] })
        : await launchFirefox({ extension: built('firefox'), grants: [GMAIL] });
    const page = await open();
    await openThread(page, MARA);
    await tagByMouse(page);
    await page.close();
  });
  afterAll(() => rig?.close());
  tests({ rig: () => rig, open });
  test('through all of it the page had no error', () => expect(problems).toEqual([]));
};
