import { decimalId, legacyIdAt, localId, threadToken } from '../mail/ids';
import type { Message, Person, Thread } from '../mail/thread';
import type { State } from './state';

/** Stars a conversation or takes the star away. */
export function setStarred(state: State, thread: Thread, starred: boolean): void {
  thread.starred = starred;
  state.render();
}

/** Marks a conversation unread or read. */
export function setUnread(state: State, thread: Thread, unread: boolean): void {
  thread.unread = unread;
  state.render();
}

/** Takes a conversation out of the inbox. */
export function archiveThread(state: State, thread: Thread): void {
  thread.inbox = false;
  state.render();
}

/** Takes a conversation out of the mailbox. */
export function deleteThread(state: State, thread: Thread): void {
  state.threads = state.threads.filter((other) => other !== thread);
  state.openIds = state.openIds.filter((id) => id !== thread.id);
  state.render();
}

/** Checks a line of the list, or unchecks it. */
export function toggleChecked(state: State, key: string): void {
  if (!state.checked.delete(key)) state.checked.add(key);
  state.render();
}

// The present moment of this mailbox, as ISO time: the afternoon of "today", a minute later with each mail.
function presentTime(state: State): string {
  const sent = state.threads.reduce((count, thread) => count + thread.messages.length, 0);
  const minutes = 15 * 60 + (sent % 500);
  const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return `${state.options.today}T${time}:00.000Z`;
}

/** A new conversation arrives at the top of the inbox. */
export function deliverMail(state: State, mail: { name: string; email: string; subject: string }): Thread {
  const at = presentTime(state);
  const key = `delivered ${state.threads.length} ${mail.email} ${mail.subject}`;
  const legacyId = legacyIdAt(at, key);
  const from: Person = { name: mail.name, email: mail.email };
  const body = 'Hello,\n\ncould you call me back this afternoon?';
  const message: Message = { id: `msg-f:${decimalId(legacyId)}`, legacyId, from, to: [state.own], at, body };
  const thread: Thread = {
    id: threadToken(key),
    legacyId,
    permId: `thread-f:${decimalId(legacyId)}`,
    subject: mail.subject,
    people: [from, state.own],
    messages: [message],
    labels: [],
    unread: true,
    starred: false,
    inbox: true,
  };
  state.threads.unshift(thread);
  state.render();
  return thread;
}

// A mail written here: it has a local id and, like the real one just after sending, no legacy id yet.
function writtenMessage(state: State, to: Person[], body: string): Message {
  const at = presentTime(state);
  return {
    id: `msg-a:${localId(`${at} ${body}`).replace(/^r-?/, 'r-')}`,
    legacyId: null,
    from: state.own,
    to,
    at,
    body,
  };
}

/** Sends a mail that begins a conversation; it lies in "Sent". */
export function sendNew(state: State, to: Person[], subject: string, body: string): void {
  const message = writtenMessage(state, to, body);
  const key = `written ${message.id}`;
  state.threads.unshift({
    id: threadToken(key),
    legacyId: legacyIdAt(message.at, key),
    permId: `thread-a:${localId(key)}`,
    subject,
    people: [state.own, ...to],
    messages: [message],
    labels: [],
    unread: false,
    starred: false,
    inbox: false,
  });
  state.render();
}

/** Sends a reply in a conversation. */
export function sendReply(state: State, thread: Thread, to: Person[], body: string): void {
  thread.messages.push(writtenMessage(state, to, body));
  state.render();
}
