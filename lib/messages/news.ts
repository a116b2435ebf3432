import { browser } from '../browser';
import type { News } from './table';

const KINDS: readonly unknown[] = ['changed', 'language', 'stop'] satisfies News['news'][];

/** Calls `hear` whenever the background says something changed or must stop; gives the way to end that. */
export const onNews = (hear: (news: News['news']) => void): (() => void) => {
  const listen = (message: unknown, sender: { id?: string }): undefined => {
    const news = (message as News | null)?.news;
    if (sender.id === browser.runtime.id && news && KINDS.includes(news)) hear(news);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime.onMessage.removeListener(listen);
};

/** Tells every page of ours and every overlay; those that have gone are no fault. */
export const tell = async (news: News['news']): Promise<void> => {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled([
    browser.runtime.sendMessage({ news }),
    ...tabs.map(({ id }) => (id === undefined ? undefined : browser.tabs.sendMessage(id, { news }))),
  ]);
};
