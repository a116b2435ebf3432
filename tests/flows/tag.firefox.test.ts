import { test } from 'vitest';
import { launchFirefox } from '../browser/firefox';
import { built } from './builds';
import { tagFlow } from './tag.flow';

test('a prospect is tagged from an email thread, in Firefox', async () => {
  const rig = await launchFirefox({ extension: built('firefox'), prompts: 'yes' });
  try {
    await tagFlow(rig);
  } finally {
    await rig.close();
  }
});
