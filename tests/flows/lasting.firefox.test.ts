import { test } from 'vitest';
import { launchFirefox } from '../browser/firefox';
import { built } from './builds';
import { lastingFlow } from './lasting.flow';
import { GMAIL } from './person';

test('what was tagged outlasts restart, kill and a lost database, in Firefox', async () => {
  const rig = await launchFirefox({ extension: built('firefox'), grants: [GMAIL] });
  try {
    await lastingFlow(rig);
  } finally {
    await rig.close();
  }
});
