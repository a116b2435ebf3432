import { OwnerChoice } from '../../../components/owner-choice';
import { hardNames } from '../names';
import { nothing, type Show } from '../show';

const me = { id: 'me', name: '', isRetired: false };
const others = hardNames.map(({ name }, place) => ({ id: `owner-${place}`, name, isRetired: false }));

const show: Show = {
  everybody: () => <OwnerChoice owners={[me, ...others]} owner="" choose={nothing} />,
  'the person here': () => <OwnerChoice owners={[me, ...others]} owner="me" choose={nothing} />,
  'a long name': () => <OwnerChoice owners={[me, ...others]} owner="owner-0" choose={nothing} />,
};
export default show;
