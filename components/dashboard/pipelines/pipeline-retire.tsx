import { useRef, useState } from 'preact/hooks';
import type { PipelinesPage } from '../../../lib/pipeline/pipelines-page';
import { type Pipeline, standing } from '../../../lib/pipeline/stage';
import { useWords } from '../../words-context';
import { useAct } from '../act';
import { sayPipeline } from '../say-pipeline';
import { dealsOf, totalOf } from './pipeline-facts';
import { RetireQuestion } from './retire-question';

interface Props {
  readonly page: PipelinesPage;
  readonly pipeline: Pipeline;
  /** Called once it is retired. */
  retired(): void;
}

/** Retires a pipeline after asking where its deals go, or says why it must stay. */
export const PipelineRetire = ({ page, pipeline, retired }: Props) => {
  const words = useWords();
  const act = useAct();
  const [isAsking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const others = page.pipelines.filter(({ id, isRetired }) => !isRetired && id !== pipeline.id);
  if (others.length === 0) return <p class="quiet">{words.say('pipelines_last')}</p>;
  const counts = dealsOf(page, pipeline);
  // An open deal must not be won by it.
  const groups = others.map((other) => ({
    pipeline: other,
    stages: standing(other).filter(({ kind }) => counts.open === 0 || kind === 'open'),
  }));
  const cancel = (): void => {
    setAsking(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  const retire = async (to: string | undefined): Promise<boolean> => {
    const isDone = await act('pipeline.retire', { pipeline: pipeline.id, ...(to !== undefined && { to }) });
    if (isDone) retired();
    return isDone;
  };
  return isAsking ? (
    <RetireQuestion
      title={words.say('retire_title', { name: sayPipeline(words, pipeline) })}
      text={words.say('retire_pipeline_text')}
      ask={counts.open > 0 ? words.count('retire_open_deals', counts.open) : words.say('retire_closed_deals')}
      groups={totalOf(counts) > 0 ? groups : []}
      retire={retire}
      cancel={cancel}
    />
  ) : (
    <button type="button" class="button" ref={opener} onClick={() => setAsking(true)}>
      {words.say('retire_pipeline')}
    </button>
  );
};
