import { expect } from 'vitest';
import { clickAt } from '../browser/closed-roots';
import { waitFor } from '../browser/look';
import type { Rig } from '../browser/rig';
import {
  badges,
  openMailbox,
  openThread,
  ourRoots,
  pluses,
  tagByMouse,
  toolbarCount,
  waitForBadges,
  waitForWords,
  wordsOf,
} from './person';

const MARA = 'mara.lindqvist@nordvik.example';
/** Who is tagged when the browser is killed, and how long after the click, in milliseconds. */
const MOMENTS = [
  ['alex.morgan@pinecrest.example', 'Alex Morgan', 3],
  ['kadri@lennusadam.example', 'Kadri Saar', 15],
  ['hannah.adeyemi@brightmoor.example', 'Hannah Adeyemi', 40],
] as const;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const badgesInList = async (rig: Rig): Promise<number> => {
  const page = await openMailbox(rig);
  await waitFor(async () => (await badges(page)).length > 0, 'badges in the list');
  const count = (await badges(page)).length;
  await page.close();
  return count;
};

/** What was tagged outlasts a restart, a kill in mid-write and the loss of the whole database. */
export const lastingFlow = async (rig: Rig): Promise<void> => {
  const first = await openMailbox(rig);
  await openThread(first, MARA);
  await tagByMouse(first);

  // When the browser is restarted
  await rig.restart();
  const count = await badgesInList(rig);
  const after = await rig.openExtensionPage('popup.html');
  await waitForWords(after, 'Mara Lindqvist');
  await waitFor(async () => (await toolbarCount(after)) !== '', 'the count on the icon after a restart');

  // When it is killed while it writes, early, in the middle and late
  for (const [email, name, pause] of MOMENTS) {
    const second = await openMailbox(rig);
    await openThread(second, email);
    const plus = await waitFor(async () => (await pluses(second))[0], `a plus for ${name}`);
    await Promise.race([clickAt(second, plus), wait(pause)]).catch(() => undefined);
    await wait(pause);
    await rig.kill();
    await rig.start();
    const third = await openMailbox(rig);
    await openThread(third, email);
    // Then the tag is wholly there or not at all, and can be given again
    await waitFor(async () => {
      if ((await badges(third)).length > 0) return true;
      const [again] = await pluses(third);
      if (again) await clickAt(third, again);
      return false;
    }, 'the badge, given again where it was not written');
  }
  const popup = await rig.openExtensionPage('popup.html');
  for (const name of ['Mara Lindqvist', ...MOMENTS.map(([, of]) => of)]) {
    await waitForWords(popup, name);
    expect((await wordsOf(popup)).match(new RegExp(name, 'g')), name).toHaveLength(1);
  }

  // When the browser loses the whole database
  await popup.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const gone = indexedDB.deleteDatabase('pipeside');
        gone.onsuccess = () => resolve();
        gone.onerror = () => reject(new Error('the database could not be removed'));
      }),
  );
  await rig.restart();
  const healed = await rig.openExtensionPage('popup.html');
  await waitForWords(healed, 'Everything came back from the second copy');
  expect(await wordsOf(healed)).toContain('Mara Lindqvist');
  expect(await wordsOf(healed)).toContain('Alex Morgan');
  expect(await badgesInList(rig)).toBeGreaterThanOrEqual(count);
};

/** A host that was granted is taken back by the browser's own settings: everything stops and is said. */
export const revokedFlow = async (rig: Rig, origin: string): Promise<void> => {
  const page = await openMailbox(rig);
  await openThread(page, MARA);
  await tagByMouse(page);
  const welcome = await rig.openExtensionPage('welcome.html');
  await waitForWords(welcome, 'Where it may read');
  await rig.stopBackground();
  await rig.revoke(origin);
  await waitFor(async () => (await ourRoots(page)).length === 0, 'our marks to leave the open page');
  await waitForWords(welcome, 'What you have tagged is kept.');
  const isOn = await welcome.evaluate(() =>
    document.querySelector('[role="switch"]')?.getAttribute('aria-checked'),
  );
  expect(isOn).toBe('false');
  const later = await openMailbox(rig);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(await ourRoots(later)).toEqual([]);
  await waitForBadges(later, 0);
};
