import { expect } from 'vitest';
import { setEnabled } from '../browser/addon-state';
import { waitFor } from '../browser/look';
import type { Rig } from '../browser/rig';
import { OURS } from './harmless';
import { complaintsOf, ourElements } from './hygiene';
import { backToList, badges, openMailbox, openThread, pluses, tagByMouse } from './person';

const MARA = 'mara.lindqvist@nordvik.example';

/**
 * Switched off under an open tab it leaves, once the page stirs, no node and no error; switched on it is back, once.
 * Firefox ends our script before anything of it can run: what stands in the page stays there, dead, until a reload.
 */
export const disabledFlow = async (rig: Rig): Promise<void> => {
  const page = await openMailbox(rig);
  const complaints = complaintsOf(page);
  await openThread(page, MARA);
  await tagByMouse(page);
  await page.keyboard.press('Escape');
  await backToList(page);
  const count = await waitFor(async () => (await badges(page)).length, 'badges in the list');

  await page.evaluate((name) => {
    for (const one of document.querySelectorAll('*'))
      if (new RegExp(name).test(one.localName)) one.setAttribute('data-of-before', '');
  }, OURS);
  await setEnabled(rig, false);
  await page.bringToFront();
  await openThread(page, 'kadri@');
  await backToList(page);
  await openThread(page, 'alex.morgan@');
  if (rig.kind === 'chromium') {
    await waitFor(async () => {
      const { count: left } = await ourElements(page);
      if (left > 0) throw new Error(`${left} are left`);
      return true;
    }, 'our elements to leave');
  }
  expect(await pluses(page)).toEqual([]);
  await page.keyboard.press('u');
  expect(await page.evaluate(() => location.hash)).toBe('#inbox');
  expect(complaints).toEqual([]);

  await setEnabled(rig, true);
  await page.bringToFront();
  const isOldGone = () => page.evaluate(() => document.querySelector('[data-of-before]') === null);
  await waitFor(isOldGone, 'what stood there before to leave');
  // It may be put into the tab twice, by what is registered and by its start: the later one takes over
  await waitFor(async () => {
    const [{ names }, { length }] = [await ourElements(page), await badges(page)];
    return (names === 1 && length === count) || (`${length} badges, ${names} names` && false);
  }, 'one interface with all badges');
  expect(complaints).toEqual([]);
  await page.close();
};
