import { useId } from 'preact/hooks';
import type { Pipeline, Stage } from '../../../lib/pipeline/stage';
import { StageMark } from '../../stage-mark';
import { useWords } from '../../words-context';
import { sayPipeline } from '../say-pipeline';
import { sayStageName } from './pipeline-facts';
import './stage-chips.css';

/** Stages to choose from, under the name of their pipeline where there are several. */
export interface StageGroup {
  readonly pipeline?: Pipeline;
  readonly stages: readonly Stage[];
}

/** One of several stages to choose. */
export const StageChips = ({
  label,
  groups,
  chosen,
  choose,
}: {
  label: string;
  groups: readonly StageGroup[];
  chosen: string | undefined;
  choose(stage: string): void;
}) => {
  const words = useWords();
  const name = useId();
  return (
    <fieldset class="stage-chips">
      <legend>{label}</legend>
      {groups.map(({ pipeline, stages }) => (
        <div key={pipeline?.id ?? ''}>
          {pipeline && (
            <p class="quiet" dir="auto">
              {sayPipeline(words, pipeline)}
            </p>
          )}
          <div class="stage-chip-row">
            {stages.map((stage) => (
              <label key={stage.id} class="stage-chip">
                <input
                  type="radio"
                  name={name}
                  checked={stage.id === chosen}
                  onChange={() => choose(stage.id)}
                />
                <StageMark colour={stage.colour} />
                <span dir="auto">{sayStageName(words, stage)}</span>
              </label>
            ))}
          </div>
        </div>
      ))}
    </fieldset>
  );
};
