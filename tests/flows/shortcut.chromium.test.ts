import { test } from 'vitest';
import { launchChromium } from '../browser/chromium';
import { built } from './builds';
import { GMAIL } from './person';
import { shortcutFlow } from './shortcut.flow';

test('the command of Alt+Shift+P, told to the background, opens the card of the open message or tags, in Chromium', async () => {
  const rig = await launchChromium({ extension: built('chrome'), grants: [GMAIL] });
  try {
    await shortcutFlow(rig);
  } finally {
    await rig.close();
  }
});
