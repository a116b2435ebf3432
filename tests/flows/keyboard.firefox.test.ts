import { test } from 'vitest';
import { launchFirefox } from '../browser/firefox';
import { built } from './builds';
import { focusIsKept, keyboardWalk } from './keyboard.flow';
import { GMAIL } from './person';

test('everything is done by keys alone, and the focus is never lost nor held, in Firefox', async () => {
  const rig = await launchFirefox({ extension: built('firefox'), grants: [GMAIL] });
  try {
    await keyboardWalk(rig);
    await focusIsKept(rig);
  } finally {
    await rig.close();
  }
});
