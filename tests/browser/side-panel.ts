import type { Page } from 'puppeteer-core';
import { clickInSidebar, inSidebar, openSidebar } from './firefox-sidebar';
import { shoot, waitFor } from './look';
import type { Rig } from './rig';

/** The browser's own side panel with our page in it, worked on as a person does. */
export interface SidePanel {
  /** All its words, white space folded. */
  says(): Promise<string>;
  waitForWords(words: string): Promise<void>;
  /** Presses a button whose name begins so, with the mouse. */
  press(name: string): Promise<void>;
  /** How many fields there are to type in. */
  fields(): Promise<number>;
  /** Chromium: writes a PNG of it. */
  shoot(file: string): Promise<void>;
}

type Ask = <T>(code: (page: Document, given: string) => T, given?: string) => Promise<T>;

const PAGE = 'sidepanel.html';

const middleOf = (page: Document, wanted: string): { x: number; y: number } | null => {
  const nameOf = (one: HTMLElement) => one.getAttribute('aria-label') ?? one.innerText;
  const named = [...page.querySelectorAll<HTMLElement>('button, a, input[type="checkbox"]')].find((one) =>
    nameOf(one).replace(/\s+/g, ' ').trim().startsWith(wanted),
  );
  named?.scrollIntoView({ block: 'nearest' });
  const box = named?.getBoundingClientRect();
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
};

const panelOf = (
  ask: Ask,
  click: (x: number, y: number) => Promise<void>,
  picture: SidePanel['shoot'],
): SidePanel => {
  const says = () => ask((page) => page.body.innerText.replace(/\s+/g, ' ').trim());
  return {
    says,
    waitForWords: async (words) => {
      await waitFor(async () => {
        const said = await says();
        if (!said.includes(words)) throw new Error(said.slice(0, 400) || 'nothing');
        return true;
      }, `the side panel to say "${words}"`);
    },
    press: async (name) => {
      let before = '';
      // A person presses what stands still.
      const { x, y } = await waitFor(async () => {
        const middle = await ask(middleOf, name);
        const isStill = JSON.stringify(middle) === before;
        before = JSON.stringify(middle);
        return isStill ? middle : undefined;
      }, `a button "${name}" in the side panel`);
      await click(x, y);
    },
    fields: () => ask((page) => page.querySelectorAll('input, textarea, select').length),
    shoot: picture,
  };
};

/** The side panel that is open in Chromium; waits until it is. */
export const openedSidePanel = async (rig: Rig): Promise<SidePanel> => {
  const target = await waitFor(
    () => rig.browser.targets().find((one) => one.url().startsWith(rig.url(PAGE))),
    'the side panel to open',
  );
  const page = await target.asPage();
  const ask: Ask = (code, given = '') =>
    page.evaluate(`(${code})(document, ${JSON.stringify(given)})`) as ReturnType<typeof ask<never>>;
  return panelOf(
    ask,
    (x, y) => page.mouse.click(x, y),
    (file) => shoot(page, file),
  );
};

/** Opens it over a tab: in Chromium from the popup of the toolbar icon, in Firefox as its shortcut does. */
export const openSidePanel = async (rig: Rig, over: Page): Promise<SidePanel> => {
  await over.bringToFront();
  if (rig.kind === 'firefox') {
    await openSidebar(rig);
    const ask: Ask = (code, given = '') => inSidebar(rig, String(code), given);
    const picture = () => Promise.reject(new Error('Firefox gives no picture of its sidebar.'));
    return panelOf(ask, (x, y) => clickInSidebar(rig, x, y), picture);
  }
  const popup = await rig.openPopup(over);
  const button = await waitFor(
    () => popup.$('button[aria-label="Open the side panel"]'),
    'the popup’s way to the side panel',
  );
  await button.click();
  return openedSidePanel(rig);
};
