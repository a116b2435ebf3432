import type { Pipeline } from '../../../lib/pipeline/stage';
import { StageMark } from '../../stage-mark';
import { useWords } from '../../words-context';
import { sayStageName } from './pipeline-facts';
import './retired-stages.css';

/** The stages no deal can stand in any more, which history still names. */
export const RetiredStages = ({ pipeline }: { pipeline: Pipeline }) => {
  const words = useWords();
  const retired = pipeline.stages.filter(({ retiredTo }) => retiredTo !== undefined);
  if (retired.length === 0) return null;
  const nameOf = (id: string): string => {
    const stage = pipeline.stages.find((one) => one.id === id);
    return stage ? sayStageName(words, stage) : id;
  };
  return (
    <section class="retired-stages quiet">
      <h3>{words.say('editor_retired')}</h3>
      <p>{words.say('retired_says')}</p>
      <ul>
        {retired.map((stage) => (
          <li key={stage.id}>
            <StageMark colour={stage.colour} />
            <span>
              <bdi>{sayStageName(words, stage)}</bdi>
              {stage.retiredTo && `, ${words.say('editor_went_to', { stage: nameOf(stage.retiredTo) })}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
