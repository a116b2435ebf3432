import { normaliseAddress } from '../pipeline/address';
import { isProfile } from '../pipeline/identity';
import { mailboxOf } from '../pipeline/mailbox';
import { nameForms } from '../pipeline/person-name';
import type { RecordVersion } from '../schema/version.schema';

/** The fields of a record as they stand, and the addresses it can be found by. */
export interface RecordRow {
  readonly id: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly addresses: readonly string[];
  /** The mailboxes behind the addresses, by their providers' rules: what the addresses are found by. */
  readonly mailboxes: readonly string[];
  /** Canonical addresses of profiles it can be found by. */
  readonly profiles: readonly string[];
  /** The domains of the mail addresses. */
  readonly domains: readonly string[];
  /** What it is found by: words of name and company and the addresses, in lower case. */
  readonly words: readonly string[];
  /** The forms that a person's name shares with other spellings of it. */
  readonly forms: readonly string[];
  /** What it is the record of, told by its id. */
  readonly kind: string;
}

const wordsOf = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => text.toLowerCase().split(/[\s,;()]+/)).filter(Boolean);

/** One record from its versions: per field the latest that was not undone; undefined when nothing is left. */
export const foldRecord = (
  versions: readonly RecordVersion[],
  undone: ReadonlySet<string>,
): RecordRow | undefined => {
  const latest = new Map<string, RecordVersion>();
  for (const version of versions) {
    if (undone.has(version.command)) continue;
    const before = latest.get(version.field);
    if (!before || before.hlc < version.hlc) latest.set(version.field, version);
  }
  const standing = [...latest.values()].filter(({ value }) => value !== null);
  const [first] = standing;
  if (!first) return undefined;
  const fields: Record<string, string> = {};
  for (const { field, value } of standing.sort((a, b) => (a.field < b.field ? -1 : 1)))
    fields[field] = value ?? '';
  const valuesOf = (kind: string) =>
    standing.flatMap(({ field, value }) => (field.startsWith(`${kind}:`) ? (value ?? '') : []));
  const addresses = valuesOf('address')
    .map(normaliseAddress)
    .filter((address) => address !== undefined);
  const words = wordsOf([fields.name ?? '', fields.company ?? '', ...addresses]);
  const domains = addresses.map((address) => address.slice(address.lastIndexOf('@') + 1));
  return {
    id: first.record,
    fields,
    addresses: [...new Set(addresses)].sort(),
    profiles: [...new Set(valuesOf('profile').filter(isProfile))].sort(),
    domains: [...new Set(domains)].sort(),
    words: [...new Set(words)].sort(),
    mailboxes: [...new Set(addresses.map(mailboxOf))].sort(),
    forms: [...nameForms(fields.name ?? '')].sort(),
    kind: first.record.replace(/-.*$/s, ''),
  };
};
