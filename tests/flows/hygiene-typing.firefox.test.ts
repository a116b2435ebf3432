import { test } from 'vitest';
import { launchFirefox } from '../browser/firefox';
import { built } from './builds';
import { typingFlow } from './hygiene-typing.flow';
import { GMAIL } from './person';

test('every sign and shortcut typed in what is ours does nothing to the mailbox, in Firefox', async () => {
  const rig = await launchFirefox({ extension: built('firefox'), grants: [GMAIL] });
  try {
    await typingFlow(rig);
  } finally {
    await rig.close();
  }
});
