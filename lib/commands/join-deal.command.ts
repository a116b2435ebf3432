import type { Decision } from '../log/log';
import { FaultError } from '../pipeline/fault';
import { normaliseIdentity } from '../pipeline/identity';
import type { Inputs } from '../schema/message.schema';
import type { NewVersion } from '../schema/version.schema';
import type { CommandContext } from './context';
import { checkNever } from './never';
import { identitiesOf, onePerson, onePersonWith } from './one-person.query';
import { detailVersions, identityVersion } from './person-record';
import type { DealChange } from './update-deal.command';

/** The record of who was named, by its id or an address; a new one where nobody is known by that address. */
const recordOf = async (
  { person, name }: Inputs['deal.join'],
  { read, newId }: CommandContext,
  known: readonly string[],
  askedHash: string | undefined,
): Promise<{ id: string; versions: NewVersion[] }> => {
  const record = await read.record(person);
  const address = record?.kind === 'person' ? undefined : normaliseIdentity(person);
  if (record?.kind !== 'person' && address === undefined) throw new FaultError('bad-input');
  const records =
    address === undefined && record
      ? await onePersonWith(record, read)
      : await onePerson([address ?? ''], read);
  // Who takes part already under another address of theirs takes part once.
  const [found] = [...records].sort((a, b) => Number(known.includes(b.id)) - Number(known.includes(a.id)));
  if (found && known.includes(found.id)) return { id: found.id, versions: [] };
  for (const identity of address === undefined ? records.flatMap(identitiesOf) : [address])
    await checkNever(identity, read, askedHash);
  if (found) return { id: found.id, versions: [] };
  if (address === undefined) throw new FaultError('bad-input');
  const id = newId('person');
  return {
    id,
    versions: [identityVersion(id, address, newId('address')), ...detailVersions(id, { name })],
  };
};

/**
 * Has somebody take part in a deal, known or new, or says what they are to it. Throws FaultError for an unknown deal or
 * what is no address.
 */
export const joinDeal = async (
  input: Inputs['deal.join'],
  context: CommandContext,
  askedHash?: string,
): Promise<Decision<DealChange>> => {
  const deal = await context.read.deal(input.deal);
  if (!deal) throw new FaultError('not-found');
  const { id, versions } = await recordOf(input, context, deal.personIds, askedHash);
  const { role } = input;
  const isSo = deal.people.some((one) => one.person === id && one.role === role);
  if (isSo) return { events: [], output: { deal: deal.id, isChanged: false } };
  const subjects = [...new Set([deal.id, ...deal.personIds, id])];
  return {
    events: [{ type: 'deal.joined', data: { deal: deal.id, person: id, role }, subjects }],
    versions,
    output: { deal: deal.id, isChanged: true },
  };
};

/** Has somebody take part in a deal no more. Throws FaultError for the last one: a deal is with somebody. */
export const leaveDeal = async (
  input: Inputs['deal.leave'],
  { read }: CommandContext,
): Promise<Decision<DealChange>> => {
  const deal = await read.deal(input.deal);
  if (!deal?.personIds.includes(input.person)) throw new FaultError('not-found');
  if (deal.personIds.length === 1) throw new FaultError('last-person');
  const data = { deal: deal.id, person: input.person };
  return {
    events: [{ type: 'deal.left', data, subjects: [deal.id, ...deal.personIds] }],
    output: { deal: deal.id, isChanged: true },
  };
};
