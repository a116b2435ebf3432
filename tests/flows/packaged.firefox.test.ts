import { rm } from 'node:fs/promises';
import { test } from 'vitest';
import { launchFirefox } from '../browser/firefox';
import { unpacked } from './builds';
import { keyboardFlow } from './packaged.flow';
import { GMAIL } from './person';

test('the packaged zip, by keyboard alone, in Firefox', async () => {
  const extension = await unpacked('firefox');
  try {
    const rig = await launchFirefox({ extension, grants: [GMAIL] });
    try {
      await keyboardFlow(rig);
    } finally {
      await rig.close();
    }
  } finally {
    await rm(extension, { recursive: true, force: true });
  }
});
