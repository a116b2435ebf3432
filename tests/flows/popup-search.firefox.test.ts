import { test } from 'vitest';
import { launchFirefox } from '../browser/firefox';
import { built } from './builds';
import { GMAIL } from './person';
import { popupSearchFlow } from './popup-search.flow';

test('people are found as they are typed, and their names lead to their threads, in Firefox', async () => {
  const rig = await launchFirefox({ extension: built('firefox'), grants: [GMAIL] });
  try {
    await popupSearchFlow(rig);
  } finally {
    await rig.close();
  }
});
