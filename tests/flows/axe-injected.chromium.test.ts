import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { shadowElements } from '../browser/closed-roots';
import { waitFor } from '../browser/look';
import { axeFaults } from '../gallery/axe';
import { COPY, openCopies, removeCopies } from './open-copies';
import { fill, openCard, pressIn, waitForNoPanel, waitForPanel } from './panel';
import { badges, openThread, pluses, tagByMouse } from './person';
import { MARA, withMaraTagged } from './tagged-mailbox';

/** What axe finds on our pieces as they stand in the page, and how many elements they have between them. */
const faultsOf = async (page: Page): Promise<{ faults: string[]; copied: string }> => {
  await openCopies(page);
  try {
    const copied = await page.evaluate(
      (name) => [...document.querySelectorAll(name)].map((one) => one.shadowRoot?.innerHTML ?? '').join(),
      COPY,
    );
    return { faults: await axeFaults(page, COPY), copied };
  } finally {
    await removeCopies(page);
  }
};

const expectNoFault = async (page: Page, what: string, holds: RegExp): Promise<void> => {
  const { faults, copied } = await faultsOf(page);
  expect(copied, what).toMatch(holds);
  expect(faults, what).toEqual([]);
};

withMaraTagged((mailbox) => {
  describe('given our pieces in the mailbox, axe finds nothing against them', () => {
    test.each(['light', 'dark'] as const)('%s', async (theme) => {
      const page = await mailbox.open({ theme });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      await waitFor(async () => (await badges(page)).length > 0, 'a badge in the list');
      await expectNoFault(page, 'the badges of a list', /Prospecting/);

      await openThread(page, MARA);
      await waitFor(async () => (await badges(page)).length > 0, 'a badge in the thread');
      await expectNoFault(page, 'the badge of a thread', /Prospecting/);
      await openCard(page);
      await expectNoFault(page, 'the card', /Happened on/);
      await pressIn(page, 'Lost…');
      await fill(page, '#amount', 'much');
      await pressIn(page, 'Save');
      await waitForPanel(page, 'This is no amount.');
      await expectNoFault(page, 'the card with a wrong amount and the reasons', /A competitor/);
      await pressIn(page, 'Whole story');
      await waitForPanel(page, 'What happened');
      await expectNoFault(page, 'the sidebar', /What happened/);
      await pressIn(page, 'Close');
      await waitForNoPanel(page);

      const someone = theme === 'light' ? 'alex.morgan@' : 'kadri@';
      await openThread(page, someone);
      await waitFor(async () => (await pluses(page)).length > 0, 'a plus');
      await expectNoFault(page, 'the plus', /to the pipeline/);
      await tagByMouse(page);
      await waitForPanel(page, 'Happened on');
      await expectNoFault(page, 'the line and the card after tagging', /is in Prospecting\./);
      await pressIn(page, 'Tomorrow');
      await pressIn(page, 'Save');
      await waitForPanel(page, 'Saved:');
      await expectNoFault(page, 'the card after saving', /Saved:/);
      await page.close();
    });

    test('and a fault that is put there is found, within our roots', async () => {
      const page = await mailbox.open();
      await openThread(page, MARA);
      await openCard(page);
      expect((await shadowElements(page, '#note')).length).toBe(1);
      await openCopies(page);
      await page.evaluate((name) => {
        for (const { shadowRoot } of document.querySelectorAll(name)) {
          shadowRoot?.querySelector('h2')?.style.setProperty('color', '#ddd');
          shadowRoot?.querySelector('label[for="note"]')?.remove();
        }
      }, COPY);
      const faults = (await axeFaults(page, COPY)).join('\n');
      expect(faults).toMatch(/color-contrast: <h2/);
      expect(faults).toMatch(/label: <textarea/);
      await page.close();
    });
  });
});
