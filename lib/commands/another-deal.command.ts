import type { Decision } from '../log/log';
import { FaultError } from '../pipeline/fault';
import { normaliseIdentity } from '../pipeline/identity';
import { ME } from '../pipeline/lists';
import type { CommandContext } from './context';
import { checkNever } from './never';
import type { DealChange } from './update-deal.command';
import { beginningOf } from './where-to';

/** Opens one more deal for somebody who is known, at the beginning of a pipeline. Throws FaultError for somebody who is not. */
export const anotherDeal = async (
  input: { address: string; pipeline?: string | undefined },
  { read, newId }: CommandContext,
  askedHash?: string,
): Promise<Decision<DealChange>> => {
  const address = normaliseIdentity(input.address);
  const [known] = address === undefined ? [] : await read.recordsBy(address);
  if (!known || address === undefined) throw new FaultError('not-found');
  await checkNever(address, read, askedHash);
  const deal = newId('deal');
  const people = [{ person: known.id, role: 'unknown' as const }];
  const { pipeline, stage } = await beginningOf(read, input.pipeline);
  const data = { deal, stage: stage.id, people, owner: ME };
  return {
    events: [{ type: 'deal.opened', data, subjects: [deal, known.id], pipeline: pipeline.id }],
    output: { deal, isChanged: true },
  };
};
