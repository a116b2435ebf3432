import { expect } from 'vitest';
import { waitFor } from '../browser/look';
import type { Rig } from '../browser/rig';
import { openSidePanel } from '../browser/side-panel';
import { goOnTo, NOBODY, openLinkedIn, waitForTitle } from './linkedin';

/** On the way from profile to profile nobody is added under another's name, and the panel says why. */
export const betweenFlow = async (rig: Rig): Promise<void> => {
  for (const between of ['stale', 'mixed', 'skeleton'] as const) {
    const { page } = await openLinkedIn(rig, '/in/grace-whitfield-harborline/', { between, switchMs: 2500 });
    const panel = await openSidePanel(rig, page);
    await panel.waitForWords('Not in your pipeline linkedin.com/in/grace-whitfield-harborline');
    await goOnTo(page, 'tilde-sjoberg-student');
    await panel.waitForWords('Not in your pipeline linkedin.com/in/tilde-sjoberg-student');
    if (between === 'mixed')
      await waitFor(
        () =>
          page.evaluate(
            () => document.querySelector('[componentkey$="Topcard"] h2')?.textContent === 'Tilde Sjöberg',
          ),
        'her name over another’s card',
      );
    await panel.press('Add');
    await panel.waitForWords(NOBODY);
    expect(await page.title(), between).not.toContain('Tilde');

    // Once the page shows her, the same press adds her and nobody else
    await waitForTitle(page, 'Tilde Sjöberg');
    await panel.press('Add');
    await panel.waitForWords('Tilde Sjöberg Writes a thesis on waiting lorries at Nordvik Umeå');
    await panel.press('Undo');
    await panel.waitForWords('Not in your pipeline');
    await page.close();
  }
};
