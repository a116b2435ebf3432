import { normaliseIdentity } from '../pipeline/identity';
import type { NewVersion } from '../schema/version.schema';
import { sameOf } from './same-identity';

/** What a page may tell of somebody beside their address. */
export interface Details {
  readonly name?: string | undefined;
  readonly headline?: string | undefined;
  readonly company?: string | undefined;
  readonly location?: string | undefined;
}

const DETAILS = ['name', 'headline', 'company', 'location'] as const;

/** The record version that makes somebody known by a mail address or a profile. */
export const identityVersion = (record: string, identity: string, id: string): NewVersion => ({
  record,
  field: `${identity.startsWith('https://') ? 'profile' : 'address'}:${id}`,
  value: identity,
});

/** The same for an address that a link says is the same person's: it is not the record's own. */
export const linkVersion = (record: string, identity: string, id: string): NewVersion =>
  identityVersion(record, identity, `link-${id}`);

/** Whether a record is known by that address of itself, and not by a link. */
export const isOwnIdentity = (fields: Readonly<Record<string, string>>, identity: string): boolean =>
  Object.entries(fields).some(([field, value]) => {
    const own = /^(?:address|profile):(?!link-)/.test(field) ? normaliseIdentity(value) : undefined;
    return own !== undefined && sameOf(own) === sameOf(identity);
  });

/** Record versions for what is told and not known yet. */
export const detailVersions = (
  record: string,
  details: Details,
  known: Readonly<Record<string, string>> = {},
): NewVersion[] =>
  DETAILS.flatMap((field) => {
    const value = details[field]?.trim();
    return value && known[field] === undefined ? [{ record, field, value }] : [];
  });

/** Addresses that were said to be somebody else's. */
export const apartFrom = (fields: Readonly<Record<string, string>>): string[] =>
  Object.entries(fields).flatMap(([field, value]) => (field.startsWith('apart:') ? [value] : []));
