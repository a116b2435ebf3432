import { PipelineAdd } from '../../../components/dashboard/pipelines/pipeline-add';
import { Paged } from '../paged';
import { nothing, type Show } from '../show';

const show: Show = {
  'from a template': () => (
    <Paged>
      <PipelineAdd added={nothing} cancel={nothing} />
    </Paged>
  ),
};
export default show;
