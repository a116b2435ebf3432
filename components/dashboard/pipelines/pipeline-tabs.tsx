import type { PipelinesPage } from '../../../lib/pipeline/pipelines-page';
import type { Pipeline } from '../../../lib/pipeline/stage';
import { useWords } from '../../words-context';
import { sayPipeline } from '../say-pipeline';
import { dealsOf } from './pipeline-facts';
import './pipeline-tabs.css';

/** The pipelines to choose from, each with the number of its open deals. */
export const PipelineTabs = ({
  page,
  pipelines,
  chosen,
  choose,
}: {
  page: PipelinesPage;
  pipelines: readonly Pipeline[];
  chosen: string;
  choose(pipeline: string): void;
}) => {
  const words = useWords();
  return (
    <ul class="pipeline-tabs">
      {pipelines.map((pipeline) => {
        const name = sayPipeline(words, pipeline);
        const { open } = dealsOf(page, pipeline);
        return (
          <li key={pipeline.id}>
            <button
              type="button"
              aria-current={pipeline.id === chosen ? 'true' : undefined}
              onClick={() => choose(pipeline.id)}
            >
              <span class="pipeline-tab-name" dir="auto" title={name}>
                {name}
              </span>
              <span class="pipeline-tab-count" aria-hidden="true">
                {words.number(open)}
              </span>
              <span class="hidden-text">{words.count('badge_deals', open)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
};
