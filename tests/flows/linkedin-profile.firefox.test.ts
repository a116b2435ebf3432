import { describe } from 'vitest';
import { launchFirefox } from '../browser/firefox';
import { withLinkedIn } from './linkedin';
import { linkedinProfile } from './linkedin-profile.flow';

describe('beside LinkedIn in Firefox', () =>
  withLinkedIn('firefox', (rig) => linkedinProfile(rig, launchFirefox)));
