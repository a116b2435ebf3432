import type { Person } from '../mail/thread';
import type { WorldOptions } from '../options';
import { startLetter } from './compose/letters';
import { listEntries } from './list/entries';
import { setLanguage, setTheme } from './look';
import { archiveThread, deliverMail, sendReply } from './mailbox';
import { backToList, goTo, openedEntry } from './navigate';
import { hashFor } from './routes';
import type { State } from './state';

// One conversation as `threads()` lists it.
interface ThreadSummary {
  id: string;
  legacyId: string;
  subject: string;
  unread: boolean;
  starred: boolean;
  inbox: boolean;
  people: Person[];
  messages: number;
}

// What a test or the demo can do in the page without a pointer, as `window.mailbox`.
interface Mailbox {
  fired: string[];
  open(threadId: string): void;
  back(): void;
  goto(route: string): void;
  deliver(mail: { name: string; email: string; subject: string }): string;
  hover(index: number): void;
  archive(threadId: string): void;
  setLanguage(language: WorldOptions['language']): void;
  setTheme(theme: WorldOptions['theme']): void;
  reply(text: string): void;
  compose(recipients: Person[]): void;
  threads(): ThreadSummary[];
  /** Lets the page's own clock go on by a minute now: everything is drawn anew. */
  tick(): void;
}

declare global {
  interface Window {
    mailbox: Mailbox;
  }
}

/** Makes `window.mailbox`. */
export function createMailbox(state: State, hoverRow: (index: number) => void, tick: () => void): Mailbox {
  const threadOf = (id: string) => {
    const thread = state.threads.find((one) => one.id === id || one.legacyId === id);
    if (!thread) throw new Error(`There is no conversation ${id}.`);
    return thread;
  };
  return {
    fired: state.fired,
    open(id) {
      const isLine = listEntries(state).some((entry) => entry.token === id);
      goTo(state, hashFor(state.route.list, isLine ? id : threadOf(id).id));
    },
    back: () => backToList(state),
    goto: (route) => goTo(state, route),
    deliver: (mail) => deliverMail(state, mail).id,
    hover: hoverRow,
    archive: (id) => archiveThread(state, threadOf(id)),
    setLanguage: (language) => setLanguage(state, language),
    setTheme: (theme) => setTheme(state, theme),
    reply(text) {
      const entry = state.route.token ? openedEntry(state, state.route.token) : undefined;
      if (!entry) throw new Error('No conversation is open.');
      const last = [...entry.thread.messages].reverse().find((one) => one.from.email !== state.own.email);
      sendReply(state, entry.thread, last ? [last.from] : entry.last.to, text);
    },
    compose(recipients) {
      startLetter(state, recipients, '');
      state.render();
    },
    threads: () =>
      state.threads.map(({ id, legacyId, subject, unread, starred, inbox, people, messages }) => {
        return { id, legacyId, subject, unread, starred, inbox, people, messages: messages.length };
      }),
    tick,
  };
}
