import { launchChromium } from '../../browser/chromium';
import { built } from '../../flows/builds';
import { GMAIL, openMailbox, today } from '../../flows/person';
import { loadHistory } from '../../make/load';
import { sampleHistory } from './sample';

/** Opens a window with the mailbox, Gmail switched on, and stays until the person closes the browser. */
export const openForAPerson = async (isSample: boolean): Promise<number> => {
  const rig = await launchChromium({ extension: built('chrome'), grants: [GMAIL], headless: false });
  try {
    if (isSample) await loadHistory(rig, sampleHistory(today()));
    await openMailbox(rig);
    process.stdout.write(
      [
        'The pretend mailbox is open at mail.google.com; nothing of it is on the network.',
        'Open a message and press the plus beside the sender. The popup is behind the icon in the toolbar',
        '(behind the puzzle piece, where the browser hides it). Close the browser to end this.',
        '',
      ].join('\n'),
    );
    await new Promise<void>((resolve) => rig.browser.once('disconnected', () => resolve()));
    return 0;
  } finally {
    await rig.close();
  }
};
