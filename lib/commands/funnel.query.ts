import type { Ask } from '../metrics/ask';
import { cohortsOf, cohortTold } from '../metrics/cohort';
import { ladderOf } from '../metrics/review/ladder';
import type { FunnelStage } from '../pipeline/numbers';
import type { Book } from '../projections/book/book';
import type { View } from './view';

/** The conversion of the open stages of a pipeline in a span, in its order; a retired stage's deals are those of the stage that took them. */
export const funnelOf = (
  view: Pick<View, 'label'>,
  book: Book,
  ask: Pick<Ask, 'from' | 'to' | 'sieve'>,
  pipeline: string,
): FunnelStage[] => {
  const ladder = ladderOf(book, pipeline);
  const cohorts = cohortsOf(book, ask, ladder.places, ladder.stages.length);
  return ladder.stages.flatMap(({ id, kind, retiredTo }, place): FunnelStage[] => {
    const cohort = cohorts[place];
    if (!cohort || kind !== 'open' || retiredTo !== undefined) return [];
    return [{ id, label: view.label({ stage: id, status: kind }), told: cohortTold(cohort) }];
  });
};
