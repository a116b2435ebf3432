import { useState } from 'preact/hooks';
import type { Day } from '../../../lib/pipeline/day';
import { standing } from '../../../lib/pipeline/stage';
import { labelOf } from '../../../lib/pipeline/stage-label';
import type { DealPage } from '../../../lib/pipeline/story';
import { sayStage } from '../../../lib/speak';
import { useWords } from '../../words-context';
import './move-pipeline.css';
import { sayPipeline } from '../say-pipeline';
import { useBusy } from './use-busy';
import { useChange } from './use-change';

/** Moves a deal to a stage of another pipeline; nothing while there is only one. */
export const MovePipeline = ({
  page,
  on,
  moved,
}: {
  readonly page: DealPage;
  readonly on: Day | '';
  moved(): void;
}) => {
  const words = useWords();
  const { deal } = page;
  const change = useChange(deal.id);
  const { isBusy, run } = useBusy();
  const [picked, setPicked] = useState({ pipeline: '', stage: '' });
  const others = page.pipelines.filter(({ id, isRetired }) => id !== deal.pipeline && !isRetired);
  const pipeline = others.find(({ id }) => id === picked.pipeline) ?? others[0];
  if (!pipeline) return null;
  const stages = standing(pipeline);
  const stage = stages.find(({ id }) => id === picked.stage) ?? stages[0];
  const submit = async (): Promise<void> => {
    if (!stage) return;
    const isDone = await run(() => change({ pipeline: pipeline.id, stage: stage.id, ...(on && { on }) }));
    if (isDone) moved();
  };
  return (
    <details class="move-pipeline">
      <summary>{words.say('deal_other_pipeline')}</summary>
      <div class="deal-buttons">
        <select
          class="deal-input"
          aria-label={words.say('deal_pipeline')}
          value={pipeline.id}
          onChange={(event) => setPicked({ pipeline: event.currentTarget.value, stage: '' })}
        >
          {others.map((one) => (
            <option key={one.id} value={one.id}>
              {sayPipeline(words, one)}
            </option>
          ))}
        </select>
        <select
          class="deal-input"
          aria-label={words.say('card_stage')}
          value={stage?.id ?? ''}
          onChange={(event) => setPicked({ pipeline: pipeline.id, stage: event.currentTarget.value })}
        >
          {stages.map(({ id }) => (
            <option key={id} value={id}>
              {sayStage(words, labelOf([pipeline], id))}
            </option>
          ))}
        </select>
        <button type="button" class="button" aria-disabled={isBusy} onClick={submit}>
          {words.say('deal_move')}
        </button>
      </div>
    </details>
  );
};
