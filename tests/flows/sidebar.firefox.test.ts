import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'vitest';
import { launchFirefox } from '../browser/firefox';
import { buildWith } from '../tools/seeded-build';
import { built } from './builds';
import { GMAIL } from './person';
import { SEED, sidebarWaitsFlow, sidebarWidthFlow } from './sidebar.flow';

test('the sidebar is as wide as it was made, by mouse or keys, and stands where lines end, in Firefox', async () => {
  const rig = await launchFirefox({ extension: built('firefox'), grants: [GMAIL] });
  try {
    await sidebarWidthFlow(rig);
  } finally {
    await rig.close();
  }
});

test('a story that is late or cannot be read is said, and can be left and asked for again, in Firefox', async () => {
  const outDir = await mkdtemp(join(tmpdir(), 'pipeside-late-'));
  try {
    const extension = await buildWith(outDir, [SEED], { browser: 'firefox' });
    const rig = await launchFirefox({ extension, grants: [GMAIL] });
    try {
      await sidebarWaitsFlow(rig);
    } finally {
      await rig.close();
    }
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
});
