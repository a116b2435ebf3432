import { test } from 'vitest';
import { launchChromium } from '../browser/chromium';
import { built } from './builds';
import { numbersFlow } from './numbers.flow';
import { GMAIL } from './person';

test('a year of deals is told in numbers, each led back to its deals, and a won deal changes them, in Chromium', async () => {
  const rig = await launchChromium({ extension: built('chrome'), grants: [GMAIL] });
  try {
    await numbersFlow(rig);
  } finally {
    await rig.close();
  }
});
