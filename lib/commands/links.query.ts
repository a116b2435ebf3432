import type { LogReader } from '../log/read';
import { guessCompany } from '../pipeline/company';
import { compareCompanies } from '../pipeline/company-name';
import { mayBeSameMailbox } from '../pipeline/mailbox';
import { compareNames, type NameMatch, nameForms } from '../pipeline/person-name';
import type { LinkProposal } from '../pipeline/story';
import type { RecordRow } from '../projections/record.projection';
import { apartFrom } from './person-record';
import { masked } from './story-for-page';

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

/** Where somebody works: as said, and as their domains say. */
export const companiesOf = ({ fields, addresses }: RecordRow): string[] => {
  const guessed = addresses.map(guessCompany).filter((guess) => guess !== undefined);
  return fields.company ? [fields.company, ...guessed] : guessed;
};

/** Whether one of each is the same company, or may be in another spelling. */
export const isAtSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((one) => b.some((other) => compareCompanies(one, other) !== undefined));

/** Why two of one company may be one person, by how their names compare. */
export const BY_NAME = {
  same: 'same-name-and-company',
  nickname: 'nickname-and-company',
  spelling: 'spelling-and-company',
} as const;

interface Namesake {
  readonly record: RecordRow;
  readonly match: NameMatch;
}

const namesakesOf = async (name: string, read: LogReader): Promise<Namesake[]> => {
  const found = await Promise.all(nameForms(name).map((form) => read.recordsByForm(form, LOOK_AT)));
  const records = new Map(found.flat().map((record) => [record.id, record]));
  return [...records.values()].flatMap((record) => {
    const match = compareNames(name, record.fields.name ?? '');
    return match ? [{ record, match }] : [];
  });
};

/** Others whose address is the same but for what follows a plus, at a provider whose rules nobody knows. */
const plusPartsOf = async (addresses: readonly string[], read: LogReader): Promise<RecordRow[]> => {
  const found = addresses.map(async (address) => {
    const domain = address.slice(address.lastIndexOf('@') + 1);
    const near = await read.recordsAtDomain(domain, LOOK_AT);
    return near.filter((record) => record.addresses.some((other) => mayBeSameMailbox(address, other)));
  });
  return (await Promise.all(found)).flat();
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

/** Two who each have a profile are two people until somebody says otherwise: nobody has two. */
const canBeOne = (profiles: number, other: RecordRow): boolean =>
  profiles === 0 || other.profiles.length === 0;

/** Who in the pipeline may be whom a profile shows: of the same name and company. Asked, never assumed. */
export const mayBe = async (profile: string, seen: Seen, read: LogReader): Promise<LinkProposal[]> => {
  const namesakes = seen.company ? await namesakesOf(seen.name, read) : [];
  return namesakes
    .filter(({ record }) => canBeOne(1, record))
    .filter(
      ({ record }) =>
        isAtSame([seen.company], companiesOf(record)) && !apartFrom(record.fields).includes(profile),
    )
    .flatMap(({ record, match }) => proposal(record, BY_NAME[match]));
};

/** A notice names somebody without a company: the same name and a mail address alone are asked about. */
const isToldByNotice = (hints: Hints, address: string, match: NameMatch, record: RecordRow): boolean =>
  hints.isNotice === true &&
  address.startsWith('https://') &&
  match === 'same' &&
  record.addresses.length > 0 &&
  record.profiles.length === 0;

/** Who may be the same person as the one with that address, each with the reason; who was said to be another is left out. */
export const proposalsOf = async (
  address: string,
  people: readonly RecordRow[],
  hints: Hints,
  read: LogReader,
): Promise<LinkProposal[]> => {
  const own = new Set(people.map(({ id }) => id));
  const known = new Set(people.flatMap(({ addresses, profiles }) => [...addresses, ...profiles]));
  const profiles = people.flatMap((person) => person.profiles).length;
  const found: LinkProposal[] = [];
  if (profiles === 0) {
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
    for (const { record, match } of await namesakesOf(person.fields.name ?? '', read)) {
      if (own.has(record.id) || !canBeOne(profiles, record)) continue;
      if (isAtSame(companiesOf(person), companiesOf(record))) found.push(...proposal(record, BY_NAME[match]));
      else if (isToldByNotice(hints, address, match, record)) found.push(...proposal(record, 'notice'));
    }
  }
  const addresses = people.flatMap((person) => person.addresses);
  for (const record of await plusPartsOf(addresses, read))
    if (!own.has(record.id)) found.push(...proposal(record, 'plus-part'));
  const apart = new Set(people.flatMap(({ fields }) => apartFrom(fields)));
  const fitting = found.filter(({ other }) => !known.has(other) && !apart.has(other));
  return [...new Map(fitting.map((one) => [one.other, one])).values()];
};

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
