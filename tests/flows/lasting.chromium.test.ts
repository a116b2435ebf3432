import { test } from 'vitest';
import { launchChromium } from '../browser/chromium';
import { built } from './builds';
import { lastingFlow } from './lasting.flow';
import { GMAIL } from './person';

test('what was tagged outlasts restart, kill and a lost database, in Chromium', async () => {
  const rig = await launchChromium({ extension: built('chrome'), grants: [GMAIL] });
  try {
    await lastingFlow(rig);
  } finally {
    await rig.close();
  }
});
