import type { NewVersion } from '../schema/version.schema';

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
