import { StageMark } from '../../../components/stage-mark';
import { sevenStages } from '../../../lib/pipeline/seven-stages';
import type { Show } from '../show';

const show: Show = {
  'every stage, and lost': ({ words }) => (
    <ul>
      {[...sevenStages.stages, { id: 'lost', colour: 0 }].map(({ id, colour }) => (
        <li key={id} style={{ display: 'flex', alignItems: 'center', gap: '8px' }}>
          <StageMark colour={colour} /> {words.name('stage', id)}
        </li>
      ))}
    </ul>
  ),
};
export default show;
