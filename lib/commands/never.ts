import type { LogReader } from '../log/read';
import { FaultError } from '../pipeline/fault';
import { sameOf } from './same-identity';

/** The record that holds who is never to be added. */
export const NEVER = 'never-list';

/** How an entry stands in the record: what it is, a space, and the address, domain or keyed hash. */
export type NeverKind = 'address' | 'domain' | 'asked';

/** An entry as it stands in the record. */
export interface KeptEntry {
  readonly id: string;
  readonly kind: NeverKind;
  readonly value: string;
  /** Of somebody who asked: the day. */
  readonly on?: string;
}

/** The entries in the fields of the record. */
export const entriesIn = (fields: Readonly<Record<string, string>>): KeptEntry[] =>
  Object.entries(fields).flatMap(([field, text]) => {
    const [kind, value, on] = text.split(' ');
    if (!field.startsWith('entry:') || value === undefined) return [];
    if (kind !== 'address' && kind !== 'domain' && kind !== 'asked') return [];
    return [{ id: field.slice('entry:'.length), kind, value, ...(on !== undefined && { on }) }];
  });

/** Whether an identity is an address at a domain or below it. */
const isWithin = (identity: string, domain: string): boolean =>
  !identity.startsWith('https://') && (identity.endsWith(`@${domain}`) || identity.endsWith(`.${domain}`));

/** Why somebody is never to be added; `hash` is the keyed hash of them, where the list has a key. */
export const neverOf = (
  identity: string,
  entries: readonly KeptEntry[],
  hash?: string,
): 'listed' | 'asked' | undefined => {
  if (entries.some(({ kind, value }) => kind === 'asked' && value === hash)) return 'asked';
  const isListed = entries.some(
    ({ kind, value }) =>
      (kind === 'address' && value === sameOf(identity)) || (kind === 'domain' && isWithin(identity, value)),
  );
  return isListed ? 'listed' : undefined;
};

/** Whether an address, or a whole domain, is on the list already. */
export const isListed = (
  { kind, value }: { readonly kind: NeverKind; readonly value: string },
  entries: readonly KeptEntry[],
): boolean =>
  kind === 'domain'
    ? entries.some((one) => one.kind === 'domain' && isWithin(`x@${value}`, one.value))
    : neverOf(value, entries) !== undefined;

/** Throws FaultError for somebody who is never to be added. */
export const checkNever = async (
  identity: string,
  read: Pick<LogReader, 'record'>,
  hash?: string,
): Promise<void> => {
  const entries = entriesIn((await read.record(NEVER))?.fields ?? {});
  const never = neverOf(identity, entries, hash);
  if (never) throw new FaultError(never === 'asked' ? 'asked-never' : 'never');
};
