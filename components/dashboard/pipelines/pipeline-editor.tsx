import type { PipelinesPage } from '../../../lib/pipeline/pipelines-page';
import { type Pipeline, standing } from '../../../lib/pipeline/stage';
import { useWords } from '../../words-context';
import { useAct } from '../act';
import { NameField } from '../fields/name-field';
import { sayPipeline } from '../say-pipeline';
import { dealsOf, sayDeals } from './pipeline-facts';
import './pipeline-editor.css';
import { PipelineRetire } from './pipeline-retire';
import { RetiredStages } from './retired-stages';
import { StageAdd } from './stage-add';
import { StageList } from './stage-list';

/** One pipeline with its stages, everything changed in place. */
export const PipelineEditor = ({
  page,
  pipeline,
  opened,
  retired,
}: {
  page: PipelinesPage;
  pipeline: Pipeline;
  /** A stage whose details are open from the start. */
  opened?: string;
  retired(): void;
}) => {
  const words = useWords();
  const act = useAct();
  const name = sayPipeline(words, pipeline);
  const deals = sayDeals(words, dealsOf(page, pipeline));
  return (
    <section class="pipeline-editor">
      <div class="pipeline-head">
        <h2>
          <NameField
            isLarge
            label={words.say('pipelines_name')}
            value={name}
            save={(to) => act('pipeline.rename', { pipeline: pipeline.id, name: to })}
          />
        </h2>
        <p class="quiet">
          {words.count('stages', standing(pipeline).length)}
          {' · '}
          {deals || words.say('pipelines_no_deals')}
        </p>
      </div>
      <StageList page={page} pipeline={pipeline} {...(opened !== undefined && { opened })} />
      <StageAdd pipeline={pipeline} />
      <p class="quiet pipeline-rule">{words.say('editor_rule')}</p>
      <RetiredStages pipeline={pipeline} />
      <PipelineRetire page={page} pipeline={pipeline} retired={retired} />
    </section>
  );
};
