import { test } from 'vitest';
import { withLinkedIn } from './linkedin';
import { betweenFlow } from './linkedin-between.flow';

withLinkedIn('firefox', (rig) =>
  test('while the page still shows another person nobody is added, and it is said why, in Firefox', () =>
    betweenFlow(rig())),
);
