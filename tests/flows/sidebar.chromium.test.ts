import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'vitest';
import { launchChromium } from '../browser/chromium';
import { buildWith } from '../tools/seeded-build';
import { built } from './builds';
import { GMAIL } from './person';
import { SEED, sidebarWaitsFlow, sidebarWidthFlow } from './sidebar.flow';

test('the sidebar is as wide as it was made, by mouse or keys, and stands where lines end, in Chromium', async () => {
  const rig = await launchChromium({ extension: built('chrome'), grants: [GMAIL] });
  try {
    await sidebarWidthFlow(rig);
  } finally {
    await rig.close();
  }
});

test('a story that is late or cannot be read is said, and can be left and asked for again, in Chromium', async () => {
  const outDir = await mkdtemp(join(tmpdir(), 'pipeside-late-'));
  try {
    const extension = await buildWith(outDir, [SEED], { browser: 'chrome' });
    const rig = await launchChromium({ extension, grants: [GMAIL] });
    try {
      await sidebarWaitsFlow(rig);
    } finally {
      await rig.close();
    }
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
});
