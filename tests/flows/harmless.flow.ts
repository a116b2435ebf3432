import { beforeAll, describe, expect, test } from 'vitest';
import { waitFor } from '../browser/look';
import type { Rig, RigOptions } from '../browser/rig';
import type { Place, Sight } from './harmless';
import { type Walked, walk } from './harmless-walk';
import { GMAIL, openMailbox, openThread, ourRoots, tagByMouse } from './person';
import { MARA } from './tagged-mailbox';

/** Something of the page that stands elsewhere, or is larger, than it would be without us. */
const movedBy = (bare: readonly Place[], marked: readonly Place[]): string[] =>
  marked.flatMap(({ who, box, isBesideOurs }, at) => {
    const before = bare[at];
    const isSame = (index: number) => Math.abs((before?.box[index] ?? Number.NaN) - (box[index] ?? 0)) < 0.5;
    const isStill = before?.who === who && (isBesideOurs ? [1, 3] : [0, 1, 2, 3]).every(isSame);
    return isStill ? [] : [`${who}: ${before?.box.join(' ')} became ${box.join(' ')}`];
  });

type Launch = (options: RigOptions) => Promise<Rig>;

/** Walks through the mailbox twice, without and with our marks, and compares all that a page can tell. */
export const harmless = (kind: Rig['kind'], launch: Launch, extension: string): void => {
  let without: Walked;
  let withUs: Walked;

  beforeAll(async () => {
    const bare = await launch({ extension });
    try {
      without = await walk(bare, () => Promise.resolve());
    } finally {
      await bare.close();
    }
    const rig = await launch({ extension, grants: [GMAIL] });
    try {
      const page = await openMailbox(rig);
      await openThread(page, MARA);
      await tagByMouse(page);
      await page.close();
      withUs = await walk(rig, (open) => waitFor(async () => (await ourRoots(open)).length > 0, 'our marks'));
    } finally {
      await rig.close();
    }
  });

  /** Each moment of the walk as it was without and with our marks. */
  const moments = (): [string, Sight, Sight][] =>
    [...without.sights].map(([moment, sight]) => {
      const other = withUs.sights.get(moment);
      if (!other) throw new Error(`"${moment}" was not seen with our marks`);
      return [moment, sight, other];
    });

  describe('given the same walk through the mailbox without and with our marks', () => {
    test('our marks were there in the list and in every thread', () => {
      for (const [moment, bare, marked] of moments()) {
        expect(bare.ours, moment).toBe(0);
        expect(marked.ours, moment).toBeGreaterThan(0);
      }
      expect(withUs.ourStops).toBeGreaterThan(0);
    });

    test('with our elements taken out, the page is the same to the letter', () => {
      for (const [moment, bare, marked] of moments()) expect(marked.html, moment).toBe(bare.html);
    });

    test('everything of the page stands where it stood; only beside a mark it makes room within its cell', () => {
      const moved = moments().map(([moment, bare, marked]) => [moment, movedBy(bare.places, marked.places)]);
      expect(moved.filter(([, places]) => places && places.length > 0)).toEqual([]);
    });

    test('what was typed did the same: shortcuts, addresses, titles, focus, scrolling', () => {
      for (const [moment, bare, marked] of moments()) {
        const { fired, address, title, focus, scrolled } = bare;
        expect(marked, moment).toMatchObject({ fired, address, title, focus, scrolled });
      }
      expect(without.sights.get('after archiving with e')?.fired.length).toBeGreaterThan(15);
      expect([...without.sights.values()].some(({ scrolled }) => scrolled.length > 0)).toBe(true);
    });

    test('Tab comes to the same places of the page in the same order', () => {
      expect(withUs.tabs).toEqual(without.tabs);
    });

    test('nothing was left in the world of the page, no listener on its elements, no complaint', () => {
      expect(withUs.world).toEqual(without.world);
      expect(withUs.listeners).toEqual(without.listeners);
      // Only Chromium tells who listens
      if (kind === 'chromium') expect(without.listeners.length).toBeGreaterThan(3);
      expect(withUs.complaints).toEqual(without.complaints);
    });
  });
};
