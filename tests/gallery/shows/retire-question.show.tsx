import { waysOutOf } from '../../../components/dashboard/pipelines/pipeline-facts';
import { RetireQuestion } from '../../../components/dashboard/pipelines/retire-question';
import { sayPipeline } from '../../../components/dashboard/say-pipeline';
import { Paged } from '../paged';
import { hardPipeline, salesPipeline, severalPipelines } from '../pipelines-data';
import { nothing, type Show } from '../show';

const [, second] = salesPipeline.stages;
const [hard] = hardPipeline.stages;
const refuse = () => Promise.resolve(false);

const show: Show = {
  'a stage with deals': ({ words }) =>
    second && (
      <Paged>
        <RetireQuestion
          title={words.say('retire_title', { name: words.name('stage', second.id) })}
          text={words.say('retire_stage_text')}
          ask={words.count('retire_deals', 18)}
          groups={[{ stages: waysOutOf(salesPipeline, second) }]}
          retire={refuse}
          cancel={nothing}
        />
      </Paged>
    ),
  'a stage with one deal and hard names': ({ words }) =>
    hard && (
      <Paged>
        <RetireQuestion
          title={words.say('retire_title', { name: hard.name ?? '' })}
          text={words.say('retire_stage_text')}
          ask={words.count('retire_deals', 1)}
          groups={[{ stages: waysOutOf(hardPipeline, hard) }]}
          retire={refuse}
          cancel={nothing}
        />
      </Paged>
    ),
  'a pipeline': ({ words }) => (
    <Paged>
      <RetireQuestion
        title={words.say('retire_title', { name: sayPipeline(words, salesPipeline) })}
        text={words.say('retire_pipeline_text')}
        ask={words.count('retire_open_deals', 76)}
        groups={severalPipelines.pipelines
          .filter(({ id, isRetired }) => id !== 'sales' && !isRetired)
          .map((pipeline) => ({ pipeline, stages: pipeline.stages.filter(({ kind }) => kind === 'open') }))}
        retire={refuse}
        cancel={nothing}
      />
    </Paged>
  ),
  'a pipeline without deals': ({ words }) => (
    <Paged>
      <RetireQuestion
        title={words.say('retire_title', { name: words.name('pipeline', 'renewals') })}
        text={words.say('retire_pipeline_text')}
        ask=""
        groups={[]}
        retire={refuse}
        cancel={nothing}
      />
    </Paged>
  ),
};
export default show;
