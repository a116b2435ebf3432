import { type Database, STORES, type Write } from './database';
import { PROJECTIONS_VERSION, refold } from './refold';

const ROWS = ['deals', 'journeys', 'steps', 'records', 'catalogue'] as const;

const NUMBERS = ['book', 'dirty', 'told'] as const;

/** How many subjects are made anew beside each other: each by itself mostly waits for the database to answer. */
const BESIDE = 100;

const subjectsOf = async (tx: Write): Promise<Set<string>> => {
  const subjects = new Set<string>();
  let at = await tx.objectStore('events').index('subjects').openKeyCursor(null, 'nextunique');
  for (; at; at = await at.continue()) subjects.add(String(at.key));
  let record = await tx.objectStore('versions').index('record').openKeyCursor(null, 'nextunique');
  for (; record; record = await record.continue()) subjects.add(String(record.key));
  return subjects;
};

/** Throws all rows away and makes them anew from facts and record versions, in one transaction. */
export const replay = async (db: Database): Promise<void> => {
  const tx = db.transaction(STORES, 'readwrite', { durability: 'strict' });
  await Promise.all(ROWS.map((rows) => tx.objectStore(rows).clear()));
  const subjects = [...(await subjectsOf(tx))];
  for (let from = 0; from < subjects.length; from += BESIDE)
    await Promise.all(subjects.slice(from, from + BESIDE).map((subject) => refold(tx, subject)));
  // No mark of what changed is worth anything now: all has.
  await Promise.all(NUMBERS.map((rows) => tx.objectStore(rows).clear()));
  const meta = await tx.objectStore('meta').get('meta');
  const replays = (meta?.replays ?? 0) + 1;
  if (meta) await tx.objectStore('meta').put({ ...meta, projections: PROJECTIONS_VERSION, replays });
  await tx.done;
};
