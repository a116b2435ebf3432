import { Waiting } from '../../../components/waiting';
import { nothing, type Show } from '../show';

const show: Show = {
  loading: () => <Waiting hasFailed={false} ask={nothing} />,
  failed: () => <Waiting hasFailed={true} ask={nothing} />,
};
export default show;
