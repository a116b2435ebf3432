import { test } from 'vitest';
import { launchChromium } from '../browser/chromium';
import { built } from './builds';
import { forecastFlow } from './forecast.flow';
import { GMAIL } from './person';

test('a year of deals is forecast as a range with its record, and a won deal moves it, in Chromium', async () => {
  const rig = await launchChromium({ extension: built('chrome'), grants: [GMAIL] });
  try {
    await forecastFlow(rig);
  } finally {
    await rig.close();
  }
});
