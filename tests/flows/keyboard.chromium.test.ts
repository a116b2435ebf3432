import { test } from 'vitest';
import { launchChromium } from '../browser/chromium';
import { built } from './builds';
import { focusIsKept, keyboardWalk } from './keyboard.flow';
import { GMAIL } from './person';

test('everything is done by keys alone, and the focus is never lost nor held, in Chromium', async () => {
  const rig = await launchChromium({ extension: built('chrome'), grants: [GMAIL] });
  try {
    await keyboardWalk(rig);
    await focusIsKept(rig);
  } finally {
    await rig.close();
  }
});
