import { openedEntry } from '../navigate';
import type { State } from '../state';
import { popOutThread } from '../thread/popout';
import { unreadCount } from './navigation';

function subjectShown(state: State): string | undefined {
  const { popOut, token } = state.route;
  if (popOut !== null) return popOutThread(state.threads, popOut)?.subject;
  return token ? openedEntry(state, token)?.thread.subject : undefined;
}

function listName(state: State): string {
  const { words, route } = state;
  const unread = unreadCount(state);
  const [kind = '', label = ''] = route.list.split('/');
  if (kind === 'inbox') return unread > 0 ? `${words.inbox} (${unread})` : words.inbox;
  if (kind === 'search') return words.results;
  if (kind === 'label') return `"${decodeURIComponent(label)}"`;
  const names: Record<string, string> = {
    sent: words.sent,
    starred: words.starred,
    drafts: words.drafts,
    snoozed: words.snoozed,
  };
  return names[kind] ?? words.inbox;
}

/** What the tab is called: the list or the subject, the own address, the product. */
export function pageTitle(state: State): string {
  const parts = [subjectShown(state) ?? listName(state)];
  if (state.options.ownAddress) parts.push(state.own.email);
  return [...parts, 'Gmail'].join(' - ');
}
