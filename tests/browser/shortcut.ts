import { inChrome } from './chrome-scope';
import { waitFor } from './look';
import type { Rig } from './rig';

interface Typist {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}

/** Firefox's own names that are used inside `inChrome`. */
declare const Components: {
  classes: Record<string, { createInstance(kind: unknown): Typist }>;
  interfaces: Record<string, unknown>;
};

const pressInWindow = (letter: string): void => {
  const typist = Components.classes['@mozilla.org/text-input-processor;1']?.createInstance(
    Components.interfaces.nsITextInputProcessor,
  );
  if (!typist?.beginInputTransactionForTests(window)) throw new Error('no keys can be pressed in the window');
  const key = (name: string, code: string, keyCode: number) =>
    new KeyboardEvent('', { key: name, code, keyCode });
  const keys = [
    key('Alt', 'AltLeft', 18),
    key('Shift', 'ShiftLeft', 16),
    key(letter, `Key${letter}`, letter.charCodeAt(0)),
  ];
  for (const one of keys) typist.keydown(one);
  for (const one of keys.reverse()) typist.keyup(one);
};

/**
 * Does what Alt, Shift and a letter do for a command of the extension. Firefox gets the real keys, in its own window,
 * which content never sees. Headless Chromium hands keys to pages alone, so there the background is told of the
 * command as the browser would tell it.
 */
export const pressShortcut = async (rig: Rig, letter: string, command: string): Promise<void> => {
  if (rig.kind === 'firefox') return inChrome(rig.browser, pressInWindow, letter);
  const isOurs = (url: string) => url.startsWith(rig.url(''));
  const target = await waitFor(
    () => rig.browser.targets().find((one) => one.type() === 'service_worker' && isOurs(one.url())),
    'the background to run',
  );
  const worker = await target.worker();
  await worker?.evaluate((name) => {
    type Commands = { commands: { onCommand: { dispatch(name: string, tab: object): void } } };
    (globalThis as unknown as { chrome: Commands }).chrome.commands.onCommand.dispatch(name, {});
  }, command);
};
