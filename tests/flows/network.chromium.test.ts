import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { launchChromium } from '../browser/chromium';
import { built } from './builds';
import { buildLeaking, requestsOf, requestsWithout } from './network.flow';
import { GMAIL } from './person';

test('nothing leaves the computer, and a seeded leak is found, in Chromium', async () => {
  const noise = new Set(await requestsWithout(launchChromium));
  const seen = await requestsOf(launchChromium, built('chrome'), [GMAIL]);
  expect(seen.filter((request) => !noise.has(request))).toEqual([]);
  const leaking = await buildLeaking('chrome');
  try {
    expect((await requestsOf(launchChromium, leaking, [GMAIL])).join()).toContain('leak.pipeside.example');
  } finally {
    await rm(dirname(leaking), { recursive: true, force: true });
  }
});
