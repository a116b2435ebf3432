import { test } from 'vitest';
import { launchChromium } from '../browser/chromium';
import { built } from './builds';
import { dealWorkFlow } from './deal-work.flow';
import { GMAIL } from './person';

test('a deal is opened again, back-dated, doubled and its step finished in the card, each with its way back, in Chromium', async () => {
  const rig = await launchChromium({ extension: built('chrome'), grants: [GMAIL] });
  try {
    await dealWorkFlow(rig);
  } finally {
    await rig.close();
  }
});
