import type { Shelf } from './shelf';

const FOLDER = 'copy';

type Listing = FileSystemDirectoryHandle & { keys(): AsyncIterable<string> };

const folder = async (): Promise<Listing> => {
  const root = await navigator.storage.getDirectory();
  return (await root.getDirectoryHandle(FOLDER, { create: true })) as Listing;
};

const isMissing = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'NotFoundError';

/** A shelf in the extension's private file system, which no page and no content script can read. */
export const opfsShelf = (): Shelf => ({
  async get(name) {
    try {
      const file = await (await folder()).getFileHandle(name);
      return await (await file.getFile()).text();
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },
  async put(texts) {
    const into = await folder();
    for (const [name, text] of Object.entries(texts)) {
      const file = await into.getFileHandle(name, { create: true });
      const writer = await file.createWritable();
      await writer.write(text);
      await writer.close();
    }
  },
  async names() {
    const names: string[] = [];
    for await (const name of (await folder()).keys()) names.push(name);
    return names;
  },
  async remove(names) {
    const from = await folder();
    for (const name of names) {
      await from.removeEntry(name).catch((error) => {
        if (!isMissing(error)) throw error;
      });
    }
  },
});
