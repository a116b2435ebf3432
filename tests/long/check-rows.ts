import 'fake-indexeddb/auto';
import { isDeepStrictEqual } from 'node:util';
import { deleteDB } from 'idb';
import { append } from '../../lib/log/append';
import { connect, STORES } from '../../lib/log/database';
import type { Dump, Row } from './dump';
import type { Fault } from './fault';

const ROWS = ['deals', 'journeys', 'steps', 'records', 'catalogue'] as const;
type Rows = Record<(typeof ROWS)[number], Row[]>;

const NAME = 'rebuilt';

/** The rows as the product's own code makes them from facts and record versions alone. */
const rebuild = async ({ events, versions }: Dump): Promise<Rows> => {
  const connection = connect(NAME, () => undefined);
  try {
    const db = await connection.get();
    const tx = db.transaction(STORES, 'readwrite');
    await append(tx, { events, versions });
    await tx.done;
    const rows = await Promise.all(ROWS.map(async (store) => [store, await db.getAll(store)] as const));
    // The rows from the browser came as JSON too, which drops what is undefined.
    return JSON.parse(JSON.stringify(Object.fromEntries(rows))) as Rows;
  } finally {
    await connection.close();
    await deleteDB(NAME);
  }
};

/** Compares every row with a rebuild from the log. */
export const checkRows = async (dump: Dump): Promise<Fault[]> => {
  const rebuilt = await rebuild(dump);
  return ROWS.flatMap((store) => {
    const there = new Map(dump[store].map((row) => [row.id, row]));
    const wanted = new Map(rebuilt[store].map((row) => [row.id, row]));
    return [...new Set([...there.keys(), ...wanted.keys()])]
      .filter((id) => !isDeepStrictEqual(there.get(id), wanted.get(id)))
      .map((id): Fault => {
        const [is, should] = [there.get(id), wanted.get(id)].map((row) => JSON.stringify(row) ?? 'nothing');
        return { kind: 'rows', says: `${store}: ${id} is ${is}, a rebuild gives ${should}` };
      });
  });
};
