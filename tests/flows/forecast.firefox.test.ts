import { test } from 'vitest';
import { launchFirefox } from '../browser/firefox';
import { built } from './builds';
import { forecastFlow } from './forecast.flow';
import { GMAIL } from './person';

test('a year of deals is forecast as a range with its record, and a won deal moves it, in Firefox', async () => {
  const rig = await launchFirefox({ extension: built('firefox'), grants: [GMAIL] });
  try {
    await forecastFlow(rig);
  } finally {
    await rig.close();
  }
});
