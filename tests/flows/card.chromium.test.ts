import { expect, test } from 'vitest';
import { launchChromium } from '../browser/chromium';
import { built } from './builds';
import { cardFlow, lateTabFlow } from './card.flow';
import { GMAIL, openMailbox, ourRoots, press, waitForWords } from './person';

test('a deal is worked on in its card, by mouse and keys, in Chromium', async () => {
  const rig = await launchChromium({ extension: built('chrome'), grants: [GMAIL] });
  try {
    await cardFlow(rig);
  } finally {
    await rig.close();
  }
});

test('a tab that was open before the grant offers a reload before it lets anybody type, in Chromium', async () => {
  const rig = await launchChromium({ extension: built('chrome'), grants: [GMAIL] });
  try {
    const welcome = await rig.openExtensionPage('welcome.html');
    await waitForWords(welcome, 'Where it may read');
    await press(welcome, 'Gmail');
    await waitForWords(welcome, 'Gmail is off');
    const page = await openMailbox(rig);
    expect(await ourRoots(page)).toEqual([]);
    await welcome.bringToFront();
    await press(welcome, 'Gmail');
    await waitForWords(welcome, 'Gmail is on');
    await lateTabFlow(rig, page);
  } finally {
    await rig.close();
  }
});
