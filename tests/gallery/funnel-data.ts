import type { FunnelStage, Numbers } from '../../lib/pipeline/numbers';
import { sevenStages } from '../../lib/pipeline/seven-stages';
import { labelOf } from '../../lib/pipeline/stage-label';
import { shareOf } from './review-figures';

/** Of the deals that reached a stage: how many, how many of them went on, and how many still may. */
type Counts = readonly [cohort: number, passed: number, open: number];

const open = sevenStages.stages.filter(({ kind }) => kind === 'open');

/** The funnel of the ordinary pipeline with such counts, stage by stage; nothing reached a stage that is not told. */
export const funnelWith = (...counts: readonly Counts[]): Numbers['funnel'] => ({
  pipeline: sevenStages.id,
  stages: open.map(({ id }, place): FunnelStage => {
    const [cohort, passed, still] = counts[place] ?? [0, 0, 0];
    const parts = { cohort, passed, open: still, lost: cohort - passed - still };
    return { id, label: labelOf([sevenStages], id), told: shareOf(passed, cohort, 'nothing-reached', parts) };
  }),
});

/** Names as people give them, too long for where they stand. */
export const withNames = (
  { pipeline, stages }: Numbers['funnel'],
  names: readonly string[],
): Numbers['funnel'] => ({
  pipeline,
  stages: stages.map((stage, place) => {
    const name = names[place];
    return name === undefined ? stage : { ...stage, label: { ...stage.label, name } };
  }),
});
