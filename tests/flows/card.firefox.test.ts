import { test } from 'vitest';
import { launchFirefox } from '../browser/firefox';
import { built } from './builds';
import { cardFlow, lateTabFlow } from './card.flow';
import { GMAIL, openMailbox, press, waitForWords } from './person';

test('a deal is worked on in its card, by mouse and keys, in Firefox', async () => {
  const rig = await launchFirefox({ extension: built('firefox'), grants: [GMAIL] });
  try {
    await cardFlow(rig);
  } finally {
    await rig.close();
  }
});

test('a tab that was open before the grant offers a reload before it lets anybody type, in Firefox', async () => {
  const rig = await launchFirefox({ extension: built('firefox'), prompts: 'yes' });
  try {
    const page = await openMailbox(rig);
    const welcome = await rig.openExtensionPage('welcome.html');
    await waitForWords(welcome, 'Where it may read');
    await press(welcome, 'Gmail');
    await waitForWords(welcome, 'Gmail is on');
    await lateTabFlow(rig, page);
  } finally {
    await rig.close();
  }
});
