import { test } from 'vitest';
import { withLinkedIn } from './linkedin';
import { rightPersonFlow } from './linkedin-right-person.flow';

withLinkedIn('firefox', (rig) =>
  test('however LinkedIn draws itself, a badge is of whom the row or card says now, in Firefox', () =>
    rightPersonFlow(rig())),
);
