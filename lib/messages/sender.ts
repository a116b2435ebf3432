import type { Runtime } from '../browser';

/** Who sent a message, as the browser says: never as the message says. */
export type Sender =
  | { readonly kind: 'own' }
  /** Our overlay in a page; `origin` is a match pattern for the page's host. */
  | { readonly kind: 'page'; readonly origin: string; readonly url: string; readonly tab: number };

/** The sender of a message, or undefined for another extension, a frame, and whatever else is none of ours. */
export const senderOf = (
  sender: Pick<Runtime.MessageSender, 'id' | 'url' | 'frameId' | 'tab'>,
  ownId: string,
  ownRoot: string,
): Sender | undefined => {
  if (sender.id !== ownId || sender.url === undefined) return undefined;
  if (sender.url.startsWith(ownRoot)) return { kind: 'own' };
  if (!URL.canParse(sender.url) || sender.tab?.id === undefined || sender.frameId !== 0) return undefined;
  const { protocol, hostname } = new URL(sender.url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return { kind: 'page', origin: `${protocol}//${hostname}/*`, url: sender.url, tab: sender.tab.id };
};
