import { expect, test } from 'vitest';
import { clickAt, shadowElements } from '../browser/closed-roots';
import { waitFor } from '../browser/look';
import { badges, lineSays, openThread, ourRoots, pluses } from './person';
import { withMaraTagged } from './tagged-mailbox';

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

// Firefox tells nobody what lies over an element and lets clicks through: there such a cover goes unseen.
withMaraTagged((mailbox) => {
  test('given a cover that lets presses through, then nothing behind it is pressed, and that is said', async () => {
    const page = await mailbox.open();
    const cover = (isOn: boolean) =>
      page.evaluate((on) => {
        document.querySelector('#cover')?.remove();
        if (!on) return;
        const div = document.createElement('div');
        div.id = 'cover';
        div.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff;pointer-events:none';
        document.documentElement.append(div);
      }, isOn);
    await openThread(page, 'tom.brannigan');
    const plus = await waitFor(async () => (await pluses(page))[0], 'a plus');
    await cover(true);
    await wait(500);
    await clickAt(page, plus);
    await waitFor(async () => (await lineSays(page)).includes('lies over Pipeside'), 'the sentence about it');
    expect(await badges(page)).toEqual([]);
    await cover(false);
    await wait(500);
    await clickAt(page, plus);
    await waitFor(async () => (await badges(page)).length > 0, 'the badge after a press that was seen');

    const save = await waitFor(
      async () => (await shadowElements(page, 'button[type="submit"]'))[0],
      'the card with its button',
    );
    await page.keyboard.type('4000');
    await cover(true);
    await wait(500);
    await clickAt(page, save);
    await wait(500);
    expect((await ourRoots(page)).map(({ text }) => text).join()).not.toContain('Saved:');
    await cover(false);
    await wait(500);
    await clickAt(page, save);
    await waitFor(
      async () => (await ourRoots(page)).some(({ text }) => text.includes('Saved:')),
      'the card saved by a press that was seen',
    );
    await page.close();
  });
});
