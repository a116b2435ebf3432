import type { LogReader } from '../log/read';
import { learntLimits, limitsFor } from '../metrics/stay-limits';
import type { Day } from '../pipeline/day';
import type { Pipeline } from '../pipeline/stage';
import { type Ringing, ringing, type StaleLimits } from '../pipeline/stale';
import type { DealRow } from '../projections/deal.projection';

/** How many of the deals won last the limits are learnt from: those of long ago were another business. */
const LEARN_FROM = 300;

/** Limits in days by stage, as learnt from won deals. */
export type Learnt = ReadonlyMap<string, StaleLimits>;

/** Learns the limits of the stages from the deals that were won last. */
export const learn = async (read: LogReader): Promise<Learnt> => {
  const won = await read.dealsThatAre('won', LEARN_FROM);
  const journeys = await Promise.all(won.map(({ id }) => read.journey(id)));
  return learntLimits(journeys.filter((journey) => journey !== undefined));
};

/** The clock that rings for a deal, or undefined; never for one that is closed. */
export const staleOf = async (
  deal: DealRow,
  pipelines: readonly Pipeline[],
  learnt: Learnt,
  read: Pick<LogReader, 'stepsOf'>,
  today: Day,
): Promise<Ringing | undefined> => {
  const stage = pipelines.flatMap(({ stages }) => stages).find(({ id }) => id === deal.stage);
  if (deal.status !== 'open' || !stage) return undefined;
  const planned = (await read.stepsOf(deal.id)).filter(({ state }) => state === 'planned');
  const [nextStepDue] = planned.map(({ dueDay }) => dueDay).sort();
  return ringing(
    { ...deal, ...(nextStepDue !== undefined && { nextStepDue }) },
    limitsFor(stage, learnt.get(stage.id)),
    today,
  );
};
