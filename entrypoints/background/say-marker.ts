import type { PipelineChanged } from '../../lib/commands/markers.query';
import type { FewWords } from '../../lib/few-words';
import type { Marker } from '../../lib/pipeline/review';
import { sayStage } from '../../lib/speak';

/** A change of a pipeline in words; of one that changed several things each once. */
export const sayMarker = (words: FewWords, { id, on, turns, stage }: PipelineChanged): Marker => {
  const said = turns.map(({ turn, label, days = 0 }) =>
    words.name('marker', turn, { days, ...(label && { stage: sayStage(words, label) }) }),
  );
  return { id, on, says: [...new Set(said)].join(' · '), ...(stage !== undefined && { stage }) };
};
