import { test } from 'vitest';
import { launchChromium } from '../browser/chromium';
import { built } from './builds';
import { peopleFlow } from './people.flow';
import { GMAIL } from './person';

test('two addresses are made one person and parted, people are searched and owned, companies counted, in Chromium', async () => {
  const rig = await launchChromium({ extension: built('chrome'), grants: [GMAIL] });
  try {
    await peopleFlow(rig);
  } finally {
    await rig.close();
  }
});
