import { browser } from '../../browser';
import type { Shelf } from './shelf';

const PREFIX = 'copy/';

type WithKeys = { getKeys?: () => Promise<string[]> };

/** Newer Chromium lists names without reading what stands under them. */
const keysOfStorage = async (): Promise<string[]> => {
  const area = (globalThis as { chrome?: { storage?: { local?: WithKeys } } }).chrome?.storage?.local;
  return (await area?.getKeys?.()) ?? Object.keys(await browser.storage.local.get(null));
};

/** A shelf in `storage.local`; only for browsers where content scripts can be kept from reading it. */
export const storageShelf = (): Shelf => ({
  async get(name) {
    const found = (await browser.storage.local.get(PREFIX + name))[PREFIX + name];
    return typeof found === 'string' ? found : undefined;
  },
  put: (texts) =>
    browser.storage.local.set(
      Object.fromEntries(Object.entries(texts).map(([name, text]) => [PREFIX + name, text])),
    ),
  async names() {
    const all = await keysOfStorage();
    return all.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
  },
  remove: (names) => browser.storage.local.remove(names.map((name) => PREFIX + name)),
});
