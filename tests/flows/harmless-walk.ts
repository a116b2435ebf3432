import type { Page } from 'puppeteer-core';
import { waitFor } from '../browser/look';
import type { Rig } from '../browser/rig';
import type { WorldOptions } from '../world/options';
import { listenersOf, look, type Sight, tabOrder, worldOf } from './harmless';
import { openMailbox, openThread } from './person';

// The page counts when it is looked at, not by itself: else two walks would differ by when it did.
const STILL = { tickMs: 0, today: new Date().toISOString().slice(0, 10) };

/** Looks at the page after it has counted on, as it does all the time. */
const tickAndLook = async (page: Page): Promise<Sight> => {
  await page.evaluate(() => window.mailbox.tick());
  return look(page);
};

/** All that was seen on one walk through the mailbox. */
export interface Walked {
  readonly sights: ReadonlyMap<string, Sight>;
  readonly world: readonly string[];
  /** Empty in Firefox, which tells nobody. */
  readonly listeners: readonly string[];
  readonly tabs: { readonly list: string[]; readonly thread: string[] };
  /** How many of our own stops Tab came to in the thread. */
  readonly ourStops: number;
  readonly complaints: readonly string[];
}

/** Who is opened on the walk: the first is tagged before, the others are not. */
const OPENED = ['mara.lindqvist@', 'alex.morgan@', 'kadri@'] as const;

const middleOf = (page: Page, selector: string): Promise<{ x: number; y: number }> =>
  waitFor(
    () =>
      page.evaluate((wanted) => {
        const found = [...document.querySelectorAll(wanted)].find((one) => one.checkVisibility());
        const box = found?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }, selector),
    selector,
  );

/** Waits until the list has scrolled and stands still. */
const scrolled = async (page: Page): Promise<void> => {
  let before = 0;
  await waitFor(async () => {
    const at = await page.evaluate(() =>
      [...document.querySelectorAll('*')].reduce((sum, { scrollTop }) => sum + scrollTop, 0),
    );
    const isStill = at > 0 && at === before;
    before = at;
    return isStill;
  }, 'the list to have scrolled');
};

/** Puts the pointer where nothing stands: what lies under it would differ by the moment a view changes. */
const parkPointer = (page: Page): Promise<void> => page.mouse.move(5, 890);

const clickOn = async (page: Page, selector: string): Promise<void> => {
  const { x, y } = await middleOf(page, selector);
  await page.mouse.click(x, y);
  await parkPointer(page);
};

/** Forms of the mailbox in which a mark has less room. */
const FORMS: [string, Partial<WorldOptions>][] = [
  ['compact', { density: 'compact' }],
  ['with a reading pane at the side', { pane: 'right' }],
  ['right to left', { language: 'ar' }],
];

/** The list in those forms, and two threads where they have the whole width: in a narrow pane an address may wrap. */
const lookAtForms = async (
  rig: Rig,
  areOursThere: (page: Page) => Promise<unknown>,
  sights: Map<string, Sight>,
): Promise<void> => {
  for (const [form, options] of FORMS) {
    const page = await openMailbox(rig, { ...STILL, ...options });
    await areOursThere(page);
    sights.set(`the list ${form}`, await tickAndLook(page));
    for (const email of options.pane ? [] : OPENED.slice(0, 2)) {
      await openThread(page, email);
      await areOursThere(page);
      sights.set(`the thread of ${email} ${form}`, await tickAndLook(page));
    }
    await page.close();
  }
};

/**
 * The same walk every time, with real keys and the real mouse: list, scrolling, hover, shortcuts, three threads,
 * reply, compose, Tab. `areOursThere` waits until our marks are in the page, where they are to be.
 */
export const walk = async (rig: Rig, areOursThere: (page: Page) => Promise<unknown>): Promise<Walked> => {
  const page = await openMailbox(rig, STILL);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (said) => {
    if (['error', 'warn', 'assert'].includes(said.type())) complaints.push(`${said.type()}: ${said.text()}`);
  });
  const sights = new Map<string, Sight>();
  const note = async (moment: string) => sights.set(moment, await tickAndLook(page));
  const type = async (keys: string) => {
    for (const key of keys) await page.keyboard.press(key as 'j');
  };

  await areOursThere(page);
  await note('the list');
  await page.mouse.move(600, 300);
  await note('a row under the pointer');
  await page.mouse.move(600, 420);
  await page.mouse.wheel({ deltaY: 240 });
  await scrolled(page);
  // What has come under the pointer by scrolling is told by the browser in its own time, by moving at once.
  await page.mouse.move(600, 421);
  await note('the list scrolled');
  await parkPointer(page);
  await type('jjxskx');
  await note('after j j x s k x');
  const list = await tabOrder(page, 25);
  await note('after Tab in the list');

  let thread: Awaited<ReturnType<typeof tabOrder>> | undefined;
  for (const email of OPENED) {
    await openThread(page, email);
    await areOursThere(page);
    await note(`the thread of ${email}`);
    if (email === OPENED[1]) thread = await tabOrder(page, 30);
    if (email === OPENED[2]) {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await type('r');
      await clickOn(page, '[contenteditable]');
      await type('just like that');
      await note('a reply half written');
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    }
    await type('u');
    await areOursThere(page);
    await note(`back from ${email}`);
  }

  await type('c');
  await clickOn(page, 'input[name="subjectbox"]');
  await type('exjku');
  await note('a new mail half written');
  await clickOn(page, '[role="dialog"] .Ha');
  await type('e');
  await note('after archiving with e');
  const walked: Walked = {
    sights,
    world: await worldOf(page),
    listeners: rig.kind === 'chromium' ? await listenersOf(page) : [],
    tabs: { list: list.own, thread: thread?.own ?? [] },
    ourStops: thread?.ours ?? 0,
    complaints,
  };
  await page.close();
  await lookAtForms(rig, areOursThere, sights);
  return walked;
};
