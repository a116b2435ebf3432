import type { LogReader } from '../log/read';
import type { Day } from '../pipeline/day';
import type { Lists } from '../pipeline/lists';
import type { Pipeline } from '../pipeline/stage';
import { labelOf, type StageLabel } from '../pipeline/stage-label';
import type { DealRow } from '../projections/deal.projection';
import type { Learnt } from './limits.query';

/** What every question about deals needs: the rows, the stages with their names, the lists, learnt limits, the day. */
export interface View {
  readonly read: LogReader;
  readonly pipelines: readonly Pipeline[];
  readonly lists: Lists;
  readonly learnt: Learnt;
  readonly today: Day;
  label(deal: Pick<DealRow, 'stage' | 'status'>): StageLabel;
}

/** A view of the log as it stands. */
export const viewOf = async (read: LogReader, today: Day, learnt: Learnt = new Map()): Promise<View> => {
  const pipelines = await read.pipelines();
  const lists = await read.lists();
  return {
    read,
    pipelines,
    lists,
    learnt,
    today,
    label: ({ stage, status }) => labelOf(pipelines, stage, status),
  };
};
