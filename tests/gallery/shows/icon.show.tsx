import { Icon, type IconName, iconNames } from '../../../components/icon';
import { each, type Show } from '../show';

const show: Show = each(
  iconNames,
  (name: IconName) => name,
  (name) => <Icon of={name} />,
);
export default show;
