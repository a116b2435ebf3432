import { PipelinesView } from '../../../components/dashboard/pipelines/pipelines-view';
import { Paged } from '../paged';
import { emptyPipeline, hardPipelines, pageWith, severalPipelines } from '../pipelines-data';
import type { Show } from '../show';

const show: Show = {
  'the first one': () => (
    <Paged>
      <PipelinesView page={pageWith({ deals: {}, learnt: {} })} />
    </Paged>
  ),
  'several, with a retired one': () => (
    <Paged>
      <PipelinesView page={severalPipelines} />
    </Paged>
  ),
  'a stage open': () => (
    <Paged>
      <PipelinesView page={severalPipelines} opened="proposal" />
    </Paged>
  ),
  'its only won stage open': () => (
    <Paged>
      <PipelinesView page={pageWith({ pipelines: [emptyPipeline] })} opened="delivery" />
    </Paged>
  ),
  'hard names': () => (
    <Paged>
      <PipelinesView page={hardPipelines} opened="hard-1" />
    </Paged>
  ),
};
export default show;
