import type { Decision } from '../log/log';
import { FaultError } from '../pipeline/fault';
import { foldDeal } from '../projections/deal.projection';
import { byHappening } from '../projections/order';
import { withoutUndone } from '../projections/undone';
import type { LogEvent } from '../schema/event.schema';
import type { Inputs } from '../schema/message.schema';
import type { CommandContext } from './context';
import type { DealChange } from './update-deal.command';
import { isPlaced } from './where-to';

/** The facts whose day says something: what happened to a deal, not what was later said about a fact. */
const HAS_DAY = /^(?:deal|note|step)\./;

/** The fact that will say so, before it is written. */
const asRedated = (found: LogEvent, on: string): LogEvent => {
  const { key: _key, ...envelope } = found;
  const id = '9999-12-31T23:59:59.999Z-ffff-redated';
  return { ...envelope, id, command: 'to-be', n: 0, type: 'fact.redated', data: { fact: found.id, on } };
};

/**
 * Says on which day a fact really happened; every number counts it there from then on, and it is marked. Throws
 * FaultError for a fact that is none of the deal's, or a day that is not yet or was before the deal.
 */
export const redateFact = async (
  { deal: id, fact, on }: Inputs['fact.redate'],
  { read, today }: CommandContext,
): Promise<Decision<DealChange>> => {
  const deal = await read.deal(id);
  const all = await read.of(id);
  const counting = withoutUndone(all);
  const found = counting.find((event) => event.id === fact && HAS_DAY.test(event.type));
  if (!deal || !found) throw new FaultError('not-found');
  const isTooEarly = found.type !== 'deal.opened' && on < deal.openedOn;
  if (on > today || isTooEarly) throw new FaultError('bad-day');
  if (found.on === on) return { events: [], output: { deal: id, isChanged: false } };
  const then = foldDeal(withoutUndone([...all, asRedated(found, on)]).sort(byHappening));
  // It must not end where no deal can stand: in a stage that was retired since.
  if (!then || !isPlaced(then, await read.pipelines())) throw new FaultError('bad-day');
  return {
    events: [{ type: 'fact.redated', data: { fact, on }, subjects: found.subjects }],
    output: { deal: id, isChanged: true },
  };
};
