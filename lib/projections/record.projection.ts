import { normaliseAddress } from '../pipeline/address';
import type { RecordVersion } from '../schema/version.schema';

/** The fields of a record as they stand, and the addresses it can be found by. */
export interface RecordRow {
  readonly id: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly addresses: readonly string[];
}

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
  const addresses = standing
    .filter(({ field }) => field.startsWith('address:'))
    .map(({ value }) => normaliseAddress(value ?? ''))
    .filter((address) => address !== undefined);
  return { id: first.record, fields, addresses: [...new Set(addresses)].sort() };
};
