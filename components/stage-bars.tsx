import type { Overview } from '../lib/pipeline/overview';
import { stageColour } from '../lib/pipeline/stage-colours';
import { sayStage } from '../lib/speak';
import './stage-bars.css';
import { useWords } from './words-context';

/** Open deals by stage: a word, a bar against the fullest stage, a number. */
export const StageBars = ({ stages }: Pick<Overview['pipelines'][number], 'stages'>) => {
  const words = useWords();
  const most = Math.max(1, ...stages.map(({ open }) => open));
  return (
    <ul class="stage-bars">
      {stages.map(({ id, label, open }) => {
        const { ink, darkInk } = stageColour(label.colour);
        const style = { '--light': ink, '--dark': darkInk, inlineSize: `${(100 * open) / most}%` };
        return (
          <li key={id}>
            <span class="stage-word" dir="auto" title={sayStage(words, label)}>
              {sayStage(words, label)}
            </span>
            <span class="stage-track" aria-hidden="true">
              {open > 0 && <span class="stage-bar" style={style} />}
            </span>
            <span class="stage-open">{words.number(open)}</span>
          </li>
        );
      })}
    </ul>
  );
};
