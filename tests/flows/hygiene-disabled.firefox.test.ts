import { test } from 'vitest';
import { launchFirefox } from '../browser/firefox';
import { built } from './builds';
import { disabledFlow } from './hygiene-disabled.flow';
import { GMAIL } from './person';

test('switched off under an open tab it does nothing more and makes no error, and switched on it is back once, in Firefox', async () => {
  const rig = await launchFirefox({ extension: built('firefox'), grants: [GMAIL] });
  try {
    await disabledFlow(rig);
  } finally {
    await rig.close();
  }
});
