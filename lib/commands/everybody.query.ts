import type { LogReader } from '../log/read';
import type { DealRow } from '../projections/deal.projection';
import type { RecordRow } from '../projections/record.projection';
import { identitiesOf } from './one-person.query';
import { sameOf } from './same-identity';

/** Somebody: the records that are one person, and their deals, open ones first, of these the one touched last. */
export interface Somebody {
  readonly records: readonly RecordRow[];
  readonly deals: readonly DealRow[];
}

/** What somebody's records say of a field; the first that says something. */
export const tells = (records: readonly RecordRow[], field: string): string =>
  records.find(({ fields }) => fields[field])?.fields[field] ?? '';

/** Records that share an identity with one another, directly or through others, together. */
export const groupRecords = (records: readonly RecordRow[]): RecordRow[][] => {
  const holders = new Map<string, RecordRow[]>();
  for (const record of records)
    for (const identity of new Set(identitiesOf(record).map(sameOf)))
      holders.set(identity, [...(holders.get(identity) ?? []), record]);
  const seen = new Set<string>();
  const groupFrom = (first: RecordRow): RecordRow[] => {
    const group: RecordRow[] = [];
    const next = [first];
    for (let record = next.pop(); record; record = next.pop()) {
      if (seen.has(record.id)) continue;
      seen.add(record.id);
      group.push(record);
      for (const identity of identitiesOf(record)) next.push(...(holders.get(sameOf(identity)) ?? []));
    }
    return group.sort((a, b) => (a.id < b.id ? -1 : 1));
  };
  return records.flatMap((record) => (seen.has(record.id) ? [] : [groupFrom(record)]));
};

const byWeight = (a: DealRow, b: DealRow): number =>
  Number(b.status === 'open') - Number(a.status === 'open') || (a.touched < b.touched ? 1 : -1);

/** Everybody who has a deal or had one, each once. */
export const everybody = async (read: LogReader): Promise<Somebody[]> => {
  const deals = (
    await Promise.all((['open', 'won', 'lost'] as const).map((status) => read.dealsThatAre(status)))
  ).flat();
  const dealsBy = new Map<string, DealRow[]>();
  for (const deal of deals)
    for (const person of deal.personIds) dealsBy.set(person, [...(dealsBy.get(person) ?? []), deal]);
  return groupRecords(await read.people()).map((records) => {
    const theirs = new Map(records.flatMap(({ id }) => dealsBy.get(id) ?? []).map((deal) => [deal.id, deal]));
    return { records, deals: [...theirs.values()].sort(byWeight) };
  });
};

/** Whether the words of a search all begin a word of one of somebody's records or of where they seem to work. */
export const isFound = (records: readonly RecordRow[], text: string, company: string): boolean => {
  const words = [...records.flatMap((record) => record.words), ...company.toLowerCase().split(/\s+/)];
  return text
    .toLowerCase()
    .split(/[\s,;()]+/)
    .filter(Boolean)
    .every((beginning) => words.some((word) => word.startsWith(beginning)));
};
