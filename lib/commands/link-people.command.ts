import type { Decision } from '../log/log';
import { FaultError } from '../pipeline/fault';
import { normaliseIdentity } from '../pipeline/identity';
import type { RecordRow } from '../projections/record.projection';
import type { Inputs } from '../schema/message.schema';
import type { NewVersion } from '../schema/version.schema';
import type { CommandContext } from './context';
import { dealsOf, identitiesOf, onePerson } from './one-person.query';
import { apartFrom, detailVersions, isOwnIdentity, linkVersion } from './person-record';

/** Whom a command was about; nothing when all was so already. */
export interface PersonChange {
  readonly person: string;
  readonly isChanged: boolean;
}

/** A page names the other by the id of a record, since it may not know their address. */
const asked = async (
  input: { address: string; other: string },
  read: CommandContext['read'],
): Promise<readonly [string, string]> => {
  const record = await read.record(input.other);
  const address = normaliseIdentity(input.address);
  const other = normaliseIdentity((record && identitiesOf(record)[0]) ?? input.other);
  if (address === undefined || other === undefined || address === other) throw new FaultError('bad-input');
  return [address, other];
};

/**
 * Makes two addresses, of mail or of a profile, those of one person, once a person has said so; from then on either
 * finds the deals of both. Only that pair is written down. Throws FaultError when nobody is known by either.
 */
export const linkPeople = async (
  input: Inputs['person.link'],
  { read, newId }: CommandContext,
): Promise<Decision<PersonChange>> => {
  const [address, other] = await asked(input, read);
  const knownBy = async (identity: string) =>
    (await read.recordsBy(identity)).find(({ fields }) => isOwnIdentity(fields, identity));
  const [one, two] = [await knownBy(address), await knownBy(other)];
  const first = one ?? two;
  if (!first) throw new FaultError('not-found');
  const joined = await onePerson([address], read);
  if (joined.some((record) => identitiesOf(record).includes(other)))
    return { events: [], output: { person: first.id, isChanged: false } };
  const versions = [
    ...(one ? [linkVersion(one.id, other, newId('address'))] : []),
    ...(two ? [linkVersion(two.id, address, newId('address'))] : []),
    ...detailVersions(first.id, input.details ?? {}, first.fields),
  ];
  const people = [...joined, ...(await onePerson([other], read))].map(({ id }) => id);
  const deals = await dealsOf(
    people.map((id) => ({ id })),
    read,
  );
  const data = { people: [...new Set(people)], reason: input.reason };
  const subjects = [...new Set([...people, ...deals.map(({ id }) => id)])];
  return {
    events: [{ type: 'people.linked', data, subjects }],
    versions,
    output: { person: first.id, isChanged: true },
  };
};

/** Remembers that two addresses are not those of one person, so that it is not asked again. */
export const keepApart = async (
  input: Inputs['person.apart'],
  { read, newId }: CommandContext,
): Promise<Decision<PersonChange>> => {
  const [address, other] = await asked(input, read);
  const [ones, twos] = [await onePerson([address], read), await onePerson([other], read)];
  const apart = (records: readonly RecordRow[], value: string): NewVersion[] => {
    const isSaid = records.some(({ fields }) => apartFrom(fields).includes(value));
    const [record] = records;
    return record && !isSaid ? [{ record: record.id, field: `apart:${newId('address')}`, value }] : [];
  };
  const person = (ones[0] ?? twos[0])?.id;
  if (!person) throw new FaultError('not-found');
  const versions = [...apart(ones, other), ...apart(twos, address)];
  return { events: [], versions, output: { person, isChanged: versions.length > 0 } };
};
