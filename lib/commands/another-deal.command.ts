import type { Decision } from '../log/log';
import { FaultError } from '../pipeline/fault';
import { normaliseIdentity } from '../pipeline/identity';
import { sevenStages } from '../pipeline/seven-stages';
import type { CommandContext } from './context';
import type { DealChange } from './update-deal.command';

/** Opens one more deal for somebody who is known. Throws FaultError for somebody who is not. */
export const anotherDeal = async (
  input: { address: string },
  { read, newId }: CommandContext,
): Promise<Decision<DealChange>> => {
  const address = normaliseIdentity(input.address);
  const [known] = address === undefined ? [] : await read.recordsBy(address);
  if (!known) throw new FaultError('not-found');
  const deal = newId('deal');
  const people = [{ person: known.id, role: 'unknown' as const }];
  const data = { deal, stage: sevenStages.stages[0]?.id ?? '', people, owner: 'me' };
  return {
    events: [{ type: 'deal.opened', data, subjects: [deal, known.id], pipeline: sevenStages.id }],
    output: { deal, isChanged: true },
  };
};
