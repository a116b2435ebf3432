import { FirstTag } from '../../../components/first-tag';
import { nothing, type Show } from '../show';

const first = (isAnySiteGranted: boolean) => (
  <div class="popup">
    <FirstTag isAnySiteGranted={isAnySiteGranted} openWelcome={nothing} />
  </div>
);

const show: Show = {
  'no site granted': () => first(false),
  'a site granted': () => first(true),
};
export default show;
