import type { Decision } from '../log/log';
import { FaultError } from '../pipeline/fault';
import { LOST_REASONS } from '../pipeline/lost-reasons';
import type { Inputs } from '../schema/message.schema';
import { checkDay } from './check-day';
import type { CommandContext } from './context';
import type { DealChange } from './update-deal.command';
import { openPlaceFor } from './where-to';

type Losing = Omit<Inputs['deal.lose'], 'address'>;

/** Marks an open deal as lost, with its reason. Throws FaultError for one that is not open, or a day it cannot be. */
export const loseDeal = async (
  input: Losing,
  { read, today }: CommandContext,
): Promise<Decision<DealChange>> => {
  const deal = await read.deal(input.deal);
  if (deal?.status !== 'open') throw new FaultError('not-found');
  const { reason, on } = input;
  if (!LOST_REASONS.some((known) => known === reason)) throw new FaultError('bad-input');
  await checkDay(on, deal, read, today);
  const data = { deal: deal.id, reason };
  const event = { type: 'deal.lost' as const, data, subjects: [deal.id, ...deal.personIds] };
  return {
    events: [on === undefined ? event : { ...event, on }],
    output: { deal: deal.id, isChanged: true },
  };
};

/** Opens a lost or won deal again, in the stage it was last open in or, where that was retired, in the one that took its deals. Throws FaultError for one that is open. */
export const reopenDeal = async (
  input: { deal: string },
  { read }: CommandContext,
): Promise<Decision<DealChange>> => {
  const deal = await read.deal(input.deal);
  const journey = await read.journey(input.deal);
  if (!deal || deal.status === 'open') throw new FaultError('not-found');
  const { pipeline, stage } = await openPlaceFor(read, journey?.stays.map((stay) => stay.stage) ?? []);
  const data = { deal: deal.id, stage: stage.id };
  const subjects = [deal.id, ...deal.personIds];
  return {
    events: [{ type: 'deal.reopened', data, subjects, pipeline: pipeline.id }],
    output: { deal: deal.id, isChanged: true },
  };
};
