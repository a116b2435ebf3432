import type { Page } from 'puppeteer-core';
import type { MetaRow } from '../../lib/log/database';
import type { CommandRow } from '../../lib/log/entry';
import type { StoredEvent } from '../../lib/schema/event.schema';
import type { RecordVersion } from '../../lib/schema/version.schema';

/** A row of any of the stores that are made from the log. */
export interface Row {
  readonly id: string;
}

/** All that the extension keeps, read past the extension's own code. */
export interface Dump {
  readonly events: StoredEvent[];
  readonly versions: RecordVersion[];
  readonly commands: CommandRow[];
  readonly deals: Row[];
  readonly journeys: Row[];
  readonly steps: Row[];
  readonly records: Row[];
  readonly catalogue: Row[];
  readonly meta: MetaRow[];
  /** How many facts the index by command holds. */
  readonly indexed: number;
  /** The texts of the second copy, by the name on their shelf. */
  readonly copies: Readonly<Record<string, string>>;
}

const readAll = async (): Promise<string> => {
  const names = [
    'events',
    'versions',
    'commands',
    'deals',
    'journeys',
    'steps',
    'records',
    'catalogue',
    'meta',
  ];
  type Area = { get(keys: null): Promise<Record<string, unknown>> };
  const { chrome } = globalThis as unknown as { chrome: { storage: { local: Area } } };
  const asked = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('IndexedDB gave no reason'));
    });
  // Opening what is not there would make an empty database in the product's place.
  const isThere = (await indexedDB.databases()).some(({ name }) => name === 'pipeside');
  if (!isThere) throw new Error('The database "pipeside" is not there.');
  const db = await asked(indexedDB.open('pipeside'));
  try {
    const tx = db.transaction(names, 'readonly');
    const [rows, indexed] = await Promise.all([
      Promise.all(names.map(async (name) => [name, await asked(tx.objectStore(name).getAll())] as const)),
      asked(tx.objectStore('events').index('command').count()),
    ]);
    const kept = Object.entries(await chrome.storage.local.get(null));
    const copies = kept
      .filter(([key]) => key.startsWith('copy/'))
      .map(([key, text]) => [key.slice('copy/'.length), text] as const);
    return JSON.stringify({ ...Object.fromEntries(rows), indexed, copies: Object.fromEntries(copies) });
  } finally {
    db.close();
  }
};

const readStepIds = (): Promise<string[]> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('pipeside');
    opening.onerror = () => reject(opening.error ?? new Error('IndexedDB gave no reason'));
    opening.onsuccess = () => {
      const request = opening.result.transaction('steps').objectStore('steps').getAllKeys();
      request.onsuccess = () => resolve(request.result.map(String));
      request.onerror = () => reject(request.error ?? new Error('IndexedDB gave no reason'));
      opening.result.close();
    };
  });

/** The ids of the steps there are now; the log must have been opened before. */
export const stepIds = (own: Page): Promise<string[]> => own.evaluate(readStepIds);

/** Reads every store and the second copy from a page of the extension; throws when the database is not there. */
export const dump = async (own: Page): Promise<Dump> => JSON.parse(await own.evaluate(readAll)) as Dump;
