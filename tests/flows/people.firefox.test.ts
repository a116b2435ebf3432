import { test } from 'vitest';
import { launchFirefox } from '../browser/firefox';
import { built } from './builds';
import { peopleFlow } from './people.flow';
import { GMAIL } from './person';

test('two addresses are made one person and parted, people are searched and owned, companies counted, in Firefox', async () => {
  const rig = await launchFirefox({ extension: built('firefox'), grants: [GMAIL] });
  try {
    await peopleFlow(rig);
  } finally {
    await rig.close();
  }
});
