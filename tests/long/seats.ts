import type { Page, Realm } from 'puppeteer-core';
import { waitFor } from '../browser/look';
import type { Rig } from '../browser/rig';
import { serveWorld } from '../world/intercept';
import type { Command } from './command';

/** Where commands are sent from in one life of the browser. */
export interface Seats {
  /** A page of the extension. */
  readonly own: Page;
  /** Sends one message as who the command says, and gives whatever came back. */
  send(command: Command): Promise<unknown>;
  /** Opens the log by asking for the overview and gives what the product says of its health. */
  health(): Promise<{ state?: string }>;
}

type Extension = { runtime: { sendMessage(message: object): Promise<unknown> } };

const sendFrom = (realm: Page | Realm, message: object): Promise<unknown> =>
  realm.evaluate(
    (said) => (globalThis as unknown as { chrome: Extension }).chrome.runtime.sendMessage(said),
    message,
  );

/** The overlay's own world in the page, which the browser makes when it puts the overlay in. */
const overlayWorld = (mail: Page): Promise<Realm> =>
  waitFor(async () => {
    for (const realm of mail.extensionRealms()) {
      const answers = await realm.evaluate(
        () => typeof (globalThis as unknown as { chrome?: Extension }).chrome?.runtime?.sendMessage,
      );
      if (answers === 'function') return realm;
    }
    return undefined;
  }, "the overlay's world in the mailbox");

const openMail = async (rig: Rig): Promise<Realm> => {
  const mail = await rig.openPage();
  await serveWorld(mail, { today: new Date().toISOString().slice(0, 10), rows: 3 });
  for (let attempt = 1; ; attempt += 1) {
    await mail.goto('https://mail.google.com/mail/u/0/', { waitUntil: 'domcontentloaded', timeout: 15_000 });
    try {
      return await overlayWorld(mail);
    } catch (error) {
      // Straight after an install the page may be quicker than the registration.
      if (attempt === 3) throw error;
    }
  }
};

/** Takes both seats: a page of the extension, and the overlay's world in a page of the pretend mailbox. */
export const takeSeats = async (rig: Rig): Promise<Seats> => {
  const own = await rig.openExtensionPage('welcome.html');
  const page = await openMail(rig);
  return {
    own,
    send: ({ from, message }) => sendFrom(from === 'own' ? own : page, message),
    health: () =>
      waitFor(
        async () => {
          const reply = await sendFrom(own, { name: 'overview.show', id: 'overview', input: {} });
          return (reply as { output?: { health?: { state?: string } } } | null | undefined)?.output?.health;
        },
        'the log to open',
        15_000,
      ),
  };
};
