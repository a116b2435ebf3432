import { describe } from 'vitest';
import { launchChromium } from '../browser/chromium';
import { withLinkedIn } from './linkedin';
import { linkedinProfile } from './linkedin-profile.flow';

describe('beside LinkedIn in Chromium', () =>
  withLinkedIn('chromium', (rig) => linkedinProfile(rig, launchChromium)));
