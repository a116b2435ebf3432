import type { LogReader } from '../log/read';
import type { DealRow } from '../projections/deal.projection';
import type { RecordRow } from '../projections/record.projection';

/** A chain of links longer than this is no person any more. */
const MOST = 50;

/** Everything a record is found by. */
export const identitiesOf = ({
  addresses,
  profiles,
}: Pick<RecordRow, 'addresses' | 'profiles'>): readonly string[] => [...addresses, ...profiles];

/**
 * The records that are one person: those with these addresses, and those that share an address with one of them, and
 * so on. A link says only that two addresses are one person's; what follows from several is worked out here, so that
 * undoing one parts again what only it had joined.
 */
export const onePerson = async (
  identities: readonly string[],
  read: Pick<LogReader, 'recordsBy'>,
): Promise<RecordRow[]> => {
  const found = new Map<string, RecordRow>();
  const seen = new Set<string>();
  let next = identities;
  while (next.length > 0 && found.size < MOST) {
    const records = (await Promise.all(next.map((identity) => read.recordsBy(identity)))).flat();
    for (const identity of next) seen.add(identity);
    for (const record of records) found.set(record.id, record);
    next = [...new Set(records.flatMap(identitiesOf))].filter((identity) => !seen.has(identity));
  }
  return [...found.values()];
};

/** All records that are one person with a record, itself first, whether or not it is found by an address. */
export const onePersonWith = async (
  record: RecordRow,
  read: Pick<LogReader, 'recordsBy'>,
): Promise<RecordRow[]> => {
  const others = await onePerson(identitiesOf(record), read);
  return [record, ...others.filter(({ id }) => id !== record.id)];
};

/** The deals of people who are one, each once: open ones first, of these the one touched last. */
export const dealsOf = async (
  people: readonly { id: string }[],
  read: Pick<LogReader, 'dealsOfPerson'>,
): Promise<DealRow[]> => {
  const all = (await Promise.all(people.map(({ id }) => read.dealsOfPerson(id)))).flat();
  return [...new Map(all.map((deal) => [deal.id, deal])).values()].sort(
    (a, b) =>
      Number(b.status === 'open') - Number(a.status === 'open') ||
      (a.touched < b.touched ? 1 : a.touched > b.touched ? -1 : a.id < b.id ? -1 : 1),
  );
};
