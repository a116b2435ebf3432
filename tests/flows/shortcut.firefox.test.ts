import { test } from 'vitest';
import { launchFirefox } from '../browser/firefox';
import { built } from './builds';
import { GMAIL } from './person';
import { shortcutFlow } from './shortcut.flow';

test('Alt+Shift+P, really pressed, opens the card of the open message or tags, in Firefox', async () => {
  const rig = await launchFirefox({ extension: built('firefox'), grants: [GMAIL] });
  try {
    await shortcutFlow(rig);
  } finally {
    await rig.close();
  }
});
