import { readAccident } from './accident';
import { readCanary, writeCanary } from './canary';
import type { SecondCopy } from './copy/second-copy';
import type { Database } from './database';
import { countsOf } from './heal';

/**
 * Brings the second copy up to date with what was written beside every command for it, oldest first, and notes
 * how much the database holds. Stopped at any moment it goes on from there, since the copy takes an entry twice.
 */
export const drainOutbox = async (db: Database, copy: SecondCopy): Promise<void> => {
  const keys = await db.getAllKeys('outbox');
  let [events, versions] = [0, 0];
  for (const key of keys) {
    const entry = await db.get('outbox', key);
    if (entry) await copy.keep(entry);
    await db.delete('outbox', key);
    events += entry?.events.length ?? 0;
    versions += entry?.versions.length ?? 0;
  }
  if (keys.length === 0) return;
  // While something is lost the note stays above what is there: by it the loss is looked for at the next start.
  const isLost = (await readAccident())?.state === 'lost';
  const noted = await readCanary();
  await writeCanary(
    isLost ? { events: noted.events + events, versions: noted.versions + versions } : await countsOf(db),
  );
};
