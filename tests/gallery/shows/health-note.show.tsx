import { HealthNote } from '../../../components/health-note';
import { nothing, type Show } from '../show';

const show: Show = {
  healed: () => <HealthNote health={{ state: 'healed', events: 40 }} seen={nothing} />,
  'one lost': () => <HealthNote health={{ state: 'lost', missing: 1 }} seen={nothing} />,
  'many lost': () => <HealthNote health={{ state: 'lost', missing: 12_345 }} seen={nothing} />,
};
export default show;
