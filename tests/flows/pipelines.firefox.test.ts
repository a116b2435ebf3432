import { test } from 'vitest';
import { launchFirefox } from '../browser/firefox';
import { built } from './builds';
import { GMAIL } from './person';
import { pipelinesFlow } from './pipelines.flow';

test('stages and pipelines are made, changed and retired by hand, and deals and the mailbox follow, in Firefox', async () => {
  const rig = await launchFirefox({ extension: built('firefox'), grants: [GMAIL] });
  try {
    await pipelinesFlow(rig);
  } finally {
    await rig.close();
  }
});
