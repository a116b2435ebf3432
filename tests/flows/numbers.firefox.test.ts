import { test } from 'vitest';
import { launchFirefox } from '../browser/firefox';
import { built } from './builds';
import { numbersFlow } from './numbers.flow';
import { GMAIL } from './person';

test('a year of deals is told in numbers, each led back to its deals, and a won deal changes them, in Firefox', async () => {
  const rig = await launchFirefox({ extension: built('firefox'), grants: [GMAIL] });
  try {
    await numbersFlow(rig);
  } finally {
    await rig.close();
  }
});
