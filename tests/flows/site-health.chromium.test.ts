import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'vitest';
import { launchChromium } from '../browser/chromium';
import { buildWith } from '../tools/seeded-build';
import { LINKEDIN, withLinkedIn } from './linkedin';
import { GMAIL } from './person';
import { FAILING, failingReaderFlow, siteHealthFlow } from './site-health.flow';

withLinkedIn('chromium', (rig) =>
  test('the settings tell how well LinkedIn is read, and outline a page with nobody in it, in Chromium', () =>
    siteHealthFlow(rig())),
);

test('a reader that fails costs one badge and not the page, in Chromium', async () => {
  const outDir = await mkdtemp(join(tmpdir(), 'pipeside-failing-'));
  try {
    const extension = await buildWith(outDir, [FAILING], { browser: 'chrome' });
    const rig = await launchChromium({ extension, grants: [GMAIL, LINKEDIN] });
    try {
      await failingReaderFlow(rig);
    } finally {
      await rig.close();
    }
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
});
