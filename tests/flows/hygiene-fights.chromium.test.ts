import { fights } from './hygiene-fights.flow';
import { withMaraTagged } from './tagged-mailbox';

withMaraTagged(fights);
