import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { axeFaults } from './axe';
import { leftovers } from './leftovers';
import { type GalleryWindow, openGallery, type View } from './window';

/** What of the overlay is shown beside the components; the card and the sidebar hold all others of the panel. */
const OVERLAY = ['badge-mark', 'plus-mark', 'line', 'card', 'sidebar', 'side-panel'];

// Each looks at every state of some fifty components, one after the other.
vi.setConfig({ testTimeout: 120_000 });

let gallery: GalleryWindow;
beforeAll(async () => {
  gallery = await openGallery();
}, 60_000);
afterAll(() => gallery?.close());

const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));

const SHOWN_AS: Readonly<Record<string, string>> = {
  pipelines: 'pipelines',
  lists: 'lists',
  behind: 'deals-behind',
};
/** Pages of the dashboard, and pieces of them with states of their own. */
const DASHBOARD = [
  ...namesIn('entrypoints/dashboard', '-page.tsx').map((name) => SHOWN_AS[name] ?? `${name}-view`),
  'happening-row',
  'chart-line',
  'chart-table',
  'pipeline-add',
  'retire-question',
];

const NARROW: View = { theme: 'light', width: 320 };
/** What a browser at 200 % leaves of a window of 640 px, and of a popup of 760 px. */
const ZOOMED: readonly View[] = [
  { theme: 'light', width: 320, zoom: 2 },
  { theme: 'light', width: 380, zoom: 2 },
];

describe('the gallery', () => {
  test('shows every component and every piece of the overlay, each in a state at least', async () => {
    const shown = await gallery.states();
    expect(Object.keys(shown).sort()).toEqual(
      [...namesIn('components', '.tsx'), ...OVERLAY, ...DASHBOARD].sort(),
    );
    expect(Object.keys(shown).sort()).toEqual(namesIn('tests/gallery/shows', '.show.tsx').sort());
    for (const [show, states] of Object.entries(shown)) expect(states.length, show).toBeGreaterThan(0);
  });

  test.each(['en', 'bg'] as const)(
    'cuts nothing off in %s, narrow or at twice the size',
    async (language) => {
      for (const view of [NARROW, ...ZOOMED]) {
        await gallery.draw(view, language);
        expect(await gallery.find('spills'), `${view.width} px, ${view.zoom ?? 1}`).toEqual([]);
      }
    },
  );

  test('lets everything be pressed: no target is under 24 × 24 px', async () => {
    for (const language of ['en', 'bg'] as const) {
      await gallery.draw(NARROW, language);
      expect(await gallery.find('smallTargets'), language).toEqual([]);
    }
  });

  test('stands in line: figures beside each other, and what chooses a span in a window with the room for it', async () => {
    for (const language of ['en', 'bg'] as const) {
      await gallery.draw({ ...NARROW, width: 380 }, language, 'review-view');
      expect(await gallery.find('crooked'), language).toEqual([]);
      await gallery.draw({ ...NARROW, width: 1280 }, language, 'numbers-view');
      const heights = await gallery.page.$$eval('.span-choice', (all) => all.map((one) => one.clientHeight));
      expect(heights.length).toBeGreaterThan(2);
      expect(Math.max(...heights), language).toBeLessThan(50);
    }
  });

  test.each(['light', 'dark'] as const)(
    'can be read: axe finds nothing, contrast included, in %s',
    async (theme) => {
      await gallery.draw({ theme, width: 380 }, 'en');
      expect(await axeFaults(gallery.page)).toEqual([]);
    },
  );

  test('speaks Bulgarian throughout: nothing is left in English', async () => {
    await gallery.draw(NARROW, 'en');
    const english = await gallery.texts();
    await gallery.draw(NARROW, 'bg');
    const bulgarian = await gallery.texts();
    expect(bulgarian.length).toBe(english.length);
    expect(leftovers(english, bulgarian)).toEqual([]);
    // The comparison sees what is left in English: a page that never turned Bulgarian is full of it.
    expect(leftovers(english, english).length).toBeGreaterThan(100);
  });

  test('takes a name that is markup for text', async () => {
    await gallery.draw(NARROW, 'en');
    expect(await gallery.page.$('#hostile, img[src="x"]')).toBeNull();
    expect(
      (await gallery.texts()).filter(({ text }) => text.includes('<b id="hostile">')).length,
    ).toBeGreaterThan(5);
  });

  test('draws the same twice, and dark unlike light', async () => {
    for (const show of Object.keys(await gallery.states())) {
      const pictureIn = async (theme: View['theme']): Promise<string> => {
        await gallery.draw({ theme, width: 380 }, 'en', show);
        return Buffer.from(await gallery.shoot()).toString('base64');
      };
      const [dark, light, again] = [
        await pictureIn('dark'),
        await pictureIn('light'),
        await pictureIn('light'),
      ];
      expect(light === again, `${show} drawn twice`).toBe(true);
      expect(light === dark, `${show} in light and in dark`).toBe(false);
    }
  });

  test('would see a fault: what is cut off, too small or too pale is named', async () => {
    await gallery.draw(NARROW, 'en', 'health-note');
    const style = await gallery.page.addStyleTag({
      content:
        '.health-note p { white-space: nowrap; color: #999 } .health-note .button { min-height: 9px; padding: 0; line-height: 9px }',
    });
    const found = [
      await gallery.find('spills'),
      await gallery.find('smallTargets'),
      await axeFaults(gallery.page),
    ];
    await style.evaluate((element) => (element as Element).remove());
    for (const faults of found) expect(faults.join('\n')).toContain('health-note');
  });
});
