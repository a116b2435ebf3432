import { render } from 'preact';
import { act as settled } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '../../entrypoints/popup/app';
import { browser } from '../../lib/browser';
import type { Outputs } from '../../lib/messages/table';
import type { Filter } from '../../lib/pipeline/numbers';
import { forecastWith } from '../gallery/forecast-data';
import { numbersWith } from '../gallery/numbers-data';
import { overviewWith } from '../gallery/overviews';

/** What was sent to the background, in its order. */
export type Sent = readonly [name: string, input: Record<string, unknown>];

/** How the background answers; what is not told is answered as on an ordinary day. */
export type Answers = Partial<{ [N in keyof Outputs]: (input: never) => Outputs[N] }>;

/** A background that keeps settings and answers what the popup asks; everything sent to it ends up in `sent`. */
export const background = (answers: Answers = {}, sent: Sent[] = []): Sent[] => {
  let settings: Outputs['settings.show'] = { language: 'en' };
  const usual: Answers = {
    'overview.show': () => overviewWith('en'),
    'settings.show': () => settings,
    'settings.change': (input: object) => {
      settings = { ...settings, ...input };
      return settings;
    },
    'sites.list': () => [],
    'forecast.show': ({ filter }: { filter: Filter }) => forecastWith({ filter }),
    'numbers.show': ({ span, filter }: { span: { kind: 'month' | 'quarter' | 'year' }; filter: Filter }) => {
      const numbers = numbersWith('en');
      return { ...numbers, filter, span: { ...numbers.span, kind: span.kind } };
    },
  };
  vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('en');
  vi.spyOn(browser.windows, 'getCurrent').mockResolvedValue({ id: 1 } as never);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { id, name, input } = message as { id: string; name: keyof Outputs; input: never };
    sent.push([name, input]);
    const answer = answers[name] ?? usual[name];
    try {
      return answer ? { ok: true, id, output: answer(input) } : undefined;
    } catch {
      return { ok: false, id, fault: { code: 'refused' } };
    }
  });
  return sent;
};

const place = (): HTMLElement =>
  document.querySelector<HTMLElement>('#app') ??
  document.body.appendChild(Object.assign(document.createElement('div'), { id: 'app' }));

/** Waits for what was asked to be answered and drawn. */
export const drawn = async (): Promise<void> => {
  // What is drawn asks again: first for what is due, then for the numbers.
  for (let turn = 0; turn < 3; turn += 1)
    await settled(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
    });
};

/** Opens the popup anew. */
export const openPopup = async (): Promise<void> => {
  await settled(() => render(null, place()));
  await settled(() => render(<App />, place()));
  await drawn();
};

/** Closes it. */
export const closePopup = (): void => render(null, place());

/** Begins each test of a file with a browser that knows nothing, and closes the popup after it. */
export const popupOfItsOwn = (): void => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.spyOn(window, 'close').mockImplementation(() => undefined);
  });
  afterEach(() => {
    closePopup();
    vi.restoreAllMocks();
  });
};

/** What of the popup a selector names. */
export const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
