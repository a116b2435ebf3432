import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { launchChromium } from '../browser/chromium';
import { loadHistory } from '../make/load';
import { believableMonths } from '../make/months';
import { built } from './builds';
import { GMAIL, today, waitForWords } from './person';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on a page of ours, as sentences. */
const faults = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: runner } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await runner.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  });
};

const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

test.each([
  ['light', 'en'],
  ['dark', 'bg'],
] as const)(
  'axe finds nothing on our pages and nothing is cut off at 320 px, %s, %s',
  async (theme, language) => {
    const rig = await launchChromium({
      extension: built('chrome'),
      grants: [GMAIL],
      dark: theme === 'dark',
      language,
    });
    try {
      const check = async (path: string, words: string) => {
        const page = await rig.openExtensionPage(path);
        await waitForWords(page, words);
        expect(await faults(page), path).toEqual([]);
        await page.setViewport({ width: 320, height: 640 });
        expect(await isTooWide(page), `${path} at 320 px`).toBe(false);
        await page.close();
      };
      await check('popup.html', 'Gmail');
      await check('welcome.html', 'Gmail');
      await check(
        'sidepanel.html',
        language === 'en' ? 'The deal beside the profile' : 'Сделката до профила',
      );
      const people = [
        {
          name: 'Maximiliane-Theodora von Hohenlohe-Waldenburg-Schillingsfürst und Söhne',
          email: 'm@hohenlohe.example',
        },
      ];
      await loadHistory(rig, believableMonths({ seed: 5, until: today(), months: 4, deals: 60, people }));
      await check('popup.html', language === 'en' ? 'Open deals' : 'Отворени сделки');
    } finally {
      await rig.close();
    }
  },
);
