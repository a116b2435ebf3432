import type { Decision } from '../log/log';
import { FaultError } from '../pipeline/fault';
import { normaliseIdentity } from '../pipeline/identity';
import type { RecordRow } from '../projections/record.projection';
import type { Inputs } from '../schema/message.schema';
import type { NewVersion } from '../schema/version.schema';
import type { CommandContext } from './context';
import type { PersonChange } from './link-people.command';
import { mergePeople } from './merge-people.command';
import { identitiesOf, onePersonWith } from './one-person.query';
import { identityVersion } from './person-record';
import { sameOf } from './same-identity';

type Input = Inputs['person.change'];

const FIELDS = ['name', 'company', 'headline', 'location'] as const;

/** What is said of a person is said of all records that are this person and said something else. */
const textsOf = (input: Input, people: readonly RecordRow[]): NewVersion[] =>
  FIELDS.flatMap((field) => {
    const said = input[field]?.trim();
    if (said === undefined) return [];
    return people
      .filter(({ id, fields }) => id === input.person || fields[field] !== undefined)
      .filter(({ fields }) => (fields[field] ?? '') !== said)
      .map(({ id }) => ({ record: id, field, value: said || null }));
  });

/**
 * Says what somebody is called, where they work, and one more address of theirs; an address somebody else is known by
 * makes the two one person. Throws FaultError for nobody, or what is no address.
 */
export const changePerson = async (
  input: Input,
  context: CommandContext,
): Promise<Decision<PersonChange>> => {
  const { read, newId } = context;
  const record = await read.record(input.person);
  if (record?.kind !== 'person') throw new FaultError('not-found');
  const people = await onePersonWith(record, read);
  const versions = textsOf(input, people);
  const added = input.add === undefined ? undefined : normaliseIdentity(input.add);
  if (input.add !== undefined && added === undefined) throw new FaultError('bad-entry');
  const isNew =
    added !== undefined && !people.some((one) => identitiesOf(one).map(sameOf).includes(sameOf(added)));
  const [other] = isNew ? await read.recordsBy(added) : [];
  if (other && !people.some(({ id }) => id === other.id)) {
    const merged = await mergePeople({ one: record.id, other: other.id, reason: 'same-address' }, context);
    return { ...merged, versions: [...versions, ...(merged.versions ?? [])] };
  }
  if (isNew) versions.push(identityVersion(record.id, added, newId('address')));
  return { events: [], versions, output: { person: record.id, isChanged: versions.length > 0 } };
};
