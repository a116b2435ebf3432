import { test } from 'vitest';
import { launchChromium } from '../browser/chromium';
import { built } from './builds';
import { GMAIL } from './person';
import { popupSearchFlow } from './popup-search.flow';

test('people are found as they are typed, and their names lead to their threads, in Chromium', async () => {
  const rig = await launchChromium({ extension: built('chrome'), grants: [GMAIL] });
  try {
    await popupSearchFlow(rig);
  } finally {
    await rig.close();
  }
});
