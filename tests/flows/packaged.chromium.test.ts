import { rm } from 'node:fs/promises';
import { test } from 'vitest';
import { launchChromium } from '../browser/chromium';
import { unpacked } from './builds';
import { keyboardFlow } from './packaged.flow';
import { GMAIL } from './person';

test('the packaged zip, by keyboard alone, in Chromium', async () => {
  const extension = await unpacked('chrome');
  try {
    const rig = await launchChromium({ extension, grants: [GMAIL] });
    try {
      await keyboardFlow(rig);
    } finally {
      await rig.close();
    }
  } finally {
    await rm(extension, { recursive: true, force: true });
  }
});
