import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { launchFirefox } from '../browser/firefox';
import { built } from './builds';
import { buildLeaking, requestsOf, requestsWithout } from './network.flow';
import { GMAIL } from './person';

test('nothing leaves the computer, and a seeded leak is found, in Firefox', async () => {
  const noise = new Set(await requestsWithout(launchFirefox));
  const seen = await requestsOf(launchFirefox, built('firefox'), [GMAIL]);
  expect(seen.filter((request) => !noise.has(request))).toEqual([]);
  const leaking = await buildLeaking('firefox');
  try {
    expect((await requestsOf(launchFirefox, leaking, [GMAIL])).join()).toContain('leak.pipeside.example');
  } finally {
    await rm(dirname(leaking), { recursive: true, force: true });
  }
});
