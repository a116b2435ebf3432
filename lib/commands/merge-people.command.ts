import type { Decision } from '../log/log';
import { FaultError } from '../pipeline/fault';
import type { RecordRow } from '../projections/record.projection';
import type { Inputs } from '../schema/message.schema';
import type { NewVersion } from '../schema/version.schema';
import type { CommandContext } from './context';
import type { PersonChange } from './link-people.command';
import { dealsOf, identitiesOf, onePersonWith } from './one-person.query';
import { apartFrom, isOwnIdentity, linkVersion } from './person-record';
import { sameOf } from './same-identity';

/** What a record is known by of itself, not by a link. */
export const ownIdentities = (record: RecordRow): string[] =>
  identitiesOf(record).filter((identity) => isOwnIdentity(record.fields, identity));

const recordOf = async (id: string, read: CommandContext['read']): Promise<RecordRow> => {
  const record = await read.record(id);
  if (record?.kind !== 'person') throw new FaultError('not-found');
  return record;
};

/** The people and deals a link or a parting is about. */
const subjectsOf = async (people: readonly RecordRow[], read: CommandContext['read']): Promise<string[]> => {
  const deals = await dealsOf(people, read);
  return [...new Set([...people.map(({ id }) => id), ...deals.map(({ id }) => id)])];
};

/**
 * Makes two records those of one person, once a person has said so: each is linked to what the other is known by, and
 * nothing of either is lost. Throws FaultError for records of nobody, or without an address to be linked by.
 */
export const mergePeople = async (
  { one, other, reason }: Inputs['people.merge'],
  { read, newId }: CommandContext,
): Promise<Decision<PersonChange>> => {
  const [a, b] = [await recordOf(one, read), await recordOf(other, read)];
  const joined = await onePersonWith(a, read);
  if (joined.some(({ id }) => id === b.id)) return { events: [], output: { person: a.id, isChanged: false } };
  const [first, second] = [ownIdentities(a)[0], ownIdentities(b)[0]];
  if (first === undefined || second === undefined) throw new FaultError('not-found');
  const people = [...joined, ...(await onePersonWith(b, read))];
  const data = { people: people.map(({ id }) => id), reason };
  return {
    events: [{ type: 'people.linked', data, subjects: await subjectsOf(people, read) }],
    versions: [linkVersion(a.id, second, newId('address')), linkVersion(b.id, first, newId('address'))],
    output: { person: a.id, isChanged: true },
  };
};

const LINK = /^(?:address|profile):link-/;

/** Versions that take away the links of a record to identities for which `isGone` holds. */
const unlink = ({ id, fields }: RecordRow, isGone: (identity: string) => boolean): NewVersion[] =>
  Object.entries(fields).flatMap(([field, value]) =>
    LINK.test(field) && isGone(value) ? [{ record: id, field, value: null }] : [],
  );

/** Versions that remember two records to be those of two people, so that it is not asked again. */
const apart = (record: RecordRow, from: RecordRow, newId: CommandContext['newId']): NewVersion[] => {
  const [identity] = ownIdentities(from);
  return identity === undefined || apartFrom(record.fields).includes(identity)
    ? []
    : [{ record: record.id, field: `apart:${newId('address')}`, value: identity }];
};

/**
 * Takes one record out of the person it was made one with; the others stay one where they are linked among themselves.
 * Records that are known by the very same address cannot be parted: nothing changes then.
 */
export const partPerson = async (
  { person }: Inputs['people.part'],
  { read, newId }: CommandContext,
): Promise<Decision<PersonChange>> => {
  const record = await recordOf(person, read);
  const people = await onePersonWith(record, read);
  const others = people.filter(({ id }) => id !== record.id);
  const own = new Set(ownIdentities(record).map(sameOf));
  const theirs = new Set(others.flatMap(identitiesOf).map(sameOf));
  const versions = [
    // A link to what nobody else has, a profile without a record, stays with who had it.
    ...unlink(record, (identity) => theirs.has(sameOf(identity))),
    ...others.flatMap((other) => unlink(other, (identity) => own.has(sameOf(identity)))),
  ];
  if (versions.length === 0) return { events: [], output: { person, isChanged: false } };
  const kept = others.flatMap((other) => [...apart(record, other, newId), ...apart(other, record, newId)]);
  const data = { people: people.map(({ id }) => id) };
  return {
    events: [{ type: 'people.parted', data, subjects: await subjectsOf(people, read) }],
    versions: [...versions, ...kept],
    output: { person, isChanged: true },
  };
};

/** Remembers that two records are those of two people, so that it is not asked again. */
export const keepPeopleApart = async (
  { one, other }: Inputs['people.keep-apart'],
  { read, newId }: CommandContext,
): Promise<Decision<PersonChange>> => {
  const [a, b] = [await recordOf(one, read), await recordOf(other, read)];
  const versions = [...apart(a, b, newId), ...apart(b, a, newId)];
  return { events: [], versions, output: { person: a.id, isChanged: versions.length > 0 } };
};
