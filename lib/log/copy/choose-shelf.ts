import { browser } from '../../browser';
import { opfsShelf } from './opfs.shelf';
import type { Shelf } from './shelf';
import { storageShelf } from './storage.shelf';

const KEY = 'shelf';

type Lockable = { setAccessLevel?: (to: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void> };

const chromeArea = (): Lockable | undefined =>
  (globalThis as { chrome?: { storage?: { local?: Lockable } } }).chrome?.storage?.local;

/**
 * The shelf that this browser keeps from content scripts: `storage.local` closed to them where it can be closed
 * (Chromium), else the private file system (Firefox ESR 153 has no `setAccessLevel`). Once chosen it stays, or
 * a browser that learns to close would leave the copy behind. Throws when there is neither.
 */
export const chooseShelf = async (): Promise<Shelf> => {
  const area = chromeArea();
  const chosen = (await browser.storage.local.get(KEY))[KEY];
  if (typeof area?.setAccessLevel === 'function') {
    await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
    if (chosen !== 'files') return storageShelf();
  }
  if (typeof navigator.storage?.getDirectory !== 'function') throw new Error('no place for a second copy');
  if (chosen !== 'files') await browser.storage.local.set({ [KEY]: 'files' });
  return opfsShelf();
};
