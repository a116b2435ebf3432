import { test } from 'vitest';
import { launchFirefox } from '../browser/firefox';
import { built } from './builds';
import { GMAIL } from './person';
import { sevenStagesFlow } from './seven-stages.flow';

test('a deal walks through all seven stages on its page, is won and renewed, and the mailbox follows, in Firefox', async () => {
  const rig = await launchFirefox({ extension: built('firefox'), grants: [GMAIL] });
  try {
    await sevenStagesFlow(rig);
  } finally {
    await rig.close();
  }
});
