import { useEffect, useRef, useState } from 'preact/hooks';
import type { PipelinesPage } from '../../../lib/pipeline/pipelines-page';
import { Icon } from '../../icon';
import { useWords } from '../../words-context';
import { sayPipeline } from '../say-pipeline';
import { PipelineAdd } from './pipeline-add';
import { PipelineEditor } from './pipeline-editor';
import { PipelineTabs } from './pipeline-tabs';
import './pipelines-view.css';

interface Props {
  readonly page: PipelinesPage;
  /** A stage whose details are open from the start. */
  readonly opened?: string;
}

/** The pipelines and the stages of each, made and changed in place. */
export const PipelinesView = ({ page, opened }: Props) => {
  const words = useWords();
  const [chosen, setChosen] = useState<string>();
  const [isAdding, setAdding] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const pipelines = page.pipelines.filter(({ isRetired }) => !isRetired);
  const retired = page.pipelines.filter(({ isRetired }) => isRetired);
  const pipeline = pipelines.find(({ id }) => id === chosen) ?? pipelines[0];
  // The answer to adding does not name what was added: it is the one that was not there.
  const [before, setBefore] = useState<ReadonlySet<string>>();
  useEffect(() => {
    const added = before && pipelines.find(({ id }) => !before.has(id));
    if (!added) return;
    setBefore(undefined);
    setChosen(added.id);
  }, [page, before]);
  const close = (): void => {
    setAdding(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  const added = (): void => {
    setBefore(new Set(pipelines.map(({ id }) => id)));
    close();
  };
  return (
    <div class="pipelines-view">
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {words.say('dash_pipelines')}
        </h1>
        {!isAdding && (
          <button type="button" class="button" ref={opener} onClick={() => setAdding(true)}>
            <Icon of="plus" />
            {words.say('pipelines_add')}
          </button>
        )}
      </header>
      <p class="quiet pipelines-lead">{words.say('pipelines_text')}</p>
      {isAdding && <PipelineAdd added={added} cancel={close} />}
      {pipeline && <PipelineTabs page={page} pipelines={pipelines} chosen={pipeline.id} choose={setChosen} />}
      {pipeline && (
        <PipelineEditor
          key={pipeline.id}
          page={page}
          pipeline={pipeline}
          retired={() => heading.current?.focus()}
          {...(opened !== undefined && { opened })}
        />
      )}
      {retired.length > 0 && (
        <p class="quiet retired-pipelines">
          {words.say('pipelines_retired', {
            names: retired.map((one) => sayPipeline(words, one)).join(', '),
          })}
        </p>
      )}
    </div>
  );
};
