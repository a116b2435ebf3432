import { browser } from '../browser';
import type { News } from './table';

const KINDS: readonly unknown[] = ['changed', 'language', 'card', 'stop'] satisfies News['news'][];

/** Calls `hear` whenever the background says something changed or must stop; gives the way to end that. */
export const onNews = (hear: (news: News['news'], sites: readonly string[]) => void): (() => void) => {
  const listen = (message: unknown, sender: { id?: string }): undefined => {
    const { news, sites } = (message ?? {}) as Partial<News>;
    if (sender.id === browser.runtime.id && news && KINDS.includes(news))
      hear(news, Array.isArray(sites) ? sites : []);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
};

/** Tells the overlay of the tab in front, if it has one. */
export const tellActiveTab = async (news: News['news']): Promise<void> => {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  // A tab without an overlay is no fault.
  if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, { news }).catch(() => undefined);
};

const tellAll = async (message: News): Promise<void> => {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled([
    browser.runtime.sendMessage(message),
    ...tabs.map(({ id }) => (id === undefined ? undefined : browser.tabs.sendMessage(id, message))),
  ]);
};

/** Tells every page of ours and every overlay; those that have gone are no fault. */
export const tell = (news: 'changed' | 'language' | 'card'): Promise<void> => tellAll({ news });

/** Tells the overlays of those sites that nothing of them may stay. */
export const tellStop = (sites: readonly string[]): Promise<void> => tellAll({ news: 'stop', sites });
