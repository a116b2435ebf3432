import { StageBars } from '../../../components/stage-bars';
import { stagesWith } from '../overviews';
import type { Show } from '../show';

const show: Show = {
  none: () => <StageBars stages={stagesWith()} />,
  one: () => <StageBars stages={stagesWith(0, 1)} />,
  many: () => <StageBars stages={stagesWith(12, 7, 5, 4, 2, 1)} />,
  'one against very many': () => <StageBars stages={stagesWith(12_345, 1_234, 100, 1)} />,
  'a stage with a name of ones own': () => (
    <StageBars
      stages={[
        {
          id: 'own',
          label: { word: 'own', name: 'Технически преглед с много дълго име', colour: 5 },
          open: 3,
        },
      ]}
    />
  ),
};
export default show;
