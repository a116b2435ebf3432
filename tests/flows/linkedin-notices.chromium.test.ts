import { test } from 'vitest';
import { withLinkedIn } from './linkedin';
import { linkedinNoticesFlow } from './linkedin-notices.flow';

withLinkedIn('chromium', (rig) =>
  test('a notice of LinkedIn leads to whom it is about and to nobody else, in Chromium', () =>
    linkedinNoticesFlow(rig())),
);
