import type { Clock } from '../clock';
import { FaultError } from '../pipeline/fault';
import type { Book } from '../projections/book/book';
import type { Frame } from '../projections/book/frame';
import { MOST_SUBJECTS, type NewEvent, type StoredEvent } from '../schema/event.schema';
import type { NewVersion, RecordVersion } from '../schema/version.schema';
import { forgetAccident, noteAccident, readAccident } from './accident';
import { append } from './append';
import { readCanary, writeCanary } from './canary';
import { chooseShelf } from './copy/choose-shelf';
import { type SecondCopy, secondCopy } from './copy/second-copy';
import { noShelf, type Shelf } from './copy/shelf';
import { type Connection, connect, type Database, type MetaRow, STORES, type Write } from './database';
import type { CommandRow, Entry } from './entry';
import { countsOf, type Health, heal } from './heal';
import { type HybridClock, hybridClock } from './hlc';
import { type BookKeeper, bookKeeper } from './kept-book';
import { drainOutbox } from './outbox';
import { type LogReader, readerOf } from './read';
import { PROJECTIONS_VERSION } from './refold';
import { replay } from './replay';
import { stamp } from './stamp';
import { toldOnce } from './told';

/** What a command decides: the facts and record versions to write, and its answer. */
export interface Decision<Output> {
  readonly events: readonly NewEvent[];
  readonly versions?: readonly NewVersion[];
  readonly output: Output;
}

/** A command on its way into the log. */
export interface Given<Output> {
  readonly id: string;
  readonly name: string;
  readonly from: CommandRow['from'];
  /** Reads inside the command's own transaction; it may wait for nothing else. */
  decide(read: LogReader): Promise<Decision<Output>>;
}

/** The append-only log and the rows made from it. */
export interface Log {
  /** Runs a command exactly once, however often it is given with the same id; settles when the disk has it. */
  commit<Output>(given: Given<Output>): Promise<Output>;
  /** Takes facts from elsewhere: each once, in any order. */
  append(entry: Entry): Promise<void>;
  /** Facts and versions later than an id, oldest first; all of them without one. */
  since(id?: string): Promise<{ events: StoredEvent[]; versions: RecordVersion[] }>;
  read(): Promise<LogReader>;
  /** All deals in columns, as they stand now; it changes with the next question, so nothing may be waited for while it is read. */
  book(frame: Frame): Promise<Book>;
  /** An answer that is made anew only when facts were added since; `key` says all else it depends on. */
  told<T>(key: string, make: () => Promise<T>): Promise<T>;
  /** The last accident nobody was told of yet, or well; opens the log when that has not happened. */
  health(): Promise<Health>;
  /** The person knows of the last accident: from here on what is there is what there is. */
  understood(): Promise<void>;
  /** Makes every row anew. */
  replay(): Promise<void>;
  close(): Promise<void>;
}

interface Opened {
  readonly db: Database;
  readonly clock: HybridClock;
  readonly meta: MetaRow;
}

const randomDevice = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, 8);

const readMeta = async (db: Database): Promise<MetaRow> => {
  const found = await db.get('meta', 'meta');
  if (found) return found;
  const meta: MetaRow = {
    id: 'meta',
    device: randomDevice(),
    events: 0,
    versions: 0,
    projections: PROJECTIONS_VERSION,
  };
  await db.put('meta', meta);
  return meta;
};

const lastKey = async (db: Database, store: 'events' | 'versions'): Promise<string | undefined> =>
  (await db.transaction(store).store.openKeyCursor(null, 'prev'))?.key;

const write = (db: Database): Write => db.transaction(STORES, 'readwrite', { durability: 'strict' });

/** Writes an entry and puts it into the outbox of the second copy, in the given transaction. */
const take = async (tx: Write, entry: Entry): Promise<void> => {
  const { events, versions } = await append(tx, entry);
  if (events + versions > 0) await tx.objectStore('outbox').add(entry);
};

/** How long an answer waits for the second copy, in milliseconds: a wipe in that moment would take both. */
const COPY_PATIENCE_MS = 1000;

const soon = (work: Promise<unknown>): Promise<unknown> =>
  Promise.race([work, new Promise((resolve) => setTimeout(resolve, COPY_PATIENCE_MS))]);

