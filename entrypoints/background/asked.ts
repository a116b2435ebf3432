import type { Sender } from '../../lib/messages/sender';
import { FaultError } from '../../lib/pipeline/fault';
import { normaliseIdentity } from '../../lib/pipeline/identity';

/**
 * Which people each tab has asked a badge for. Details are told and changed only for those: a page may lie about
 * who is on it, and must not learn of others. Lost when the background sleeps, and then the tab asks anew.
 */
const asked = new Map<number, Set<string>>();

/** Notes that a tab asked for the badges of addresses; a page of ours needs no note. */
export const noteAsked = (sender: Sender, addresses: readonly string[]): void => {
  if (sender.kind !== 'page') return;
  const known = asked.get(sender.tab) ?? new Set();
  for (const address of addresses) known.add(normaliseIdentity(address) ?? '');
  asked.set(sender.tab, known);
};

/** The normalised address, when that sender may have details of it. Throws FaultError otherwise. */
export const mayAsk = (sender: Sender, text: string): string => {
  const address = normaliseIdentity(text);
  if (address === undefined) throw new FaultError('bad-input');
  if (sender.kind === 'page' && !asked.get(sender.tab)?.has(address)) throw new FaultError('ask-first');
  return address;
};
