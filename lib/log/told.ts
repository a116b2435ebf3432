import type { Database } from './database';

/** An answer that was made before, with how many facts the log held then. */
export interface ToldRow {
  readonly id: string;
  readonly events: number;
  readonly answer: unknown;
}

/** How many answers are kept: the ones of the popup and of the last pages looked at. */
const MOST = 12;

/**
 * The answer to a question, made anew only when facts were added to the log since: what is asked at every opening of
 * the popup must not cost more with more deals. The key must say all that the answer depends on beside the log.
 */
export const toldOnce = async <T>(db: Database, key: string, make: () => Promise<T>): Promise<T> => {
  const { events = -1 } = (await db.get('meta', 'meta')) ?? {};
  const known = await db.get('told', key);
  if (known?.events === events) return known.answer as T;
  const answer = await make();
  const tx = db.transaction('told', 'readwrite', { durability: 'relaxed' });
  const others = (await tx.store.getAll()).filter(({ id }) => id !== key);
  const old = others.filter((row) => row.events !== events);
  const tooMany = old.length > 0 ? old : others.slice(0, Math.max(0, others.length + 1 - MOST));
  await Promise.all([
    ...tooMany.map(({ id }) => tx.store.delete(id)),
    tx.store.put({ id: key, events, answer }),
  ]);
  await tx.done;
  return answer;
};
