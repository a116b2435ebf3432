import { test } from 'vitest';
import { launchChromium } from '../browser/chromium';
import { built } from './builds';
import { GMAIL } from './person';
import { sevenStagesFlow } from './seven-stages.flow';

test('a deal walks through all seven stages on its page, is won and renewed, and the mailbox follows, in Chromium', async () => {
  const rig = await launchChromium({ extension: built('chrome'), grants: [GMAIL] });
  try {
    await sevenStagesFlow(rig);
  } finally {
    await rig.close();
  }
});
