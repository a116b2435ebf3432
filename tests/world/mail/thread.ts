/** Somebody who writes or is written to. */
export interface Person {
  name: string;
  email: string;
}

/** One mail; `at` is ISO time in UTC, `body` plain text with blank lines between paragraphs. */
export interface Message {
  id: string;
  legacyId: string | null;
  from: Person;
  to: Person[];
  at: string;
  body: string;
}

/** One conversation: `id` is the 32-character token of the address, `legacyId` 16 hexadecimal digits. */
export interface Thread {
  id: string;
  legacyId: string;
  permId: string;
  subject: string;
  people: Person[];
  messages: Message[];
  labels: string[];
  unread: boolean;
  starred: boolean;
  inbox: boolean;
}

/** A mail as it is written down by hand: days before today, time of day, who, to whom, what. */
export type Draft = [days: number, time: string, from: Person, to: Person[], body: string];

/** A conversation as it is written down by hand; `key` makes its ids and must be unique in the mailbox. */
export interface ThreadDraft {
  key: string;
  subject: string;
  mails: Draft[];
  labels?: string[];
  unread?: boolean;
  starred?: boolean;
  archived?: boolean;
}
