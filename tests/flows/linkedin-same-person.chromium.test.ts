import { describe } from 'vitest';
import { withLinkedIn } from './linkedin';
import { linkedinSamePerson } from './linkedin-same-person.flow';

describe('one person over inbox and profile in Chromium', () => withLinkedIn('chromium', linkedinSamePerson));
