import type { LogReader } from '../log/read';
import { mayBeSameMailbox } from '../pipeline/mailbox';
import type { DuplicatePair, Twin } from '../pipeline/people-pages';
import { compareNames } from '../pipeline/person-name';
import type { LinkReason } from '../pipeline/story';
import type { RecordRow } from '../projections/record.projection';
import { groupRecords, tells } from './everybody.query';
import { BY_NAME, companiesOf, isAtSame } from './links.query';
import { ownIdentities } from './merge-people.command';
import { identitiesOf } from './one-person.query';
import { apartFrom } from './person-record';

/** How many pairs are told, and how many namesakes one form of a name may have before it tells nothing. */
const MOST = 200;
const MOST_NAMESAKES = 50;

/** Why two people may be one; undefined when nothing says so, or when they were said to be two. */
const reasonFor = (a: readonly RecordRow[], b: readonly RecordRow[]): LinkReason | undefined => {
  const known = (people: readonly RecordRow[]) => people.flatMap(identitiesOf);
  const isApart = (people: readonly RecordRow[], others: readonly RecordRow[]) =>
    people.flatMap(({ fields }) => apartFrom(fields)).some((one) => known(others).includes(one));
  if (isApart(a, b) || isApart(b, a)) return undefined;
  const addresses = (people: readonly RecordRow[]) => people.flatMap((record) => record.addresses);
  if (addresses(a).some((one) => addresses(b).some((other) => mayBeSameMailbox(one, other))))
    return 'plus-part';
  const profiles = (people: readonly RecordRow[]) => people.some((record) => record.profiles.length > 0);
  if (profiles(a) && profiles(b)) return undefined;
  const match = compareNames(tells(a, 'name'), tells(b, 'name'));
  return match && isAtSame(a.flatMap(companiesOf), b.flatMap(companiesOf)) ? BY_NAME[match] : undefined;
};

const keysOf = (people: readonly RecordRow[]): string[] => [
  ...new Set([
    ...people.flatMap(({ forms }) => forms.map((form) => `name ${form}`)),
    ...people.flatMap(({ addresses }) => addresses.map((one) => `mail ${one.replace(/\+[^@]*@/, '@')}`)),
  ]),
];

const twin = (people: readonly RecordRow[]): Twin => ({
  id: people[0]?.id ?? '',
  name: tells(people, 'name'),
  company: people.flatMap(companiesOf)[0] ?? '',
  identities: people.flatMap(ownIdentities),
});

/** Pairs of people who may be one, each with its reason: asked, never assumed; those said to be two are left out. */
export const duplicatesOf = async (read: Pick<LogReader, 'people'>): Promise<DuplicatePair[]> => {
  const people = groupRecords(await read.people());
  const alike = new Map<string, number[]>();
  for (const [place, records] of people.entries())
    for (const key of keysOf(records)) alike.set(key, [...(alike.get(key) ?? []), place]);
  const told = new Map<string, DuplicatePair>();
  for (const places of alike.values()) {
    if (places.length > MOST_NAMESAKES) continue;
    for (const [at, one] of places.entries())
      for (const other of places.slice(at + 1)) {
        const [a, b] = [people[one] ?? [], people[other] ?? []];
        const reason = told.has(`${one} ${other}`) ? undefined : reasonFor(a, b);
        if (reason) told.set(`${one} ${other}`, { one: twin(a), other: twin(b), reason });
        if (told.size === MOST) return [...told.values()];
      }
  }
  return [...told.values()];
};
