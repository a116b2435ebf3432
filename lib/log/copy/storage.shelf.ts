import { browser } from '../../browser';
import type { Shelf } from './shelf';

const PREFIX = 'copy/';

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
    const all = Object.keys(await browser.storage.local.get(null));
    return all.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
  },
  remove: (names) => browser.storage.local.remove(names.map((name) => PREFIX + name)),
});
