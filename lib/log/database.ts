import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { FaultError } from '../pipeline/fault';
import type { FrozenForecast } from '../pipeline/frozen-forecast';
import type { Goals } from '../pipeline/goals';
import type { Lists } from '../pipeline/lists';
import type { Pipeline } from '../pipeline/stage';
import type { StepRow } from '../projections/agenda.projection';
import type { DealRow } from '../projections/deal.projection';
import type { JourneyRow } from '../projections/journey.projection';
import type { RecordRow } from '../projections/record.projection';
import type { StoredEvent } from '../schema/event.schema';
import type { RecordVersion } from '../schema/version.schema';
import type { CommandRow, Entry } from './entry';
import type { BookRow, DirtyRow } from './kept-book';
import type { ToldRow } from './told';

/** What the catalogue holds: pipelines, the lists, quotas and targets, the forecasts that were kept. */
interface Catalogued {
  readonly pipeline: Pipeline;
  readonly lists: Lists;
  readonly goals: Goals;
  readonly forecasts: readonly FrozenForecast[];
}

/** A row of the catalogue: one of what it holds. */
export type CatalogueRow = {
  [K in keyof Catalogued]: { readonly id: string } & Pick<Catalogued, K> & {
      readonly [Other in Exclude<keyof Catalogued, K>]?: never;
    };
}[keyof Catalogued];

/** Counts and versions of the database itself. */
export interface MetaRow {
  readonly id: 'meta';
  readonly device: string;
  readonly events: number;
  readonly versions: number;
  readonly projections: number;
  /** How often all rows were made anew. */
  readonly replays?: number;
}

/** The stores of the database and their indexes. */
export interface LogSchema extends DBSchema {
  events: {
    key: string;
    value: StoredEvent;
    indexes: { command: [string, number]; subjects: string; key: string; undoes: string };
  };
  versions: { key: string; value: RecordVersion; indexes: { record: string; command: string } };
  commands: { key: string; value: CommandRow };
  deals: {
    key: string;
    value: DealRow;
    indexes: {
      people: string;
      openedOn: string;
      closedOn: string;
      open: [string, string];
      status: [string, string];
    };
  };
  journeys: { key: string; value: JourneyRow };
  steps: { key: string; value: StepRow; indexes: { deal: string; agenda: [string, string] } };
  records: {
    key: string;
    value: RecordRow;
    indexes: {
      mailboxes: string;
      profiles: string;
      domains: string;
      words: string;
      forms: string;
      kind: string;
    };
  };
  /** What deals are sorted by: a row for each pipeline that was ever changed, one for all lists, one for all goals, one for all forecasts. */
  catalogue: { key: string; value: CatalogueRow };
  /** All deals in columns, kept from one start to the next, and the deals that changed since. */
  book: { key: string; value: BookRow };
  dirty: { key: string; value: DirtyRow };
  /** Answers that were made before. */
  told: { key: string; value: ToldRow };
  /** Entries that the second copy does not have yet, written with the command itself. */
  outbox: { key: number; value: Entry };
  meta: { key: string; value: MetaRow };
}

/** All stores, since every command writes in one transaction over all of them. */
export const STORES = [
  'events',
  'versions',
  'commands',
  'deals',
  'journeys',
  'steps',
  'records',
  'catalogue',
  'book',
  'dirty',
  'told',
  'outbox',
  'meta',
] as const;
/** An open connection to the database. */
export type Database = IDBPDatabase<LogSchema>;
/** The one transaction of a command, over all stores. */
export type Write = IDBPTransaction<LogSchema, typeof STORES, 'readwrite'>;

/** The transaction in which stores and indexes change. */
type Upgrade = IDBPTransaction<LogSchema, (typeof STORES)[number][], 'versionchange'>;

/** Raised with every change of stores and indexes; each has its step in `upgrade`. */
const VERSION = 4;
const RETRY_AFTER_MS = [50, 250, 1000];

