import type { StageReview } from '../../../lib/pipeline/review';
import { sayStage } from '../../../lib/speak';
import type { Words } from '../../../lib/words';

/** The name of a stage in a review; that of one that is no longer used says so. */
export const sayStageRow = (words: Words, { label, isRetired }: Pick<StageReview, 'label' | 'isRetired'>) => {
  const name = sayStage(words, label);
  return isRetired ? words.say('review_retired', { stage: name }) : name;
};
