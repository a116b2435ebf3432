import { type Pipeline, standing } from '../../lib/pipeline/stage';
import { labelOf, type StageLabel } from '../../lib/pipeline/stage-label';

/** The stage that the conversion is of where none is asked for: the first open one of the pipeline asked for, else of the first. */
export const conversionStage = (
  pipelines: readonly Pipeline[],
  asked: string | undefined,
): StageLabel | undefined => {
  const pipeline = pipelines.find(({ id, isRetired }) => (asked === undefined ? !isRetired : id === asked));
  const first = pipeline && standing(pipeline).find(({ kind }) => kind === 'open');
  return first && labelOf([pipeline], first.id);
};
