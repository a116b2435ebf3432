import type { Decision } from '../log/log';
import { FaultError } from '../pipeline/fault';
import type { NewEvent } from '../schema/event.schema';
import type { Inputs } from '../schema/message.schema';
import type { CommandContext } from './context';
import { checkNever } from './never';
import { identitiesOf } from './one-person.query';
import type { DealChange } from './update-deal.command';
import { beginningOf } from './where-to';

const NOBODY = { addresses: [], profiles: [] };

type Input = Omit<Inputs['deal.follow'], 'address'>;

/** The pipeline a renewal begins in unless another is named: one made for renewals, else that of the deal. */
const pipelineFor = async (
  { kind, pipeline }: Input,
  deal: { pipeline: string },
  read: CommandContext['read'],
): Promise<string> => {
  if (pipeline !== undefined) return pipeline;
  const standing = (await read.pipelines()).filter(({ isRetired }) => !isRetired);
  const renewals = kind === 'renewal' ? standing.find(({ word }) => word === 'renewals') : undefined;
  return (renewals ?? standing.find(({ id }) => id === deal.pipeline) ?? standing[0])?.id ?? deal.pipeline;
};

/**
 * Opens the deal that renews a won one or adds to it: with the same people and owner, the amount of the one it follows,
 * its own clock and its own expected close. Throws FaultError for a deal that was not won.
 */
export const followDeal = async (
  input: Input,
  { read, newId }: CommandContext,
): Promise<Decision<DealChange>> => {
  const before = await read.deal(input.deal);
  if (before?.status !== 'won') throw new FaultError('not-found');
  for (const id of before.personIds)
    for (const identity of identitiesOf((await read.record(id)) ?? NOBODY)) await checkNever(identity, read);
  const { pipeline, stage } = await beginningOf(read, await pipelineFor(input, before, read));
  const deal = newId('deal');
  const subjects = [deal, ...before.personIds];
  const people = before.people.map(({ person, role }) => ({ person, role }));
  const opened: NewEvent = {
    type: 'deal.opened',
    data: {
      deal,
      stage: stage.id,
      people,
      ...(before.owner !== undefined && { owner: before.owner }),
      ...(before.source !== undefined && { source: before.source }),
      follows: { deal: before.id, kind: input.kind },
    },
    subjects,
    pipeline: pipeline.id,
  };
  const followed: NewEvent = {
    type: 'deal.followed',
    data: { deal: before.id, by: deal, kind: input.kind },
    subjects: [before.id, ...before.personIds],
  };
  const edits: NewEvent[] = [];
  // What a renewal brings is most likely what the deal brought; what an upsell will bring nobody knows yet.
  if (input.kind === 'renewal' && before.amount) {
    const { amount, rate } = before;
    const data = { deal, field: 'amount' as const, value: amount, ...(rate && { rate }) };
    edits.push({ type: 'deal.edited', data, subjects });
  }
  if (input.expectedClose !== undefined) {
    const data = { deal, field: 'expectedClose' as const, value: input.expectedClose };
    edits.push({ type: 'deal.edited', data, subjects });
  }
  const title = (await read.record(before.id))?.fields.title;
  return {
    events: [opened, followed, ...edits],
    versions: title === undefined ? [] : [{ record: deal, field: 'title', value: title }],
    output: { deal, isChanged: true },
  };
};
