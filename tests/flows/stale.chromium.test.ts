import { test } from 'vitest';
import { launchChromium } from '../browser/chromium';
import { built } from './builds';
import { GMAIL } from './person';
import { staleFlow } from './stale.flow';

test('a deal that waits too long stands out in the mailbox and says why, in Chromium', async () => {
  const rig = await launchChromium({ extension: built('chrome'), grants: [GMAIL] });
  try {
    await staleFlow(rig);
  } finally {
    await rig.close();
  }
});
