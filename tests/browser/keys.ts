import type { KeyInput, Page } from 'puppeteer-core';

/** Presses a chord as a person does: `press(page, 'Alt+Shift+P')`, held keys first. */
export async function press(page: Page, chord: string): Promise<void> {
  const keys = chord.split('+') as KeyInput[];
  const last = keys.pop();
  if (!last) {
    throw new Error(`No key in "${chord}"`);
  }
  const held: KeyInput[] = [];
  try {
    for (const key of keys) {
      await page.keyboard.down(key);
      held.push(key);
    }
    await page.keyboard.press(last);
  } finally {
    for (const key of held.reverse()) {
      await page.keyboard.up(key);
    }
  }
}
