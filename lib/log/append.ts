import type { StoredEvent } from '../schema/event.schema';
import type { Write } from './database';
import type { Entry } from './entry';
import { readerOf } from './read';
import { refold } from './refold';

/** Facts with the same key, and facts of a command that is undone or restored, change other subjects' rows too. */
const alsoTouched = async (tx: Write, event: StoredEvent): Promise<string[]> => {
  const events = tx.objectStore('events');
  if (event.key !== undefined)
    return (await events.index('key').getAll(event.key)).flatMap((twin) => twin.subjects);
  if (event.type !== 'undone') return [];
  const { command } = event.data as { command: string };
  const undone = await events.index('command').getAll(IDBKeyRange.bound([command, 0], [command, Infinity]));
  const twins = await Promise.all(
    undone.filter(({ id }) => id !== event.id).map((other) => alsoTouched(tx, other)),
  );
  return twins.flat();
};

/** Counts what was added, so that the notes beside the database can be compared with it. */
const countUp = async (tx: Write, added: { events: number; versions: number }): Promise<void> => {
  const meta = await tx.objectStore('meta').get('meta');
  if (!meta) return;
  const { events, versions } = meta;
  await tx
    .objectStore('meta')
    .put({ ...meta, events: events + added.events, versions: versions + added.versions });
};

/**
 * Writes an entry in the given transaction and makes the rows of every subject anew. What is there already is
 * left alone, so the same entry may come twice. Gives how many events and versions were new.
 */
export const append = async (tx: Write, entry: Entry): Promise<{ events: number; versions: number }> => {
  const events = tx.objectStore('events');
  const versions = tx.objectStore('versions');
  const read = readerOf(tx);
  // A command that stands is not taken again under other ids: the clash would end the whole transaction.
  if (entry.command && (await read.commandRow(entry.command.id))) return { events: 0, versions: 0 };
  const hasEvent = await Promise.all(entry.events.map(({ id }) => read.has(id)));
  const hasVersion = await Promise.all(entry.versions.map(({ hlc }) => versions.getKey(hlc)));
  const newEvents = entry.events.filter((_, place) => !hasEvent[place]);
  const newVersions = entry.versions.filter((_, place) => hasVersion[place] === undefined);
  await Promise.all([
    ...newEvents.map((event) => events.add(event)),
    ...newVersions.map((version) => versions.add(version)),
    ...(entry.command ? [tx.objectStore('commands').put(entry.command)] : []),
  ]);
  const touched = new Set(newVersions.map(({ record }) => record));
  for (const event of newEvents) {
    for (const subject of [...event.subjects, ...(await alsoTouched(tx, event))]) touched.add(subject);
  }
  for (const subject of touched) await refold(tx, subject);
  const added = { events: newEvents.length, versions: newVersions.length };
  await countUp(tx, added);
  return added;
};
