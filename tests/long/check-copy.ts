import { secondCopy } from '../../lib/log/copy/second-copy';
import type { Shelf } from '../../lib/log/copy/shelf';
import type { Dump } from './dump';
import type { Fault } from './fault';

const shelfOf = (texts: Readonly<Record<string, string>>): Shelf => ({
  get: async (name) => texts[name],
  names: async () => Object.keys(texts),
  put: () => Promise.reject(new Error('this shelf is only read')),
  remove: () => Promise.reject(new Error('this shelf is only read')),
});

/** Compares the second copy, read by the product's own code, with what the database holds. */
export const checkCopy = async ({ events, versions, copies }: Dump): Promise<Fault[]> => {
  const { entries, broken } = await secondCopy(shelfOf(copies)).read();
  const has = new Set(entries.flatMap((entry) => entry.events.map(({ id }) => id)));
  const hasVersion = new Set(entries.flatMap((entry) => entry.versions.map(({ hlc }) => hlc)));
  const there = new Set(entries.flatMap(({ command }) => (command ? [command.id] : [])));
  const lacking = new Set([
    ...events.filter(({ id }) => !has.has(id)).map(({ command }) => command),
    ...versions.filter(({ hlc }) => !hasVersion.has(hlc)).map(({ command }) => command),
  ]);
  const faults = [...lacking].map(
    (id): Fault =>
      there.has(id)
        ? { kind: 'half copy', says: `the second copy holds only a part of ${id}` }
        : { kind: 'copy', says: `the second copy lacks ${id}` },
  );
  if (broken > 0) faults.push({ kind: 'copy', says: `${broken} texts of the second copy cannot be read` });
  return faults;
};
