import { addressesOfOne } from './near-misses/addresses-of-one';
import { addressesOfTwo } from './near-misses/addresses-of-two';
import { companies } from './near-misses/companies';
import { namesOfOne } from './near-misses/names-of-one';
import { namesOfTwo } from './near-misses/names-of-two';

/** Written from published rules before the functions they judge were seen. */
export const nearMisses = {
  addresses: [...addressesOfOne, ...addressesOfTwo],
  names: [...namesOfOne, ...namesOfTwo],
  companies,
};
