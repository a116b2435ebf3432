import { test } from 'vitest';
import { launchChromium } from '../browser/chromium';
import { built } from './builds';
import { GMAIL } from './person';
import { tagFlow } from './tag.flow';

test('a prospect is tagged from an email thread, in Chromium', async () => {
  const rig = await launchChromium({ extension: built('chrome'), grants: [GMAIL] });
  try {
    await tagFlow(rig);
  } finally {
    await rig.close();
  }
});
