import { writeCanary } from './canary';
import type { SecondCopy } from './copy/second-copy';
import type { Database } from './database';
import { countsOf } from './heal';

/**
 * Brings the second copy up to date with what was written beside every command for it, oldest first, and notes
 * how much the database holds. Stopped at any moment it goes on from there, since the copy takes an entry twice.
 */
export const drainOutbox = async (db: Database, copy: SecondCopy): Promise<void> => {
  const keys = await db.getAllKeys('outbox');
  for (const key of keys) {
    const entry = await db.get('outbox', key);
    if (entry) await copy.keep(entry);
    await db.delete('outbox', key);
  }
  if (keys.length > 0) await writeCanary(await countsOf(db));
};
