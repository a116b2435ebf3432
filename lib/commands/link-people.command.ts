import type { Decision } from '../log/log';
import { FaultError } from '../pipeline/fault';
import { normaliseIdentity } from '../pipeline/identity';
import type { RecordRow } from '../projections/record.projection';
import type { Inputs } from '../schema/message.schema';
import type { NewVersion } from '../schema/version.schema';
import type { CommandContext } from './context';
import { detailVersions, identityVersion } from './person-record';

/** Whom a command was about; nothing when all was so already. */
export interface PersonChange {
  readonly person: string;
  readonly isChanged: boolean;
}

const identitiesOf = ({ addresses, profiles }: RecordRow): readonly string[] => [...addresses, ...profiles];

/** The versions by which one record is known by what the other is known by, too. */
const shared = (to: RecordRow, identities: readonly string[], newId: CommandContext['newId']): NewVersion[] =>
  identities
    .filter((identity) => !identitiesOf(to).includes(identity))
    .map((identity) => identityVersion(to.id, identity, newId('address')));

const both = async (
  input: { address: string; other: string },
  read: CommandContext['read'],
): Promise<{ one?: RecordRow; two?: RecordRow; address: string; other: string }> => {
  const [address, other] = [normaliseIdentity(input.address), normaliseIdentity(input.other)];
  if (address === undefined || other === undefined || address === other) throw new FaultError('bad-input');
  const [[one], [two]] = [await read.recordsBy(address), await read.recordsBy(other)];
  return { address, other, ...(one && { one }), ...(two && { two }) };
};

/**
 * Makes two addresses, of mail or of a profile, those of one person, once a person has said so; from then on either
 * finds the deals of both. Throws FaultError when nobody is known by either.
 */
export const linkPeople = async (
  input: Inputs['person.link'],
  { read, newId }: CommandContext,
): Promise<Decision<PersonChange>> => {
  const { one, two, address, other } = await both(input, read);
  const people = [one, two].filter((record) => record !== undefined);
  const [first] = people;
  if (!first) throw new FaultError('not-found');
  const versions = people.flatMap((record) => [
    ...shared(record, [address, other, ...people.flatMap(identitiesOf)], newId).filter(
      ({ value }, place, all) => all.findIndex((each) => each.value === value) === place,
    ),
    ...detailVersions(record.id, input.details ?? {}, record.fields),
  ]);
  const output = { person: first.id, isChanged: versions.length > 0 };
  if (!output.isChanged) return { events: [], output };
  const ids = people.map(({ id }) => id);
  const deals = (await Promise.all(ids.map((id) => read.dealsOfPerson(id)))).flat().map(({ id }) => id);
  const data = { people: ids, reason: input.reason };
  return {
    events: [{ type: 'people.linked', data, subjects: [...new Set([...ids, ...deals])] }],
    versions,
    output,
  };
};

/** Remembers that two addresses are not those of one person, so that it is not asked again. */
export const keepApart = async (
  input: Inputs['person.apart'],
  { read, newId }: CommandContext,
): Promise<Decision<PersonChange>> => {
  const { one, two, address, other } = await both(input, read);
  const pairs = [
    [one, other],
    [two, address],
  ] as const;
  const versions = pairs.flatMap(([record, value]) =>
    record ? [{ record: record.id, field: `apart:${newId('address')}`, value }] : [],
  );
  const person = (one ?? two)?.id;
  if (!person) throw new FaultError('not-found');
  return { events: [], versions, output: { person, isChanged: true } };
};
