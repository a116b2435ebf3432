import type { LogReader } from '../log/read';
import { guessCompany, isSameCompany } from '../pipeline/company';
import type { LinkProposal } from '../pipeline/story';
import type { RecordRow } from '../projections/record.projection';
import { apartFrom } from './person-record';

/** What a page tells of somebody beside their name, for one look. */
export interface Hints {
  /** Canonical profiles that the signature under their message links to. */
  readonly profiles?: readonly string[];
  /** The page names them in a notification mail of the profile's site. */
  readonly isNotice?: boolean;
}

/** Somebody as far as a page tells, who may be in the pipeline already. */
export interface Seen {
  readonly name: string;
  readonly company: string;
}

/** How many namesakes are looked at. */
const LOOK_AT = 200;

const bareName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join(' ');

const companiesOf = ({ fields, addresses }: RecordRow): string[] => {
  const guessed = addresses.map(guessCompany).filter((guess) => guess !== undefined);
  return fields.company ? [fields.company, ...guessed] : guessed;
};

const isAtSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((one) => b.some((other) => isSameCompany(one, other)));

const namesakesOf = async (name: string, read: LogReader): Promise<RecordRow[]> => {
  const [first] = name.toLowerCase().split(/[\s,;()]+/);
  if (!first) return [];
  const records = await read.recordsByWord(first, LOOK_AT);
  return records.filter(({ fields }) => bareName(fields.name ?? '') === bareName(name));
};

const proposal = (record: RecordRow, reason: LinkProposal['reason']): LinkProposal[] => {
  const other = record.addresses[0] ?? record.profiles[0];
  return other === undefined
    ? []
    : [
        {
          other,
          shown: other,
          name: record.fields.name ?? '',
          company: companiesOf(record)[0] ?? '',
          reason,
        },
      ];
};

/** Whether one is known by mail only and the other by a profile only: anything else is two people until merged. */
const canBeOne = (a: { addresses: number; profiles: number }, b: RecordRow): boolean =>
  (a.profiles === 0 && b.profiles.length > 0 && b.addresses.length === 0) ||
  (a.addresses === 0 && b.addresses.length > 0 && b.profiles.length === 0);

/** Who in the pipeline may be whom a profile shows: of the same name and company. Asked, never assumed. */
export const mayBe = async (profile: string, seen: Seen, read: LogReader): Promise<LinkProposal[]> => {
  const namesakes = seen.company ? await namesakesOf(seen.name, read) : [];
  return namesakes
    .filter((record) => canBeOne({ addresses: 0, profiles: 1 }, record))
    .filter(
      (record) =>
        isAtSame([seen.company], companiesOf(record)) && !apartFrom(record.fields).includes(profile),
    )
    .flatMap((record) => proposal(record, 'same-name-and-company'));
};

/** Who may be the same person as the one with that address, each with the reason; who was said to be another is left out. */
export const proposalsOf = async (
  address: string,
  people: readonly RecordRow[],
  hints: Hints,
  read: LogReader,
): Promise<LinkProposal[]> => {
  const own = new Set(people.map(({ id }) => id));
  const known = new Set(people.flatMap(({ addresses, profiles }) => [...addresses, ...profiles]));
  const counts = {
    addresses: people.flatMap(({ addresses }) => addresses).length,
    profiles: people.flatMap(({ profiles }) => profiles).length,
  };
  const found: LinkProposal[] = [];
  if (counts.profiles === 0) {
    for (const profile of hints.profiles ?? []) {
      const [record] = await read.recordsBy(profile);
      found.push({
        other: profile,
        shown: profile,
        name: record?.fields.name ?? '',
        company: record?.fields.company ?? '',
        reason: 'signature',
      });
    }
  }
  for (const person of people) {
    for (const record of await namesakesOf(person.fields.name ?? '', read)) {
      if (own.has(record.id) || !canBeOne(counts, record)) continue;
      if (isAtSame(companiesOf(person), companiesOf(record)))
        found.push(...proposal(record, 'same-name-and-company'));
      else if (hints.isNotice && address.startsWith('https://')) found.push(...proposal(record, 'notice'));
    }
  }
  const apart = new Set(people.flatMap(({ fields }) => apartFrom(fields)));
  const fitting = found.filter(({ other }) => !known.has(other) && !apart.has(other));
  return [...new Map(fitting.map((one) => [one.other, one])).values()];
};

const masked = (identity: string): string =>
  identity.replace(/^([^@/])[^@/]*(?=@)/, '$1…').replace(/(\/in\/.).+$/, '$1…');

/**
 * Proposals as a page may see them: a page that lies about who is on it must learn nobody's address. What the page
 * itself has shown, a link in a signature, stays as it is.
 */
export const forPage = async (
  proposals: readonly LinkProposal[],
  read: Pick<LogReader, 'recordsBy'>,
): Promise<LinkProposal[]> =>
  Promise.all(
    proposals.map(async (one) => {
      if (one.reason === 'signature') return { ...one, name: '', company: '' };
      const [record] = await read.recordsBy(one.other);
      return { ...one, other: record?.id ?? '', shown: masked(one.shown), company: '' };
    }),
  );
