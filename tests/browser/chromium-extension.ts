import type { Browser, Page, Target } from 'puppeteer-core';
import { waitFor } from './look';

/** Presses the extension's button over a tab and gives the real popup once its DOM is there. */
export async function openChromiumPopup(
  browser: Browser,
  id: string,
  popup: string,
  over: Page,
): Promise<Page> {
  const extension = (await browser.extensions()).get(id);
  if (!extension) {
    throw new Error(`The extension ${id} is not loaded.`);
  }
  await over.bringToFront();
  const before = new Set(browser.targets());
  const isNew = (target: Target): boolean => target.url().startsWith(popup) && !before.has(target);
  await extension.triggerAction(over);
  const target = await waitFor(() => browser.targets().find(isNew), `the popup ${popup}`);
  const page = await target.asPage();
  await page.waitForFunction(() => document.readyState !== 'loading', { timeout: 5000 });
  return page;
}

/** Ends the service worker; its target is never attached to, since an attached worker stays alive. */
export async function stopWorker(browser: Browser, id: string): Promise<void> {
  const session = await browser.target().createCDPSession();
  try {
    const workers = async (): Promise<string[]> => {
      const { targetInfos } = await session.send('Target.getTargets');
      return targetInfos
        .filter((info) => info.type === 'service_worker' && info.url.startsWith(`chrome-extension://${id}/`))
        .map((info) => info.targetId);
    };
    const first = await workers();
    await waitFor(async () => {
      const left = (await workers()).filter((targetId) => first.includes(targetId));
      // Asked again and again: a worker that is just starting does not heed it, one that has ended needs it no more.
      for (const targetId of left) await session.send('Target.closeTarget', { targetId }).catch(() => {});
      return left.length === 0;
    }, 'the service worker to end');
  } finally {
    await session.detach().catch(() => {});
  }
}

/** Takes a host away on the browser's own extensions page, by the call its switch makes. */
export async function revokeInSettings(browser: Browser, id: string, origin: string): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.goto('chrome://extensions/', { waitUntil: 'domcontentloaded', timeout: 10_000 });
    await page.evaluate(
      (extensionId, host) => {
        type Settings = { removeHostPermission(id: string, host: string): Promise<void> };
        const { chrome } = globalThis as unknown as { chrome: { developerPrivate: Settings } };
        return chrome.developerPrivate.removeHostPermission(extensionId, host);
      },
      id,
      origin,
    );
  } finally {
    await page.close().catch(() => {});
  }
}
