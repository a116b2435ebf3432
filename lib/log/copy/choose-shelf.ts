import { browser } from '../../browser';
import { opfsShelf } from './opfs.shelf';
import type { Shelf } from './shelf';
import { storageShelf } from './storage.shelf';

type Lockable = { setAccessLevel?: (to: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void> };

const chromeArea = (): Lockable | undefined =>
  (globalThis as { chrome?: { storage?: { local?: Lockable } } }).chrome?.storage?.local;

/**
 * The shelf that this browser keeps from content scripts: `storage.local` closed to them where it can be closed
 * (Chromium), else the private file system (Firefox ESR 153 has no `setAccessLevel`).
 */
export const chooseShelf = async (): Promise<Shelf> => {
  const area = chromeArea();
  if (typeof area?.setAccessLevel === 'function') {
    await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
    return storageShelf();
  }
  return browser.runtime && 'storage' in navigator ? opfsShelf() : storageShelf();
};
