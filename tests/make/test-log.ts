import 'fake-indexeddb/auto';
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clockOf } from '../../lib/clock';
import { type Log, openLog } from '../../lib/log/log';
import { memoryShelf } from './memory-shelf';

let count = 0;

/** A log of its own for a test, with a clock that the test turns and a second copy in memory. */
export const testLog = (at = '2026-11-24T09:30:00') => {
  // What is noted beside a database belongs to one installation.
  fakeBrowser.reset();
  const name = `test-${count++}`;
  const time = { now: new Date(at).getTime() };
  const clock = clockOf(() => time.now++);
  const shelf = memoryShelf();
  const log: Log = openLog(name, clock, shelf);
  return { name, log, clock, shelf, time, reopen: () => openLog(name, clock, shelf) };
};

const ROWS = ['deals', 'journeys', 'steps', 'records', 'catalogue'] as const;

/** Everything that was made from the log, as plain text, to compare two ways of getting there. */
export const rowsOf = async (log: Log, name: string): Promise<string> => {
  await log.health();
  const db = (await openDB(name)) as IDBPDatabase;
  const rows = Object.fromEntries(
    await Promise.all(ROWS.map(async (store) => [store, await db.getAll(store)] as const)),
  );
  db.close();
  return JSON.stringify(rows, null, 1);
};

/** The database is gone, as after a full disk. */
export const wipe = async (log: Log, name: string): Promise<void> => {
  await log.close();
  await deleteDB(name);
};
