import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from '../browser/look';
import type { Rig } from '../browser/rig';
import { chooseMode, withLinkedIn } from './linkedin';
import { goOnToSaved, markedIn, type SavedPage, savedPages, serveSaved } from './saved-linkedin';

const pages = savedPages();
const known = new Map(
  pages.flatMap(({ people }) => people.map(({ profile = '', name = '' }) => [profile, name] as const)),
);

/** Tags somebody by the message that the plus sends, from our own world in a page. */
const tagAll = async (page: Page, rig: Rig): Promise<void> => {
  const session = await page.createCDPSession();
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith(rig.url('').slice(0, -1))) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const contextId = await waitFor(() => worlds[0], 'our world in the page');
  for (const [address, name] of known) {
    const input = { site: 'linkedin', address, name, awaitsReply: false };
    const expression = `chrome.runtime.sendMessage(${JSON.stringify({ name: 'deal.track', id: crypto.randomUUID(), input })})`;
    const asked = { expression, contextId, awaitPromise: true, returnByValue: true };
    const { result } = await session.send('Runtime.evaluate', asked);
    if (result.value?.ok !== true)
      throw new Error(`${address} was not tagged: ${JSON.stringify(result.value)}`);
  }
  await session.detach();
};

/** Waits until everybody noted is marked, or long enough for a mark where nobody is; then gives who is. */
const settled = async (page: Page, saved: SavedPage): Promise<string[]> => {
  const wanted = saved.people.length;
  if (wanted > 0)
    await waitFor(async () => (await markedIn(page, known)).length >= wanted, saved.file, 3000).catch(
      () => 0,
    );
  await new Promise((resolve) => setTimeout(resolve, 250));
  return markedIn(page, known);
};

const wantedIn = ({ people }: SavedPage): string[] => people.map(({ profile = '' }) => profile);

/** Which pages have other marks than noted, with both. Who works at a company is not noted: there anybody known may be. */
const differences = (seen: readonly [SavedPage, string[]][]): object[] =>
  seen.flatMap(([saved, marked]) => {
    const isRight =
      saved.kind === 'company'
        ? marked.every((one) => known.has(one))
        : JSON.stringify(marked) === JSON.stringify(wantedIn(saved));
    return isRight ? [] : [{ file: saved.file, url: saved.url, wanted: wantedIn(saved), marked }];
  });

describe('given everybody noted in the saved pages of LinkedIn is tagged', () =>
  withLinkedIn('chromium', (rig) => {
    let page: Page;
    let now: SavedPage | undefined = pages[0];
    const errors: string[] = [];

    beforeAll(async () => {
      await chooseMode(rig(), 'Badges in the page');
      page = await rig().openPage();
      page.on('pageerror', (error) => errors.push(String(error)));
      await serveSaved(page, () => now as SavedPage);
      await page.goto(now?.url ?? '', { waitUntil: 'domcontentloaded' });
      await tagAll(page, rig());
    });

    test('each page, opened at its address, has a badge where somebody noted stands and nowhere else', async () => {
      const seen: [SavedPage, string[]][] = [];
      for (const saved of pages) {
        now = saved;
        await page.goto(saved.url, { waitUntil: 'domcontentloaded' });
        seen.push([saved, await settled(page, saved)]);
      }
      expect(seen.length).toBeGreaterThan(50);
      expect(differences(seen)).toEqual([]);
    }, 180_000);

    test('and so it has when one goes on from page to page in one document, with late content', async () => {
      const same = pages.filter(({ url }) => url.startsWith('https://www.linkedin.com/'));
      [now] = same;
      await page.goto(now?.url ?? '', { waitUntil: 'domcontentloaded' });
      const seen: [SavedPage, string[]][] = [];
      for (const saved of [...same.slice(1), ...same.slice(0, 4)]) {
        await goOnToSaved(page, saved, 120);
        seen.push([saved, await settled(page, saved)]);
      }
      expect(differences(seen)).toEqual([]);
    }, 180_000);

    test('and no page had an error', () => expect(errors).toEqual([]));
  }));
