import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { callInRoots } from '../browser/closed-roots';
import { waitFor } from '../browser/look';
import type { Rig } from '../browser/rig';
import { OURS } from './harmless';

/** How many elements of ours are in the page, shown or not, and how many names they have between them. */
export const ourElements = (page: Page): Promise<{ count: number; names: number }> =>
  page.evaluate((name) => {
    const ours = [...document.querySelectorAll('*')].filter(({ localName }) =>
      new RegExp(name).test(localName),
    );
    return { count: ours.length, names: new Set(ours.map(({ localName }) => localName)).size };
  }, OURS);

/** Everything the page complains of from now on. */
export const complaintsOf = (page: Page): string[] => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (said) => {
    if (['error', 'warn', 'assert'].includes(said.type())) complaints.push(`${said.type()}: ${said.text()}`);
  });
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return complaints;
};

/** A copy of a built extension that may be given a newer version; `remove` takes it away again. */
export const copyOf = async (built: string): Promise<{ folder: string; remove(): Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), 'pipeside-copy-'));
  await cp(built, folder, { recursive: true });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
};

/** The part of the browser's own extensions page that is used here. */
interface Settings {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  reload(id: string, options: { failQuietly: boolean }): Promise<void>;
  getExtensionInfo(id: string): Promise<{ version: string; state: string }>;
}

/** Updates the extension under its open tabs: a higher version in the folder, and the browser loads it anew. */
export const update = async (rig: Rig, folder: string, version: string): Promise<void> => {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { version: string };
  await writeFile(file, JSON.stringify({ ...manifest, version }));
  const settings = await rig.browser.newPage();
  try {
    await settings.goto('chrome://extensions/', { waitUntil: 'domcontentloaded' });
    await settings.evaluate(async (id) => {
      const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: Settings } })
        .chrome;
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.reload(id, { failQuietly: false });
    }, rig.extensionId);
    const loaded = () =>
      settings.evaluate(async (id) => {
        const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: Settings } })
          .chrome;
        const { version, state } = await developerPrivate.getExtensionInfo(id);
        return `${version} ${state}`;
      }, rig.extensionId);
    await waitFor(async () => (await loaded()) === `${version} ENABLED`, `version ${version} to run`);
  } finally {
    await settings.close();
  }
};

/** Runs in the page on one root: presses every button in all ways a script could; gives how many. */
function pressAllIn(root: ShadowRoot): number {
  const buttons = [...root.querySelectorAll('button')];
  const about = { bubbles: true, composed: true, cancelable: true, detail: 1 };
  for (const button of buttons) {
    button.focus();
    button.click();
    for (const type of ['pointerdown', 'pointerup']) button.dispatchEvent(new PointerEvent(type, about));
    for (const type of ['mousedown', 'mouseup', 'click']) button.dispatchEvent(new MouseEvent(type, about));
    for (const type of ['keydown', 'keypress', 'keyup']) {
      for (const key of ['Enter', ' ']) button.dispatchEvent(new KeyboardEvent(type, { ...about, key }));
    }
    button.blur();
  }
  return buttons.length;
}

/** Presses every button of ours, in closed roots too, in all ways a script of the page could; gives how many. */
export const pressByScript = async (page: Page): Promise<number> => {
  const pressed = await callInRoots(page, pressAllIn);
  return pressed.reduce((sum, { answer }) => sum + answer, 0);
};
