import type { Page } from 'puppeteer-core';

/** Makes fifty fresh rows beforehand, so that making them is not measured. */
export const makeRows = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { content } = document.querySelector('#bench-rows') as HTMLTemplateElement;
    Object.assign(globalThis, { benchRows: document.importNode(content, true) });
  });

/** Puts the fresh rows in the place of the old ones, or below them, in one task, and waits until that was painted. */
export const insertRows = (page: Page, how: 'replace' | 'append' = 'replace'): Promise<void> =>
  page.evaluate(async (how) => {
    const { benchRows } = globalThis as unknown as { benchRows: DocumentFragment };
    const list = document.querySelector('#bench-list');
    const nextFrame = () => new Promise(requestAnimationFrame);
    await nextFrame();
    await new Promise((resolve) => setTimeout(resolve));
    if (how === 'append') list?.append(benchRows);
    else list?.replaceChildren(benchRows);
    await nextFrame();
    await nextFrame();
    await new Promise((resolve) => setTimeout(resolve));
  }, how);

/** Puts fresh rows in and tells of each how many frames were drawn before its badge stood in it; -1 for never. */
export const framesLate = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const { benchRows } = globalThis as unknown as { benchRows: DocumentFragment };
    const rows = [...benchRows.children];
    const counts = rows.map((row) => row.querySelectorAll('*').length);
    document.querySelector('#bench-list')?.replaceChildren(benchRows);
    const late = rows.map(() => -1);
    for (let frame = 0; frame < 30; frame++) {
      await new Promise(requestAnimationFrame);
      rows.forEach((row, at) => {
        if (late[at] === -1 && row.querySelectorAll('*').length > (counts[at] ?? 0)) late[at] = frame;
      });
    }
    return late;
  });
