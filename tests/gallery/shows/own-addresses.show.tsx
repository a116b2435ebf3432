import { OwnAddresses } from '../../../components/own-addresses';
import type { Show } from '../show';

const show: Show = {
  none: () => <OwnAddresses own={[]} save={async () => true} />,
  several: () => (
    <OwnAddresses
      own={[
        'omar@seller.example',
        'https://www.linkedin.com/in/omar-haddad-with-a-very-long-name-0123456789',
      ]}
      save={async () => true}
    />
  ),
};
export default show;
