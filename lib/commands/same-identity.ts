import { mailboxOf } from '../pipeline/mailbox';

/** The form in which two spellings of one mailbox or profile are the same text. */
export const sameOf = (identity: string): string =>
  identity.startsWith('https://') ? identity : mailboxOf(identity);
