import type { Page, Realm } from 'puppeteer-core';
import { waitFor } from '../../browser/look';

/** The world in which an extension's script runs in a page. */
export const worldOf = (page: Page, extensionId: string): Promise<Realm> =>
  waitFor(async () => {
    for (const realm of page.extensionRealms()) {
      if ((await realm.extension())?.id === extensionId) return realm;
    }
    return undefined;
  }, 'the script of the extension in the page');

/** Asks the background as our overlay would, and gives what it answered; throws the fault. */
export const ask = async (world: Realm, name: string, input: object): Promise<unknown> => {
  const reply = await world.evaluate(
    (name, input) => {
      type Runtime = { sendMessage(message: object): Promise<unknown> };
      const { chrome } = globalThis as unknown as { chrome: { runtime: Runtime } };
      return chrome.runtime.sendMessage({ name, id: crypto.randomUUID(), input });
    },
    name,
    input,
  );
  const { ok, output, fault } = reply as { ok: boolean; output?: unknown; fault?: { code: string } };
  if (!ok) throw new Error(`The background refused "${name}": ${fault?.code}`);
  return output;
};
