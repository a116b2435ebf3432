import type { Decision } from '../log/log';
import { FaultError } from '../pipeline/fault';
import { withoutUndone } from '../projections/undone';
import type { Inputs } from '../schema/message.schema';
import type { CommandContext } from './context';
import type { DealChange } from './update-deal.command';

/** The facts whose day says something: what happened to a deal, not what was later said about a fact. */
const HAS_DAY = /^(?:deal|note|step)\./;

/**
 * Says on which day a fact really happened; every number counts it there from then on, and it is marked. Throws
 * FaultError for a fact that is none of the deal's, or a day that is not yet or was before the deal.
 */
export const redateFact = async (
  { deal: id, fact, on }: Inputs['fact.redate'],
  { read, today }: CommandContext,
): Promise<Decision<DealChange>> => {
  const deal = await read.deal(id);
  const counting = withoutUndone(await read.of(id));
  const found = counting.find((event) => event.id === fact && HAS_DAY.test(event.type));
  if (!deal || !found) throw new FaultError('not-found');
  const isTooEarly = found.type !== 'deal.opened' && on < deal.openedOn;
  if (on > today || isTooEarly) throw new FaultError('bad-day');
  if (found.on === on) return { events: [], output: { deal: id, isChanged: false } };
  return {
    events: [{ type: 'fact.redated', data: { fact, on }, subjects: found.subjects }],
    output: { deal: id, isChanged: true },
  };
};
