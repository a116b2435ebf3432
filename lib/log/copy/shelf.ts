/** A place outside IndexedDB for named texts: it survives when the browser loses a database. */
export interface Shelf {
  get(name: string): Promise<string | undefined>;
  /** Puts all texts, replacing those of the same name. */
  put(texts: Readonly<Record<string, string>>): Promise<void>;
  names(): Promise<string[]>;
  remove(names: readonly string[]): Promise<void>;
}

/** The shelf of a browser that offers no safe place: it keeps nothing, so that names do not lie where pages read. */
export const noShelf: Shelf = {
  get: async () => undefined,
  put: async () => undefined,
  names: async () => [],
  remove: async () => undefined,
};
