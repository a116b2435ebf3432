import { test } from 'vitest';
import { launchChromium } from '../browser/chromium';
import { built } from './builds';
import { GMAIL } from './person';
import { pipelinesFlow } from './pipelines.flow';

test('stages and pipelines are made, changed and retired by hand, and deals and the mailbox follow, in Chromium', async () => {
  const rig = await launchChromium({ extension: built('chrome'), grants: [GMAIL] });
  try {
    await pipelinesFlow(rig);
  } finally {
    await rig.close();
  }
});
