import type { StageReview } from '../../pipeline/review';
import type { Book } from '../../projections/book/book';
import { sumTold } from '../amount-sum';
import type { Ask } from '../ask';
import { cohortsOf, cohortTold } from '../cohort';
import { inPeriodOf, inPeriodTold } from '../in-period';
import { daysTold } from './days-told';
import { ladderOf } from './ladder';
import { stageDays } from './stage-days';
import { stageFlows } from './stage-flow';

/** A stage in a span, by its id. */
export type StageTold = Omit<StageReview, 'label'>;

/**
 * What happened in each stage of a pipeline in a span, in the order of the pipeline; a retired stage stands among them
 * only when something happened there, and reaching it is not told: nothing can reach it any more.
 */
export const stageReview = (book: Book, ask: Ask, pipeline: string): StageTold[] => {
  const ladder = ladderOf(book, pipeline);
  const flows = stageFlows(book, ladder, ask);
  const cohorts = cohortsOf(book, ask, ladder.places, ladder.stages.length);
  const moved = inPeriodOf(book, ask, ladder.places, ladder.stages.length);
  const days = stageDays(book, ladder, ask);
  return ladder.stages.flatMap(({ id, kind, targetDays, retiredTo }, place): StageTold[] => {
    const [flow, cohort, inPeriod, stood] = [flows[place], cohorts[place], moved[place], days[place]];
    if (!flow || !cohort || !inPeriod || !stood) return [];
    const isRetired = retiredTo !== undefined;
    if (isRetired && stood.spent.length === 0 && flow.here === 0) return [];
    return [
      {
        id,
        kind,
        isRetired,
        targetDays,
        ...flow,
        hereAmount: sumTold(flow.hereAmount),
        ...(kind === 'open' && !isRetired && { cohort: cohortTold(cohort) }),
        ...(kind === 'open' && { inPeriod: inPeriodTold(inPeriod) }),
        latest: daysTold(stood.latest),
        all: daysTold(stood.all),
        running: daysTold(stood.running),
        excessDays: stood.excessDays,
        overTarget: stood.overTarget,
      },
    ];
  });
};