const create = (db: Database): void => {
  const events = db.createObjectStore('events', { keyPath: 'id' });
  events.createIndex('command', ['command', 'n'], { unique: true });
  events.createIndex('subjects', 'subjects', { multiEntry: true });
  events.createIndex('key', 'key');
  events.createIndex('undoes', 'data.command');
  const versions = db.createObjectStore('versions', { keyPath: 'hlc' });
  versions.createIndex('record', 'record');
  versions.createIndex('command', 'command');
  db.createObjectStore('commands', { keyPath: 'id' });
  const deals = db.createObjectStore('deals', { keyPath: 'id' });
  deals.createIndex('people', 'personIds', { multiEntry: true });
  deals.createIndex('openedOn', 'openedOn');
  deals.createIndex('closedOn', 'closedOn');
  deals.createIndex('open', ['status', 'stage']);
  db.createObjectStore('journeys', { keyPath: 'id' });
  const steps = db.createObjectStore('steps', { keyPath: 'id' });
  steps.createIndex('deal', 'deal');
  steps.createIndex('agenda', ['state', 'dueDay']);
  const records = db.createObjectStore('records', { keyPath: 'id' });
  // Until the third version people were found by their addresses as written.
  (records as unknown as IDBObjectStore).createIndex('addresses', 'addresses', { multiEntry: true });
  records.createIndex('domains', 'domains', { multiEntry: true });
  records.createIndex('words', 'words', { multiEntry: true });
  db.createObjectStore('outbox', { autoIncrement: true });
  db.createObjectStore('meta', { keyPath: 'id' });
};

/** From the third version on: people by mailbox and name form, deals by owner, and what deals are sorted by. */
const sortPeopleAndDeals = (db: Database, tx: Upgrade): void => {
  const records = tx.objectStore('records');
  (records as unknown as IDBObjectStore).deleteIndex('addresses');
  for (const index of ['mailboxes', 'forms'] as const)
    records.createIndex(index, index, { multiEntry: true });
  records.createIndex('kind', 'kind');
  tx.objectStore('deals').createIndex('status', ['status', 'touched']);
  db.createObjectStore('catalogue', { keyPath: 'id' });
};

/** From the fourth version on: what numbers are made from, and numbers that were made before. */
const NUMBERS = ['book', 'dirty', 'told'] as const;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const openOnce = (name: string, onGone: () => void): Promise<Database> => {
  let isGivenUp = false;
  return new Promise((resolve, reject) => {
    openDB<LogSchema>(name, VERSION, {
      upgrade(db, from, _to, tx) {
        if (from < 1) create(db);
        if (from < 2) tx.objectStore('records').createIndex('profiles', 'profiles', { multiEntry: true });
        if (from < 3) sortPeopleAndDeals(db, tx);
        if (from < 4) for (const store of NUMBERS) db.createObjectStore(store, { keyPath: 'id' });
      },
      // An older page of ours still holds the database: waiting would be an endless spinner.
      blocked: () => {
        isGivenUp = true;
        reject(new FaultError('blocked'));
      },
      blocking: (_current, _wanted, event) => {
        (event.target as IDBDatabase).close();
        onGone();
      },
      terminated: onGone,
    }).then((db) => (isGivenUp ? db.close() : resolve(db)), reject);
  });
};

/** A connection that is opened when needed, dropped when the browser ends it, and opened again with patience. */
export interface Connection {
  get(): Promise<Database>;
  /** Forgets the connection; the next `get` opens another. */
  drop(): void;
  close(): Promise<void>;
}

/**
 * A connection to the database `name`; `get` throws the browser's error when opening fails four times, and
 * `onGone` is called when an open connection was ended by the browser or given up for a newer version.
 */
export const connect = (name: string, onGone: () => void): Connection => {
  let current: Promise<Database> | undefined;
  const drop = () => {
    current = undefined;
    onGone();
  };
  const open = async (): Promise<Database> => {
    for (const pause of RETRY_AFTER_MS) {
      try {
        return await openOnce(name, drop);
      } catch (error) {
        if (error instanceof FaultError) throw error;
        await wait(pause);
      }
    }
    return openOnce(name, drop);
  };
  return {
    drop,
    get() {
      current ??= open().catch((error) => {
        drop();
        throw error;
      });
      return current;
    },
    async close() {
      const open = current;
      drop();
      (await open?.catch(() => undefined))?.close();
    },
  };
};
