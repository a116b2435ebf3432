import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { waitFor } from '../browser/look';
import type { WorldOptions } from '../world/options';
import { badges, ourRoots, waitForBadges } from './person';
import { MARA, withMaraTagged } from './tagged-mailbox';

/** How many rows show Mara, told by the page's own attributes. */
const rowsWithMara = (page: Page): Promise<number> =>
  page.evaluate(
    (email) =>
      [...document.querySelectorAll('tr')].filter(
        (row) =>
          row.checkVisibility() &&
          [...row.querySelectorAll('[email]')].some((one) => one.getAttribute('email') === email),
      ).length,
    MARA,
  );

/** Each visible badge's row, as the addresses that the row names. */
const badgedRows = (page: Page): Promise<string[][]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('tr')]
      .filter(
        (row) =>
          row.checkVisibility() &&
          [...row.querySelectorAll('*')].some(({ localName }) => /^[a-z]{5}-[a-z]{7}$/.test(localName)),
      )
      .map((row) => [...row.querySelectorAll('[email]')].map((one) => one.getAttribute('email') ?? '')),
  );

withMaraTagged((mailbox) => {
  describe('given one tagged person, every form of the mailbox badges her rows and no other', () => {
    const forms: [string, Partial<WorldOptions>, string?][] = [
      ['as most people have it', {}],
      ['without conversation view', { conversation: false }],
      ['reading pane right', { pane: 'right' }],
      ['reading pane below', { pane: 'below' }],
      ['compact', { density: 'compact' }],
      ['dark', { theme: 'dark' }],
      ['right to left, Arabic', { language: 'ar' }],
      ['Bulgarian', { language: 'bg' }],
      ['German', { language: 'de' }],
      ['Russian', { language: 'ru' }],
      ['Chinese', { language: 'zh' }],
      ['every class name changed', { mutations: ['classes'] }],
      ['rows without thread ids', { mutations: ['no-thread-ids'] }],
    ];
    test.each(forms)('%s', async (_, options) => {
      const page = await mailbox.open(options);
      await waitFor(async () => (await badges(page)).length > 0, 'a badge');
      const rows = await badgedRows(page);
      for (const addresses of rows) expect(addresses).toContain(MARA);
      if (options.pane !== 'right') expect(rows).toHaveLength(await rowsWithMara(page));
      expect(new Set(await badges(page))).toEqual(new Set(['Prospecting 0d']));
      await page.close();
    });

    test('nothing that is known of Gmail: no badge and no error', async () => {
      for (const mutation of ['layout', 'no-email'] as const) {
        const page = await mailbox.open({ mutations: [mutation] });
        await new Promise((resolve) => setTimeout(resolve, 600));
        expect(await ourRoots(page)).toEqual([]);
        await page.close();
      }
    });
  });

  describe('given a list whose rows are used again', () => {
    test.each(['node', 'text', 'attributes'] as const)(
      'by changing %s, a badge follows what the row says now',
      async (reuse) => {
        const page = await mailbox.open({ reuse });
        const count = await rowsWithMara(page);
        await waitForBadges(page, count);
        const places = async () => (await badgedRows(page)).map((addresses) => addresses.includes(MARA));
        await page.evaluate(() =>
          window.mailbox.deliver({ name: 'New One', email: 'new@one.example', subject: 'Hello' }),
        );
        await waitForBadges(page, count);
        expect(await places()).toEqual(Array(count).fill(true));
        await page.evaluate(
          (email) => window.mailbox.deliver({ name: 'Mara Lindqvist', email, subject: 'One more' }),
          MARA,
        );
        await waitForBadges(page, count + 1);
        await page.evaluate(() => window.mailbox.goto('sent'));
        await page.evaluate(() => window.mailbox.goto('inbox'));
        await waitForBadges(page, count + 1);
        expect(await places()).toEqual(Array(count + 1).fill(true));
        for (let row = 0; row < 8; row += 1) await page.evaluate((at) => window.mailbox.hover(at), row);
        expect(await badges(page)).toHaveLength(count + 1);
        await page.close();
      },
    );
  });
});
