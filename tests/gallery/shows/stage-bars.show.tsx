import { StageBars } from '../../../components/stage-bars';
import { stagesWith } from '../overviews';
import type { Show } from '../show';

const show: Show = {
  none: () => <StageBars stages={stagesWith()} />,
  one: () => <StageBars stages={stagesWith(0, 1)} />,
  many: () => <StageBars stages={stagesWith(12, 7, 5, 4, 2, 1)} />,
  'one against very many': () => <StageBars stages={stagesWith(12_345, 1_234, 100, 1)} />,
  'a stage without a word': () => (
    <StageBars stages={[{ id: 'a-stage-of-ones-own-with-a-long-name', colour: 9, open: 3 }]} />
  ),
};
export default show;
