import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { clickAt } from '../browser/closed-roots';
import { waitFor } from '../browser/look';
import { OURS } from './harmless';
import { complaintsOf, pressByScript } from './hygiene';
import {
  backToList,
  badges,
  lineSays,
  openThread,
  ourRoots,
  pluses,
  tagByMouse,
  waitForWords,
} from './person';
import { MARA, type TaggedMailbox } from './tagged-mailbox';

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** How a page may fight: when it does something to our elements, and what. */
interface Fight {
  readonly when: 'at once' | 'ten times a second';
  readonly what: 'removes them' | 'moves them away' | 'draws the row anew';
}

declare global {
  interface Window {
    /** How often the page has removed or moved an element of ours. */
    blows: number;
  }
}

/** Begins a fight in the page's own world. */
const fight = (page: Page, { when, what }: Fight): Promise<void> =>
  page.evaluate(
    (name, moment, doing) => {
      window.blows = 0;
      const ours = new RegExp(name);
      const away = document.createElement('div');
      document.body.append(away);
      const strike = () => {
        for (const one of document.querySelectorAll('*')) {
          if (!ours.test(one.localName) || one.parentElement === away) continue;
          window.blows += 1;
          const row = one.closest('tr');
          one.remove();
          if (doing === 'moves them away') away.append(one);
          else if (doing === 'draws the row anew') row?.replaceWith(row.cloneNode(true));
        }
      };
      if (moment === 'at once')
        new MutationObserver(strike).observe(document, { subtree: true, childList: true });
      else setInterval(strike, 100);
      strike();
    },
    OURS,
    when,
    what,
  );

/** How long the page takes to come to a timer, at worst, while `work` goes on; in milliseconds. */
const longestWait = async (page: Page, work: () => Promise<unknown>): Promise<number> => {
  await page.evaluate(() => {
    let last = performance.now();
    const tick = () => {
      const now = performance.now();
      Object.assign(window, { longest: Math.max((window as { longest?: number }).longest ?? 0, now - last) });
      last = now;
    };
    setInterval(tick, 10);
  });
  await work();
  return page.evaluate(() => (window as { longest?: number }).longest ?? 0);
};

/** What a page may do against us and to us, in a mailbox where Mara is tagged. */
export const fights = (mailbox: TaggedMailbox): void => {
  describe('given a page that fights our marks', () => {
    const ways: Fight[] = [
      { when: 'at once', what: 'removes them' },
      { when: 'at once', what: 'moves them away' },
      { when: 'at once', what: 'draws the row anew' },
      { when: 'ten times a second', what: 'removes them' },
    ];
    test.each(ways)('$when it $what: we give up, and it works as before', async (way) => {
      const page = await mailbox.open();
      const complaints = complaintsOf(page);
      await waitFor(async () => (await badges(page)).length > 0, 'a badge');
      const longest = await longestWait(page, async () => {
        await fight(page, way);
        await wait(way.when === 'ten times a second' ? 2600 : 700);
      });
      const blows = await page.evaluate(() => window.blows);
      await wait(600);
      expect(longest).toBeLessThan(2000);
      expect(blows).toBeGreaterThan(0);
      expect(await page.evaluate(() => window.blows)).toBe(blows);

      await page.keyboard.press('j');
      await openThread(page, 'alex.morgan@');
      await wait(300);
      await backToList(page);
      expect(await page.evaluate(() => window.mailbox.fired)).toEqual(['window:j', 'document:j']);
      expect(await page.evaluate(() => document.querySelectorAll('tr').length)).toBeGreaterThan(20);
      expect(complaints).toEqual([]);
      await page.close();
    });
  });

  describe('given a script of the page that reaches our buttons', () => {
    test('its clicks and keys on the plus tag nobody', async () => {
      const page = await mailbox.open();
      await openThread(page, 'alex.morgan@');
      await waitFor(async () => (await pluses(page)).length > 0, 'a plus');
      expect(await pressByScript(page)).toBeGreaterThan(0);
      await wait(500);
      expect(await badges(page)).toEqual([]);
      expect(await lineSays(page)).toBe('');
      expect(await pluses(page)).toHaveLength(1);
      await page.close();
    });

    test('its clicks on what is said and offered after tagging change nothing of it', async () => {
      const page = await mailbox.open();
      await openThread(page, 'kadri@');
      await tagByMouse(page);
      await wait(400);
      const shown = async () => (await ourRoots(page)).map(({ text }) => text);
      const before = await shown();
      expect(before.join()).toContain('Kadri Saar is in Prospecting');
      expect(await pressByScript(page)).toBeGreaterThanOrEqual(2);
      await wait(500);
      expect(await shown()).toEqual(before);
      const popup = await mailbox.rig().openExtensionPage('popup.html');
      await waitForWords(popup, 'Kadri Saar');
      await popup.close();
      await page.close();
    });
  });

  test('given a page that makes us see-through, then a click that is caught so tags nobody', async () => {
    const page = await mailbox.open();
    await openThread(page, 'alex.morgan@');
    const plus = await waitFor(async () => (await pluses(page))[0], 'a plus');
    await page.evaluate(() => {
      document.body.style.opacity = '0.02';
    });
    await clickAt(page, plus);
    await wait(500);
    expect(await badges(page)).toEqual([]);
    await page.evaluate(() => {
      document.body.style.opacity = '';
    });
    // The browser tells what can be seen after a tenth of a second.
    await wait(500);
    await clickAt(page, plus);
    await waitFor(async () => (await badges(page)).length > 0, 'the badge after a click that was seen');
    await page.close();
  });

  test('Mara is tagged through all of it', async () => {
    const page = await mailbox.open();
    await openThread(page, MARA);
    await waitFor(async () => (await badges(page))[0] === 'Prospecting 0d', 'her badge');
    await page.close();
  });
};
