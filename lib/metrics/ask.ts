import { type Day, numberOf } from '../pipeline/day';
import { isOwnedBy, type Lists } from '../pipeline/lists';
import type { Filter } from '../pipeline/numbers';
import type { Period } from '../pipeline/period';
import type { Book } from '../projections/book/book';
import type { Days } from './trailing';

/** Which deals of a book count, as numbers of its texts: a 1 at the number of each text that fits. */
export interface Sieve {
  readonly owners?: Uint8Array;
  readonly pipelines?: Uint8Array;
  readonly sources?: Uint8Array;
  readonly tags?: Uint8Array;
}

/** Some days and which deals count. */
export interface Within extends Days {
  readonly sieve: Sieve;
}

/** A question to a book: a span of days, today, and which deals count. Days are numbers of days. */
export interface Ask extends Within {
  readonly today: number;
  /** The number of the stage that is asked about. */
  readonly stage?: number;
  /** In minor units of the home currency. */
  readonly quota?: number;
  /** How many quotas are not in it, since their currency has no rate. */
  readonly quotaLeft?: number;
  /** Whose quotas it is the sum of, where not all have one: what they won stands against it. How many have none. */
  readonly quotaOwners?: Uint8Array;
  readonly quotaWithout?: number;
}

/** A mark at the number of each text of a book that fits. */
export const marks = (book: Book, does: (text: string) => boolean): Uint8Array =>
  Uint8Array.from(book.texts, (text) => (does(text) ? 1 : 0));

/** A filter for a book; a team stands for its members. */
export const sieveOf = (book: Book, { owner, pipeline, source, tag }: Filter, lists: Lists): Sieve => ({
  ...(owner !== undefined && { owners: marks(book, (text) => text !== '' && isOwnedBy(text, owner, lists)) }),
  ...(pipeline !== undefined && { pipelines: marks(book, (text) => text === pipeline) }),
  ...(source !== undefined && { sources: marks(book, (text) => text === source) }),
  ...(tag !== undefined && { tags: marks(book, (text) => text.split(' ').includes(tag)) }),
});

/** A question about a period. */
export const askOf = (period: Period, today: Day, sieve: Sieve = {}): Ask => ({
  from: numberOf(period.from),
  to: numberOf(period.to),
  today: numberOf(today),
  sieve,
});
