import { entry as entrySchema } from '../../schema/entry.schema';
import type { Entry } from '../entry';
import { seal, unseal } from './sealed';
import type { Shelf } from './shelf';

/** The log once more, outside IndexedDB: every command as it comes, pressed into sealed parts now and then. */
export interface SecondCopy {
  /** Adds an entry, also one it has already; one without facts and versions has nothing to lose and is left out. */
  keep(entry: Entry): Promise<void>;
  isEmpty(): Promise<boolean>;
  /** Everything it holds, oldest first, and how many of its texts could not be read. */
  read(): Promise<{ entries: Entry[]; broken: number }>;
}

/** How many loose entries are pressed into one sealed part. */
export const SEAL_AT = 200;

/** Sorts by the first id, which no other entry has. */
const nameOf = ({ events, versions }: Entry): string | undefined => {
  const first = events[0]?.id ?? versions[0]?.hlc;
  return first && `loose-${first.replaceAll(':', '.')}`;
};

const parse = (line: string): Entry | undefined => {
  try {
    const parsed = entrySchema.safeParse(JSON.parse(line));
    return parsed.success ? (parsed.data as Entry) : undefined;
  } catch {
    return undefined;
  }
};

/** A second copy on the given shelf. */
export const secondCopy = (shelf: Shelf): SecondCopy => {
  let loose: string[] | undefined;

  const sealLoose = async (names: readonly string[]): Promise<void> => {
    const texts = await Promise.all(names.map(async (name) => (await shelf.get(name)) ?? ''));
    const isWhole = (text: string | undefined): boolean => parse(text ?? '') !== undefined;
    // The part is written before the loose ones go: a stop in between leaves both, and reading takes each once.
    await shelf.put({ [`sealed-${names.at(-1)?.slice(6)}`]: await seal(texts.filter(isWhole)) });
    // What could not be read just now is left: it may be readable later.
    await shelf.remove(names.filter((_, place) => isWhole(texts[place])));
  };

  return {
    async keep(entry) {
      loose ??= (await shelf.names()).filter((name) => name.startsWith('loose-')).sort();
      const name = nameOf(entry);
      if (name === undefined) return;
      await shelf.put({ [name]: JSON.stringify(entry) });
      if (!loose.includes(name)) loose.push(name);
      if (loose.length < SEAL_AT) return;
      await sealLoose(loose);
      loose = [];
    },
    isEmpty: async () => !(await shelf.names()).some((name) => /^(loose|sealed)-/.test(name)),
    async read() {
      const names = (await shelf.names()).filter((name) => /^(loose|sealed)-/.test(name));
      const lines: string[] = [];
      let broken = 0;
      for (const name of names) {
        const text = (await shelf.get(name)) ?? '';
        const part = name.startsWith('sealed-') ? await unseal(text) : [text];
        if (part) lines.push(...part);
        else broken += 1;
      }
      const entries = new Map<string, Entry>();
      for (const line of lines) {
        const entry = parse(line);
        const name = entry && nameOf(entry);
        if (name) entries.set(name, entry);
        else broken += 1;
      }
      return { entries: [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry), broken };
    },
  };
};
