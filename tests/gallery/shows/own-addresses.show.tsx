import { OwnAddresses } from '../../../components/own-addresses';
import { nothing, type Show } from '../show';

const show: Show = {
  none: () => <OwnAddresses own={[]} save={nothing} />,
  several: () => (
    <OwnAddresses
      own={[
        'omar@seller.example',
        'https://www.linkedin.com/in/omar-haddad-with-a-very-long-name-0123456789',
      ]}
      save={nothing}
    />
  ),
};
export default show;
