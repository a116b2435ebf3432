import { expect } from 'vitest';
import { waitFor } from '../browser/look';
import type { Rig } from '../browser/rig';
import { fieldIn, fill, panelSays, panelStatus, pressIn, waitForPanel } from './panel';
import { openMailbox, openThread, tagByMouse } from './person';

const MARA = 'mara.lindqvist@nordvik.example';
const NOTE = 'Wants a demo for 3 depots';

/** A seeded background that cannot save a deal while `chrome.storage.local` says so under `full`. */
export const SEED = {
  file: 'entrypoints/background/deal-handlers.ts',
  from: "'deal.update': async ({ address, ...input }, about) => {",
  to: `'deal.update': async ({ address, ...input }, about) => {
      if ((await browser.storage.local.get('full')).full) throw new FaultError('storage');`,
};

/** What could not be saved is said, stays in its fields, and is saved once it can be; then the fields are free again. */
export const failedSaveFlow = async (rig: Rig): Promise<void> => {
  const ofOurs = await rig.openExtensionPage('welcome.html');
  const setFull = (isFull: boolean) =>
    ofOurs.evaluate(async (full) => {
      type Storage = { storage: { local: { set(items: object): Promise<void> } } };
      await (globalThis as unknown as { chrome: Storage }).chrome.storage.local.set({ full });
    }, isFull);
  const page = await openMailbox(rig);
  await openThread(page, MARA);
  await tagByMouse(page);
  await waitForPanel(page, 'Happened on');

  await setFull(true);
  await fill(page, '#amount', '700');
  await fill(page, '#note', NOTE);
  await pressIn(page, 'Tomorrow');
  await pressIn(page, 'Save');
  await waitFor(
    async () =>
      (await panelStatus(page)) ===
      'The browser could not save this. What was saved before is kept. Check that the disk is not full, then try again.',
    'a sentence about what was not saved',
    10_000,
  );
  expect((await fieldIn(page, '#note')).value).toBe(NOTE);
  expect((await fieldIn(page, '#amount')).value).toBe('700');
  expect(await panelSays(page)).not.toContain('Follow up tomorrow');

  await setFull(false);
  await pressIn(page, 'Save');
  await waitForPanel(page, 'Saved: Mara Lindqvist, Prospecting.');
  await waitForPanel(page, 'Follow up tomorrow');
  await waitFor(async () => (await fieldIn(page, '#note')).value === '', 'the note to leave its field');
  await pressIn(page, 'Save');
  await waitForPanel(page, 'Nothing was changed.');
  await pressIn(page, 'Whole story');
  await waitForPanel(page, `Note: ${NOTE}`);
};
