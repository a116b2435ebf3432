import { threadToken } from '../../mail/ids';
import type { Message, Thread } from '../../mail/thread';
import type { State } from '../state';

/** One line of the list: a conversation, or a single mail when conversations are off. */
export interface Entry {
  key: string;
  token: string;
  thread: Thread;
  messages: Message[];
  last: Message;
  unread: boolean;
}

function isInList(thread: Thread, list: string, own: string): boolean {
  const [kind = '', ...rest] = list.split('/');
  const words = decodeURIComponent(rest.join('/').replace(/\+/g, ' ')).toLowerCase();
  if (kind === 'inbox') return thread.inbox;
  if (kind === 'starred') return thread.starred;
  if (kind === 'sent') return thread.messages.some((message) => message.from.email === own);
  if (kind === 'label') return thread.labels.some((label) => label.toLowerCase() === words);
  if (kind === 'all') return true;
  if (kind !== 'search') return false;
  const people = thread.people.map((person) => `${person.name} ${person.email}`).join(' ');
  const bodies = thread.messages.map((message) => message.body).join(' ');
  return `${thread.subject} ${people} ${bodies}`
    .toLowerCase()
    .includes(words.replace(/^(from|to|subject):/, ''));
}

// With conversations off, only the mail that came last is the unread one.
function isUnread(thread: Thread, messages: Message[], last: Message): boolean {
  return thread.unread && (messages === thread.messages || last === thread.messages.at(-1));
}

/** The line for some mails of a conversation; `token` is what stands in the address when it is open. */
export function entryOf(thread: Thread, messages: Message[], token: string): Entry {
  const last = messages.at(-1);
  if (!last) throw new Error('A conversation without mail cannot be listed.');
  return { key: token, token, thread, messages, last, unread: isUnread(thread, messages, last) };
}

function isMailIn(message: Message, list: string, state: State): boolean {
  const isOwn = message.from.email === state.own.email;
  if (list === 'inbox') return !isOwn;
  return list !== 'sent' || isOwn;
}

const mailTokens = new Map<string, string>();

function mailToken(thread: Thread, index: number): string {
  const key = `${thread.id} ${index}`;
  const token = mailTokens.get(key) ?? threadToken(key);
  mailTokens.set(key, token);
  return token;
}

/** Each mail of a conversation as a line of its own, as when conversations are off. */
export function singleEntries(thread: Thread): Entry[] {
  return thread.messages.map((message, index) => entryOf(thread, [message], mailToken(thread, index)));
}

/** The lines of the list that is shown, newest first. */
export function listEntries(state: State): Entry[] {
  const { list } = state.route;
  const threads = state.threads.filter((thread) => isInList(thread, list, state.own.email));
  const entries = state.options.conversation
    ? threads.map((thread) => entryOf(thread, thread.messages, thread.id))
    : threads.flatMap((thread) => singleEntries(thread).filter((entry) => isMailIn(entry.last, list, state)));
  entries.sort((a, b) => b.last.at.localeCompare(a.last.at));
  return state.options.rows === null ? entries : entries.slice(0, Math.max(state.options.rows, 1));
}
