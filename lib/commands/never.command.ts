import type { Decision } from '../log/log';
import { normaliseAddress } from '../pipeline/address';
import { FaultError } from '../pipeline/fault';
import { normaliseIdentity } from '../pipeline/identity';
import type { NewVersion } from '../schema/version.schema';
import type { CommandContext } from './context';
import { entriesIn, isListed, NEVER } from './never';
import { sameOf } from './same-identity';

/** What became of the list of those never to be added. */
export interface NeverChange {
  readonly isChanged: boolean;
}

/** A domain as it is written in an address, IDN in ASCII; undefined for what is none. */
const domainIn = (text: string): string | undefined => {
  const domain = text.trim().replace(/^@/, '');
  const address = domain.includes('@') ? undefined : normaliseAddress(`a@${domain}`);
  return address?.includes('.') ? address.slice(2) : undefined;
};

/** What somebody wrote for the list: an address, a profile or a domain. */
const readEntry = (text: string): { kind: 'address' | 'domain'; value: string } => {
  const identity = normaliseIdentity(text.trim());
  if (identity !== undefined) return { kind: 'address', value: sameOf(identity) };
  const domain = domainIn(text);
  if (domain === undefined) throw new FaultError('bad-entry');
  return { kind: 'domain', value: domain };
};

/**
 * Puts an address, a profile or a whole domain on the list of those never to be added; of who asked only the keyed
 * hashes of all they are known by are kept, with the list's key. Throws FaultError for what is none of these.
 */
export const addNever = async (
  input: { entry: string; asked?: { key: string; hashes: readonly string[] } | undefined },
  { read, newId, today }: CommandContext,
): Promise<Decision<NeverChange>> => {
  const entry = readEntry(input.entry);
  const { asked } = input;
  if (asked && entry.kind === 'domain') throw new FaultError('bad-entry');
  const fields = (await read.record(NEVER))?.fields ?? {};
  const entries = entriesIn(fields);
  const isKept = (hash: string) => entries.some((one) => one.kind === 'asked' && one.value === hash);
  const hashes = asked?.hashes.filter((hash) => !isKept(hash)) ?? [];
  const plain = asked || isListed(entry, entries) ? [] : [`${entry.kind} ${entry.value}`];
  // Of who asked nothing but a hash is kept: not the address that was listed before either.
  const gone = asked ? entries.filter((one) => one.kind === 'address' && one.value === entry.value) : [];
  const versions: NewVersion[] = [
    ...gone.map(({ id }) => ({ record: NEVER, field: `entry:${id}`, value: null })),
    ...[...plain, ...hashes.map((hash) => `asked ${hash} ${today}`)].map((value) => ({
      record: NEVER,
      field: `entry:${newId('entry')}`,
      value,
    })),
  ];
  if (versions.length === 0) return { events: [], output: { isChanged: false } };
  // With every one who asks, or taking back the first would take the key of all the others.
  if (asked) versions.push({ record: NEVER, field: 'key', value: fields.key ?? asked.key });
  return { events: [], versions, output: { isChanged: true } };
};

/** Takes an entry off the list. Throws FaultError for an unknown one. */
export const removeNever = async (
  { entry }: { entry: string },
  { read }: CommandContext,
): Promise<Decision<NeverChange>> => {
  const entries = entriesIn((await read.record(NEVER))?.fields ?? {});
  if (!entries.some(({ id }) => id === entry)) throw new FaultError('not-found');
  const version = { record: NEVER, field: `entry:${entry}`, value: null };
  return { events: [], versions: [version], output: { isChanged: true } };
};
