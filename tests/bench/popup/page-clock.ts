import type { Page } from 'puppeteer-core';

/** The six numbers of the popup, and of its still copy. */
const VALUES = '.number-row .number-value';

/** Has every document of a tab note when it has painted six numbers. */
export const watchNumbers = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument((values) => {
    const painted = new Promise((resolve) => {
      const look = (): void => {
        if (document.querySelectorAll(values).length < 6) return;
        watching.disconnect();
        // What a frame was asked for is painted by the task after it.
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      };
      const watching = new MutationObserver(look);
      watching.observe(document, { childList: true, subtree: true });
    });
    Object.assign(globalThis, { benchPainted: painted });
  }, VALUES);

/** Milliseconds from the beginning of a navigation until six numbers were painted; the tab must be watched. */
export const paintedMs = async (page: Page, url: string): Promise<number> => {
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page.evaluate(() => (globalThis as unknown as { benchPainted: Promise<number> }).benchPainted);
};

/** Asks the background from a page of the extension: the answer, and after how many milliseconds it was there; throws the fault. */
export const timedAsk = async (
  page: Page,
  name: string,
  input: object,
): Promise<{ output: unknown; ms: number }> => {
  const { reply, ms } = await page.evaluate(
    async (name, input) => {
      type Reply = { ok: boolean; output?: unknown; fault?: { code: string } } | undefined;
      type Runtime = { sendMessage(message: object): Promise<Reply> };
      const { chrome } = globalThis as unknown as { chrome: { runtime: Runtime } };
      const start = performance.now();
      const reply = await chrome.runtime.sendMessage({ name, id: crypto.randomUUID(), input });
      return { reply, ms: performance.now() - start };
    },
    name,
    input,
  );
  if (!reply?.ok) throw new Error(`The background refused "${name}": ${reply?.fault?.code}`);
  return { output: reply.output, ms };
};
