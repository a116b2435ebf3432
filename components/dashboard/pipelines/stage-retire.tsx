import { useRef, useState } from 'preact/hooks';
import type { Pipeline, Stage } from '../../../lib/pipeline/stage';
import { useWords } from '../../words-context';
import { useAct } from '../act';
import { type DealCounts, sayStageName, totalOf, waysOutOf } from './pipeline-facts';
import { RetireQuestion } from './retire-question';

interface Props {
  readonly pipeline: Pipeline;
  readonly stage: Stage;
  readonly counts: DealCounts;
  /** Called once it is retired, with the stage its deals went to. */
  retired(to: string): void;
}

/** Retires a stage after asking where its deals go. */
export const StageRetire = ({ pipeline, stage, counts, retired }: Props) => {
  const words = useWords();
  const act = useAct();
  const [isAsking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const deals = totalOf(counts);
  const cancel = (): void => {
    setAsking(false);
    // The button is drawn again before the next frame.
    requestAnimationFrame(() => opener.current?.focus());
  };
  const retire = async (to: string | undefined): Promise<boolean> => {
    if (to === undefined) return false;
    const isDone = await act('stage.retire', { pipeline: pipeline.id, stage: stage.id, to });
    if (isDone) retired(to);
    return isDone;
  };
  return isAsking ? (
    <RetireQuestion
      title={words.say('retire_title', { name: sayStageName(words, stage) })}
      text={words.say('retire_stage_text')}
      ask={deals > 0 ? words.count('retire_deals', deals) : words.say('retire_no_deals')}
      groups={[{ stages: waysOutOf(pipeline, stage) }]}
      retire={retire}
      cancel={cancel}
    />
  ) : (
    <button type="button" class="button" ref={opener} onClick={() => setAsking(true)}>
      {words.say('retire_stage')}
    </button>
  );
};
