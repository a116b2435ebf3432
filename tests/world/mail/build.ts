import { decimalId, legacyIdAt, localId, threadToken } from './ids';
import type { Message, Person, Thread, ThreadDraft } from './thread';

// The ISO time so many days before `today` (yyyy-mm-dd), at `time` (hh:mm, UTC).
function timeBefore(today: string, days: number, time: string): string {
  const day = new Date(`${today}T00:00:00.000Z`);
  day.setUTCDate(day.getUTCDate() - days);
  return `${day.toISOString().slice(0, 10)}T${time}:00.000Z`;
}

function uniquePeople(messages: Message[]): Person[] {
  const byEmail = new Map<string, Person>();
  for (const message of messages)
    for (const person of [message.from, ...message.to])
      if (!byEmail.has(person.email)) byEmail.set(person.email, person);
  return [...byEmail.values()];
}

/** The conversation with ids and times; `own` is whose mailbox it lies in. */
export function buildThread(draft: ThreadDraft, own: Person, today: string): Thread {
  const messages = draft.mails.map(([days, time, from, to, body], index): Message => {
    const at = timeBefore(today, days, time);
    const key = `${draft.key} ${index}`;
    const legacyId = legacyIdAt(at, key);
    const id = from.email === own.email ? `msg-a:${localId(key)}` : `msg-f:${decimalId(legacyId)}`;
    return { id, legacyId, from, to, at, body };
  });
  const first = messages[0];
  if (!first?.legacyId) throw new Error(`The thread "${draft.key}" has no mail.`);
  const startedHere = first.from.email === own.email;
  return {
    id: threadToken(`${own.email} ${draft.key}`),
    legacyId: first.legacyId,
    permId: startedHere ? `thread-a:${localId(draft.key)}` : `thread-f:${decimalId(first.legacyId)}`,
    subject: draft.subject,
    people: uniquePeople(messages),
    messages,
    labels: draft.labels ?? [],
    unread: draft.unread ?? false,
    starred: draft.starred ?? false,
    inbox: !draft.archived && messages.some((message) => message.from.email !== own.email),
  };
}
