import type { Database, MetaRow } from './database';

/** An answer that was made before, and as what state of the log. */
export interface ToldRow {
  readonly id: string;
  readonly state: string;
  readonly answer: unknown;
}

/** How many answers are kept: the ones of the popup and of the last pages looked at. */
const MOST = 12;

/** What the log holds and how often its rows were made anew, as text: facts and names are only ever added. */
const stateOf = ({ events, versions, replays = 0 }: Partial<MetaRow> = {}): string =>
  JSON.stringify([events, versions, replays]);

/** Keeps an answer, and lets go of those that are no longer true or too many. */
const keep = async (db: Database, row: ToldRow): Promise<void> => {
  const tx = db.transaction('told', 'readwrite', { durability: 'relaxed' });
  const others = (await tx.store.getAll()).filter(({ id }) => id !== row.id);
  const old = others.filter(({ state }) => state !== row.state);
  const tooMany = old.length > 0 ? old : others.slice(0, Math.max(0, others.length + 1 - MOST));
  await Promise.all([...tooMany.map(({ id }) => tx.store.delete(id)), tx.store.put(row)]);
  await tx.done;
};

const making = new WeakMap<Database, Map<string, Promise<unknown>>>();

/** Whoever asks the same of the same log while it is being worked out waits for the same answer. */
const madeOnce = <T>(db: Database, what: string, make: () => Promise<T>): Promise<T> => {
  const ours = making.get(db) ?? new Map<string, Promise<unknown>>();
  making.set(db, ours);
  const known = ours.get(what) as Promise<T> | undefined;
  if (known) return known;
  const made = make().finally(() => ours.delete(what));
  ours.set(what, made);
  return made;
};

/**
 * The answer to a question, made anew only when something was added to the log since or its rows were made anew: what is
 * asked at every opening of the popup must not cost more with more deals. The key must say all that the answer depends on
 * beside the log.
 */
export const toldOnce = async <T>(db: Database, key: string, make: () => Promise<T>): Promise<T> => {
  const tx = db.transaction(['meta', 'told']);
  const [meta, known] = await Promise.all([
    tx.objectStore('meta').get('meta'),
    tx.objectStore('told').get(key),
  ]);
  const state = stateOf(meta);
  if (known?.state === state) return known.answer as T;
  return madeOnce(db, `${state} ${key}`, async () => {
    const answer = await make();
    await keep(db, { id: key, state, answer });
    return answer;
  });
};
