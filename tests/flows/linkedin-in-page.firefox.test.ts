import { describe } from 'vitest';
import { withLinkedIn } from './linkedin';
import { linkedinInPage } from './linkedin-in-page.flow';

describe('badges in the pages of LinkedIn in Firefox', () => withLinkedIn('firefox', linkedinInPage));
