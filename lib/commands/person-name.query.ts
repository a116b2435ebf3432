import type { LogReader } from '../log/read';

/** A person's own words for somebody: the name, else the first address; empty for nobody. */
export const personName = async (
  read: Pick<LogReader, 'record'>,
  person: string | undefined,
): Promise<string> => {
  const record = person === undefined ? undefined : await read.record(person);
  return record?.fields.name ?? record?.addresses[0] ?? record?.profiles[0] ?? '';
};
