import { ModeChoice } from '../../../components/mode-choice';
import { nothing, type Show } from '../show';
import { profiles } from '../sites';

const show: Show = {
  'side panel chosen': () => <ModeChoice site={profiles(0)} choose={nothing} />,
  'badges chosen': () => <ModeChoice site={{ ...profiles(0), mode: 'in-page' }} choose={nothing} />,
};
export default show;
