import type { Shelf } from '../../lib/log/copy/shelf';

/** A shelf that lives as long as the test. */
export const memoryShelf = (
  texts = new Map<string, string>(),
): Shelf & { readonly texts: Map<string, string> } => ({
  texts,
  get: async (name) => texts.get(name),
  put: async (more) => {
    for (const [name, text] of Object.entries(more)) texts.set(name, text);
  },
  names: async () => [...texts.keys()],
  remove: async (names) => {
    for (const name of names) texts.delete(name);
  },
});
