import type { LogReader } from '../log/read';
import type { DealRow } from '../projections/deal.projection';
import type { NewEvent } from '../schema/event.schema';
import { placeOf } from './where-to';

/**
 * The fact that puts a deal into a stage: won in one of the kind `won`, else moved, or reopened when it was closed; it
 * names the pipeline. None where it stands there already. Throws FaultError for a stage in
 * which no deal can stand.
 */
export const moveTo = async (
  read: Pick<LogReader, 'pipelines'>,
  deal: DealRow,
  to: string,
): Promise<NewEvent[]> => {
  if (to === deal.stage && deal.status !== 'lost') return [];
  const { pipeline, stage } = await placeOf(read, to);
  const about = {
    data: { deal: deal.id, stage: stage.id },
    subjects: [deal.id, ...deal.personIds],
    pipeline: pipeline.id,
  };
  if (stage.kind === 'won') return [{ type: 'deal.won', ...about }];
  return [{ type: deal.status === 'open' ? 'deal.moved' : 'deal.reopened', ...about }];
};
