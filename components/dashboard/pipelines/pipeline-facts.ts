import type { PipelinesPage } from '../../../lib/pipeline/pipelines-page';
import { type Pipeline, type Stage, standing } from '../../../lib/pipeline/stage';
import { sayStage } from '../../../lib/speak';
import type { Words } from '../../../lib/words';

/** How many deals stand somewhere. */
export type DealCounts = PipelinesPage['deals'][string];

const NONE: DealCounts = { open: 0, won: 0, lost: 0 };

/** The name of a stage, as everywhere. */
export const sayStageName = (words: Words, { id, word, name, colour }: Stage): string =>
  sayStage(words, { word: word ?? id, colour, ...(name !== undefined && { name }) });

/** The deals of a stage. */
export const dealsIn = (page: PipelinesPage, stage: string): DealCounts => page.deals[stage] ?? NONE;

/** The deals of all stages of a pipeline, retired ones among them. */
export const dealsOf = (page: PipelinesPage, pipeline: Pipeline): DealCounts =>
  pipeline.stages
    .map(({ id }) => dealsIn(page, id))
    .reduce(
      (sum, { open, won, lost }) => ({
        open: sum.open + open,
        won: sum.won + won,
        lost: sum.lost + lost,
      }),
      NONE,
    );

/** All deals that are counted, open or closed. */
export const totalOf = ({ open, won, lost }: DealCounts): number => open + won + lost;

/** Deals by what became of them, such as "12 open, 3 lost"; empty when there are none. */
export const sayDeals = (words: Words, counts: DealCounts): string =>
  (['open', 'won', 'lost'] as const)
    .filter((status) => counts[status] > 0)
    .map((status) => words.count(`deals_${status}`, counts[status]))
    .join(', ');

/** Whether a pipeline would have no stage of its kind left without this one. */
export const isLastOfKind = (pipeline: Pipeline, { id, kind }: Stage): boolean =>
  standing(pipeline).every((other) => other.id === id || other.kind !== kind);

/**
 * Where deals of a stage can go when it is retired: the other stages of its kind, since entering one of another kind
 * would win them or open them again; nearest first, the next before the one before it.
 */
export const waysOutOf = (pipeline: Pipeline, stage: Stage): readonly Stage[] => {
  const stages = standing(pipeline);
  const here = stages.indexOf(stage);
  const far = (one: Stage) => Math.abs(stages.indexOf(one) - here) * 2 - Number(stages.indexOf(one) > here);
  return stages
    .filter(({ id, kind }) => id !== stage.id && kind === stage.kind)
    .sort((a, b) => far(a) - far(b));
};
