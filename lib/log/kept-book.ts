import { type Book, bookOf } from '../projections/book/book';
import { type Frame, signatureOf } from '../projections/book/frame';
import type { Page } from '../projections/book/page';
import type { Database } from './database';

/** What is kept of the book from one start to the next: its head, and its pages each in a row of its own. */
export type BookRow =
  | {
      readonly id: 'book';
      readonly signature: string;
      readonly texts: readonly string[];
      readonly pages: number;
      /** How often all rows had been made anew when it was read. */
      readonly replays?: number;
    }
  | { readonly id: string; readonly page: Page };

/** A deal that changed since the book was kept; another `state` means it changed again. */
export interface DirtyRow {
  readonly id: string;
  readonly state: string;
}

/** The book of all deals: read once, changed deal by deal, and kept again when enough has changed. */
export interface BookKeeper {
  book(db: Database, frame: Frame): Promise<Book>;
  /** What is in memory is not what the database holds any more. */
  forget(): void;
  /** Settles once nothing is being kept. */
  idle(): Promise<unknown>;
}

/** After how many changed deals the book is kept again: reading them one by one is what the next start pays. */
const MOST_DIRTY = 16;

const pageId = (place: number): string => `page-${String(place).padStart(6, '0')}`;
const allPages = (): IDBKeyRange => IDBKeyRange.bound('page-', 'page-\uffff');

interface Held {
  readonly signature: string;
  readonly book: Book;
  readonly replays: number;
  /** Deal → the state of it that stands in the book. */
  readonly states: Map<string, string>;
  /** The pages as they are kept. */
  kept: readonly Page[];
}

const load = async (db: Database, frame: Frame): Promise<Held> => {
  const signature = signatureOf(frame);
  const tx = db.transaction(['book', 'journeys', 'dirty', 'meta']);
  const [head, meta] = await Promise.all([
    tx.objectStore('book').get('book'),
    tx.objectStore('meta').get('meta'),
  ]);
  const replays = meta?.replays ?? 0;
  // One that was being kept while all rows were made anew is of rows that are gone.
  const isOfTheseRows = head !== undefined && 'signature' in head && (head.replays ?? 0) === replays;
  if (isOfTheseRows && head.signature === signature) {
    const rows = await tx.objectStore('book').getAll(allPages());
    const pages = rows.flatMap((row) => ('page' in row ? row.page : []));
    if (pages.length === head.pages)
      return {
        signature,
        replays,
        book: bookOf(frame, { pages, texts: head.texts }),
        states: new Map(),
        kept: pages,
      };
  }
  const [dirty, journeys] = await Promise.all([
    tx.objectStore('dirty').getAll(),
    tx.objectStore('journeys').getAll(),
  ]);
  const states = new Map(dirty.map(({ id, state }) => [id, state]));
  return { signature, replays, book: bookOf(frame, journeys), states, kept: [] };
};

/** Takes over what changed since; gives how many deals have changed since the book was kept. */
const catchUp = async (db: Database, { book, states }: Held): Promise<number> => {
  const tx = db.transaction(['journeys', 'dirty']);
  const dirty = await tx.objectStore('dirty').getAll();
  await Promise.all(
    dirty.map(async ({ id, state }) => {
      if (states.get(id) === state) return;
      const journey = await tx.objectStore('journeys').get(id);
      if (journey) book.put(journey);
      else book.drop(id);
      states.set(id, state);
    }),
  );
  return dirty.length;
};

/** Keeps the pages that changed; a deal that changed again in the meantime stays marked. */
const keep = async (db: Database, held: Held): Promise<void> => {
  const { book, states, signature, replays } = held;
  const pages = [...book.pages];
  const known = new Map(states);
  const tx = db.transaction(['book', 'dirty'], 'readwrite', { durability: 'relaxed' });
  const rows = tx.objectStore('book');
  const marks = tx.objectStore('dirty');
  if (held.kept.length === 0) await rows.delete(allPages());
  await Promise.all([
    ...pages.flatMap((page, place) =>
      page === held.kept[place] ? [] : rows.put({ id: pageId(place), page }),
    ),
    rows.put({ id: 'book', signature, replays, texts: [...book.texts], pages: pages.length }),
  ]);
  for (const { id, state } of await marks.getAll()) if (known.get(id) === state) await marks.delete(id);
  await tx.done;
  held.kept = pages;
  for (const [id, state] of known) if (states.get(id) === state) states.delete(id);
};

/** Keeps the book of a log's deals. */
export const bookKeeper = (): BookKeeper => {
  let held: Promise<Held> | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = turn.then(work, work);
    turn = next.catch(() => undefined);
    return next;
  };
  const current = async (db: Database, frame: Frame): Promise<Held> => {
    const known = await held?.catch(() => undefined);
    if (known?.signature === signatureOf(frame)) return known;
    held = load(db, frame);
    return held;
  };
  return {
    forget() {
      held = undefined;
    },
    idle: () => turn,
    async book(db, frame) {
      const [found, changed] = await inTurn(async () => {
        const now = await current(db, frame);
        return [now, await catchUp(db, now)] as const;
      });
      // What is not kept is made again at the next start: that must fail nobody's question.
      if (changed > MOST_DIRTY || found.kept.length === 0)
        inTurn(() => keep(db, found)).catch((error) =>
          console.warn('Pipeside could not keep its columns of deals', error),
        );
      return found.book;
    },
  };
};
