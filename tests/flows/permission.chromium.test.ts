import { expect, test } from 'vitest';
import { launchChromium } from '../browser/chromium';
import { built } from './builds';
import { revokedFlow } from './lasting.flow';
import { GMAIL, openMailbox, ourRoots, press, waitForWords, wordsOf } from './person';

test('a host taken back: everything stops and it is said, in Chromium', async () => {
  const rig = await launchChromium({ extension: built('chrome'), grants: [GMAIL] });
  try {
    await revokedFlow(rig, GMAIL);
  } finally {
    await rig.close();
  }
});

test('a host refused: it is said and nothing is read, in Chromium', async () => {
  const rig = await launchChromium({ extension: built('chrome') });
  try {
    const welcome = await rig.openExtensionPage('welcome.html');
    await waitForWords(welcome, 'Where it may read');
    // Nobody can press Chromium's prompt without a display: its answer is given in its place.
    await welcome.evaluate(() => {
      const { permissions } = (globalThis as unknown as { chrome: { permissions: object } }).chrome;
      const refuse = (_asked: object, answer?: (isAllowed: boolean) => void) =>
        answer ? answer(false) : Promise.resolve(false);
      Object.defineProperty(permissions, 'request', { value: refuse, configurable: true });
    });
    await press(welcome, 'Gmail');
    await waitForWords(welcome, 'You did not allow Gmail');
    expect(await wordsOf(welcome)).toContain('Off');
    const page = await openMailbox(rig);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await ourRoots(page)).toEqual([]);
  } finally {
    await rig.close();
  }
});
