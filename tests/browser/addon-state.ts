import { inChrome } from './chrome-scope';
import type { Rig } from './rig';

interface Addon {
  version: string;
  reload(): Promise<void>;
  disable(): Promise<void>;
  enable(): Promise<void>;
}

/** Firefox's own names that are used inside `inChrome`. */
declare const ChromeUtils: {
  importESModule(url: string): { AddonManager: { getAddonByID(id: string): Promise<Addon | null> } };
};

const changeAddon = async (id: string, how: 'reload' | 'disable' | 'enable'): Promise<string> => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(id))?.[how]();
  return (await AddonManager.getAddonByID(id))?.version ?? '';
};

/** Loads the extension anew from its folder under its open tabs, in Firefox; gives the version that runs then. */
export const reloadInFirefox = (rig: Rig): Promise<string> =>
  inChrome(rig.browser, changeAddon, rig.extensionId, 'reload');

/** Switches the extension off or on under its open tabs, as the switch in the browser's list of extensions does. */
export const setEnabled = async (rig: Rig, isOn: boolean): Promise<void> => {
  if (rig.kind === 'firefox') {
    await inChrome(rig.browser, changeAddon, rig.extensionId, isOn ? 'enable' : 'disable');
    return;
  }
  const settings = await rig.browser.newPage();
  try {
    await settings.goto('chrome://extensions/', { waitUntil: 'domcontentloaded' });
    await settings.evaluate(
      (id, on) => {
        type Management = { management: { setEnabled(id: string, on: boolean): Promise<void> } };
        return (globalThis as unknown as { chrome: Management }).chrome.management.setEnabled(id, on);
      },
      rig.extensionId,
      isOn,
    );
  } finally {
    await settings.close();
  }
};
