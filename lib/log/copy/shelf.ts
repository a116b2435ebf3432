/** A place outside IndexedDB for named texts: it survives when the browser loses a database. */
export interface Shelf {
  get(name: string): Promise<string | undefined>;
  /** Puts all texts, replacing those of the same name. */
  put(texts: Readonly<Record<string, string>>): Promise<void>;
  names(): Promise<string[]>;
  remove(names: readonly string[]): Promise<void>;
}
