import { expect, test } from 'vitest';
import { launchFirefox } from '../browser/firefox';
import { answerPrompt } from '../browser/grant';
import { waitFor } from '../browser/look';
import { built } from './builds';
import { revokedFlow } from './lasting.flow';
import { GMAIL, openMailbox, ourRoots, press, waitForWords } from './person';

test('a host taken back: everything stops and it is said, in Firefox', async () => {
  const rig = await launchFirefox({ extension: built('firefox'), grants: [GMAIL] });
  try {
    await revokedFlow(rig, GMAIL);
  } finally {
    await rig.close();
  }
});

test('a host refused by the prompt, then allowed by it, in Firefox', async () => {
  const rig = await launchFirefox({ extension: built('firefox'), prompts: 'ask' });
  try {
    const page = await openMailbox(rig);
    const welcome = await rig.openExtensionPage('welcome.html');
    await waitForWords(welcome, 'Where it may read');
    await press(welcome, 'Gmail');
    await answerPrompt(rig, 'refuse');
    await waitForWords(welcome, 'You did not allow Gmail');
    expect(await ourRoots(page)).toEqual([]);
    await press(welcome, 'Gmail');
    await answerPrompt(rig, 'allow');
    await waitForWords(welcome, 'Gmail is on');
    await page.bringToFront();
    const id = await page.evaluate(() => window.mailbox.threads()[2]?.id ?? '');
    await page.evaluate((token) => window.mailbox.open(token), id);
    await waitFor(async () => (await ourRoots(page)).length > 0, 'marks in the open tab');
  } finally {
    await rig.close();
  }
});
