import type { Accident, Canary } from '../schema/entry.schema';
import { append } from './append';
import type { SecondCopy } from './copy/second-copy';
import { type Database, STORES } from './database';

/** What was found when the log was opened: nothing amiss, or an accident. */
export type Health = { readonly state: 'well' } | Accident;

/** Counts of what the database holds now. */
export const countsOf = async (db: Database): Promise<Canary> => {
  const meta = await db.get('meta', 'meta');
  return { events: meta?.events ?? 0, versions: meta?.versions ?? 0 };
};

/** Puts whatever the second copy holds and the database lacks back into it, in one transaction. */
const restore = async (db: Database, copy: SecondCopy): Promise<{ events: number; broken: number }> => {
  const { entries, broken } = await copy.read();
  const tx = db.transaction(STORES, 'readwrite', { durability: 'strict' });
  let events = 0;
  for (const entry of entries) events += (await append(tx, entry)).events;
  await tx.done;
  return { events, broken };
};

/** A copy that cannot be read gives nothing back; that must not keep anybody from what the database has. */
const tryToRestore = (db: Database, copy: SecondCopy): Promise<{ events: number; broken: number }> =>
  restore(db, copy).catch((error) => {
    console.warn('Pipeside could not read its second copy', error);
    return { events: 0, broken: 0 };
  });

/** Pauses before reading the copy once more, in milliseconds: right after a crash the browser may not give all of it. */
const AGAIN_AFTER_MS = [300, 1000];

/**
 * Compares the database with what was noted beside it, and brings back from the second copy what it lost. What
 * is missing in the end is counted in events, or in parts of the copy that could not be read.
 */
export const heal = async (db: Database, noted: Canary, copy: SecondCopy): Promise<Health> => {
  const before = await countsOf(db);
  const isShort = before.events < noted.events || before.versions < noted.versions;
  // An empty database beside a copy that holds something was wiped, even when nothing had been noted yet.
  if (!isShort && (before.events > 0 || (await copy.isEmpty().catch(() => true)))) return { state: 'well' };
  let events = 0;
  for (const pause of [...AGAIN_AFTER_MS, undefined]) {
    const restored = await tryToRestore(db, copy);
    events += restored.events;
    const after = await countsOf(db);
    const missing = Math.max(
      0,
      noted.events - after.events,
      noted.versions - after.versions,
      restored.broken,
    );
    if (missing === 0) return { state: 'healed', events, missing };
    if (pause === undefined) return { state: 'lost', events, missing };
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return { state: 'well' };
};
