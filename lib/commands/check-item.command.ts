import type { Decision } from '../log/log';
import { FaultError } from '../pipeline/fault';
import type { Inputs } from '../schema/message.schema';
import type { CommandContext } from './context';
import type { DealChange } from './update-deal.command';

type Ticking = Omit<Inputs['deal.check'], 'address'>;

/** Ticks or unticks an item of a stage's checklist. Throws FaultError for an unknown deal or item. */
export const checkItem = async (
  { deal: id, item, isDone }: Ticking,
  { read }: CommandContext,
): Promise<Decision<DealChange>> => {
  const deal = await read.deal(id);
  if (!deal) throw new FaultError('not-found');
  const pipeline = (await read.pipelines()).find((one) => one.id === deal.pipeline);
  if (!pipeline?.stages.some(({ checklist }) => checklist.includes(item))) throw new FaultError('bad-input');
  if (deal.checked.includes(item) === isDone) return { events: [], output: { deal: id, isChanged: false } };
  const data = { deal: id, item, isDone };
  return {
    events: [{ type: 'deal.checked', data, subjects: [id, ...deal.personIds] }],
    output: { deal: id, isChanged: true },
  };
};
