import { test } from 'vitest';
import { launchChromium } from '../browser/chromium';
import { built } from './builds';
import { disabledFlow } from './hygiene-disabled.flow';
import { GMAIL } from './person';

test('switched off under an open tab it leaves no node and no error, and switched on it is back once, in Chromium', async () => {
  const rig = await launchChromium({ extension: built('chrome'), grants: [GMAIL] });
  try {
    await disabledFlow(rig);
  } finally {
    await rig.close();
  }
});
