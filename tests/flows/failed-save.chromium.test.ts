import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'vitest';
import { launchChromium } from '../browser/chromium';
import { buildWith } from '../tools/seeded-build';
import { failedSaveFlow, SEED } from './failed-save.flow';
import { GMAIL } from './person';

test('what could not be saved stays in its fields and is saved once it can be, in Chromium', async () => {
  const outDir = await mkdtemp(join(tmpdir(), 'pipeside-full-'));
  try {
    const extension = await buildWith(outDir, [SEED], { browser: 'chrome' });
    const rig = await launchChromium({ extension, grants: [GMAIL] });
    try {
      await failedSaveFlow(rig);
    } finally {
      await rig.close();
    }
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
});