const withoutCopy = (error: unknown): Shelf => {
  console.warn('Pipeside keeps no second copy in this browser', error);
  return noShelf;
};

/** Opens the log `name`; the shelf of the second copy is chosen by the browser unless given. */
export const openLog = (name: string, clock: Clock, shelf?: Shelf): Log => {
  let copying: Promise<unknown> = Promise.resolve();
  let copy: SecondCopy | undefined;
  let opened: Promise<Opened> | undefined;
  const keeper: BookKeeper = bookKeeper();
  const connection: Connection = connect(name, () => {
    opened = undefined;
    keeper.forget();
  });

  /** The copy follows the database; a copy that cannot be written must not fail what the disk already has. */
  const keepCopy = (db: Database): Promise<unknown> => {
    copying = copying
      .then(() => copy && drainOutbox(db, copy))
      .catch((error) => console.warn('Pipeside could not write its second copy', error));
    return copying;
  };

  const open = async (): Promise<Opened> => {
    const db = await connection.get();
    copy ??= secondCopy(shelf ?? (await chooseShelf().catch(withoutCopy)));
    const meta = await readMeta(db);
    const health = await heal(db, await readCanary(), copy);
    if (health.state !== 'well') {
      await noteAccident(health);
      // What is lost is looked for again at the next start, until the person was told and has understood.
      if (health.state === 'healed') await writeCanary(await countsOf(db));
    }
    if (meta.projections !== PROJECTIONS_VERSION) await replay(db);
    const hybrid = hybridClock(meta.device, clock.now);
    for (const store of ['events', 'versions'] as const) {
      const last = await lastKey(db, store);
      if (last !== undefined) hybrid.see(last);
    }
    void keepCopy(db);
    return { db, clock: hybrid, meta };
  };

  const ready = (): Promise<Opened> => {
    opened ??= open().catch((error) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };

  return {
    async commit<Output>(given: Given<Output>): Promise<Output> {
      const { db, clock: hybrid, meta } = await ready();
      const tx = write(db);
      try {
        const reader = readerOf(tx);
        const before = await reader.commandRow(given.id);
        if (before && before.name !== given.name) throw new FaultError('refused');
        if (before) {
          await tx.done;
          return before.output as Output;
        }
        const { events, versions = [], output } = await given.decide(reader);
        // What could not be read back must not be written.
        if (events.some(({ subjects }) => subjects.length > MOST_SUBJECTS))
          throw new Error(`A fact of "${given.name}" is about too many things.`);
        const command: CommandRow = {
          id: given.id,
          name: given.name,
          from: given.from,
          at: clock.now(),
          output,
        };
        const entry = stamp(command, events, versions, hybrid, clock, meta.device);
        await take(tx, entry);
        await tx.done;
        await soon(keepCopy(db));
        return output;
      } catch (error) {
        tx.done.catch(() => undefined);
        // A connection that failed fails for ever: the next command opens another.
        if (!(error instanceof FaultError)) connection.drop();
        try {
          tx.abort();
        } catch {
          // Already ended by the browser, which is why we are here.
        }
        throw error;
      }
    },
    async append(entry) {
      const { db, clock: hybrid } = await ready();
      for (const { id } of entry.events) hybrid.see(id);
      for (const { hlc } of entry.versions) hybrid.see(hlc);
      const tx = write(db);
      await take(tx, entry);
      await tx.done;
      await soon(keepCopy(db));
    },
    async since(id) {
      const { db } = await ready();
      const range = id === undefined ? null : IDBKeyRange.lowerBound(id, true);
      return { events: await db.getAll('events', range), versions: await db.getAll('versions', range) };
    },
    read: async () => readerOf((await ready()).db),
    async health() {
      await ready();
      return (await readAccident()) ?? { state: 'well' };
    },
    async understood() {
      const { db } = await ready();
      await writeCanary(await countsOf(db));
      await forgetAccident();
    },
    book: async (frame) => keeper.book((await ready()).db, frame),
    told: async (key, make) => toldOnce((await ready()).db, key, make),
    async replay() {
      const { db } = await ready();
      await replay(db);
      keeper.forget();
    },
    close: async () => {
      await copying;
      await keeper.idle();
      opened = undefined;
      await connection.close();
    },
  };
};
