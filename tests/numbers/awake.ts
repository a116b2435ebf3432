import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlersOf } from '../../entrypoints/background/handlers';
import { browser } from '../../lib/browser';
import type { Log } from '../../lib/log/log';
import { listenerOf } from '../../lib/messages/serve';
import type { Input, MessageName, Outputs } from '../../lib/messages/table';
import { entriesOf, type History } from '../make/history';
import { testLog } from '../make/test-log';

const ROOT = 'chrome-extension://ours/';

/** A page of ours, as the browser tells of it. */
export const OWN = { id: 'ours', url: `${ROOT}popup.html` };
/** Our overlay in somebody's page. */
export const PAGE = { id: 'ours', url: 'https://mail.google.com/mail/u/0/', frameId: 0, tab: { id: 7 } };

/** The background, asked as pages of ours ask it. */
export interface Awake {
  readonly log: Log;
  /** How often numbers were really made, whoever asked for them, and forecasts. */
  made: number;
  forecasts: number;
  /** What happens between a question and the making of its answer. */
  before?: (() => Promise<unknown>) | undefined;
  /** Asks by the only door; throws when it is refused. */
  ask<N extends MessageName>(name: N, input: Input<N>): Promise<Outputs[N]>;
  /** Says something as that sender, and gives the whole reply. */
  send(name: string, input: object, sender?: object): Promise<unknown>;
  /** The numbers that the popup shows, asked for as it asks. */
  popup(): Promise<Outputs['numbers.show']>;
  /** One of them. */
  number(id: string): Promise<Outputs['numbers.show']['numbers'][number]>;
  /** The id of the message that was sent last. */
  lastId(): string;
  /** Starts it anew, as after a sleep. */
  wake(): void;
}

/** Turns the clock of the person to noon of a day; the test must have faked it. */
export const turnTo = (day: string): void => {
  vi.setSystemTime(new Date(`${day}T12:00:00`));
};

/** What the fake browser does not know, and what these tests are not about. */
const withBrowser = (): void => {
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([]);
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined);
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
  vi.spyOn(browser.action, 'setBadgeText').mockResolvedValue(undefined);
  vi.spyOn(browser.action, 'setBadgeBackgroundColor').mockResolvedValue(undefined);
  vi.spyOn(browser.permissions, 'contains').mockResolvedValue(true);
};

/** The background over a log of its own with histories in it. */
export const awake = async (...histories: History[]): Promise<Awake> => {
  const { log: bare } = testLog();
  for (const entry of entriesOf(histories)) await bare.append(entry);
  await fakeBrowser.storage.local.set({ settings: { language: 'en' } });
  withBrowser();
  const told: Log['told'] = (key, make) =>
    bare.told(key, async () => {
      if (key.startsWith('["forecast"')) background.forecasts += 1;
      else background.made += 1;
      await background.before?.();
      return make();
    });
  const log: Log = { ...bare, told };
  const open = () => listenerOf(handlersOf(log), 'ours', ROOT);
  let listen = open();
  let last = 0;
  const background: Awake = {
    log,
    made: 0,
    forecasts: 0,
    send: async (name, input, sender = OWN) => {
      last += 1;
      return listen({ name, id: `m${last}`, input }, sender as never);
    },
    async ask(name, input) {
      const reply = (await background.send(name, input)) as { ok: boolean; output?: unknown } | undefined;
      if (!reply?.ok) throw new Error(`"${name}" was refused: ${JSON.stringify(reply)}`);
      return reply.output as Outputs[typeof name];
    },
    async popup() {
      const { today, owner } = await background.ask('overview.show', {});
      const { shownSpan = 'month' } = await background.ask('settings.show', {});
      const filter = owner ? { owner } : {};
      return background.ask('numbers.show', { span: { kind: shownSpan, on: today }, filter });
    },
    async number(id) {
      const found = (await background.popup()).numbers.find((one) => one.id === id);
      if (!found) throw new Error(`no number is called ${id}`);
      return found;
    },
    lastId: () => `m${last}`,
    wake() {
      listen = open();
    },
  };
  return background;
};

/** Lets so many milliseconds go by, and what was begun in them end. */
export const pass = async (ms: number): Promise<void> => {
  await vi.advanceTimersByTimeAsync(ms);
  for (let turn = 0; turn < 300; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

/**
 * Gives each test of a file clocks and timers of its own, on 24 November 2026: what is done soon after a command waits
 * until time goes by. The database works by other timers.
 */
export const timeOfItsOwn = (): void => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    turnTo('2026-11-24');
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
};
