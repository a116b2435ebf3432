import { ownerOf } from './mail/accounts';
import { buildThread } from './mail/build';
import { inventThreads } from './mail/generate';
import { draftsFor } from './mail/mailboxes';
import type { Thread } from './mail/thread';
import { defaultWorld, type WorldOptions } from './options';

function lastTime(thread: Thread): string {
  return thread.messages.at(-1)?.at ?? '';
}

/** The mailbox, newest conversation first; with `rows` exactly so many of them lie in the inbox. */
export function mailFor(given: Partial<WorldOptions> & { today: string }): Thread[] {
  const options = { ...defaultWorld, ...given };
  const own = ownerOf(options);
  const newestFirst = (a: Thread, b: Thread) => lastTime(b).localeCompare(lastTime(a));
  const written = draftsFor(options)
    .map((draft) => buildThread(draft, own, options.today))
    .sort(newestFirst);
  if (options.rows === null) return written;
  const inbox = written.filter((thread) => thread.inbox).slice(0, options.rows);
  const elsewhere = written.filter((thread) => !thread.inbox);
  const invented = inventThreads(options.rows - inbox.length, own, options.seed);
  return [...inbox, ...elsewhere, ...invented.map((draft) => buildThread(draft, own, options.today))].sort(
    newestFirst,
  );
}
