import { test } from 'vitest';
import { launchChromium } from '../browser/chromium';
import { built } from './builds';
import { typingFlow } from './hygiene-typing.flow';
import { GMAIL } from './person';

test('every sign and shortcut typed in what is ours does nothing to the mailbox, in Chromium', async () => {
  const rig = await launchChromium({ extension: built('chrome'), grants: [GMAIL] });
  try {
    await typingFlow(rig);
  } finally {
    await rig.close();
  }
});
