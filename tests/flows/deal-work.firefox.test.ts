import { test } from 'vitest';
import { launchFirefox } from '../browser/firefox';
import { built } from './builds';
import { dealWorkFlow } from './deal-work.flow';
import { GMAIL } from './person';

test('a deal is opened again, back-dated, doubled and its step finished in the card, each with its way back, in Firefox', async () => {
  const rig = await launchFirefox({ extension: built('firefox'), grants: [GMAIL] });
  try {
    await dealWorkFlow(rig);
  } finally {
    await rig.close();
  }
});
