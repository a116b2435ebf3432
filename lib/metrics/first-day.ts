import { type Day, dayOf } from '../pipeline/day';
import type { Book } from '../projections/book/book';
import { NEVER } from '../projections/book/page';
import type { Sieve } from './ask';
import { eachOpened } from './each-opened';

/** The first day on which a deal that counts began; undefined of no deals. */
export const firstDay = (book: Book, sieve: Sieve = {}): Day | undefined => {
  let first = NEVER;
  eachOpened(book, { from: Number.NEGATIVE_INFINITY, to: NEVER, sieve }, ({ deal }, slot) => {
    first = Math.min(first, deal.opened[slot] as number);
  });
  return first === NEVER ? undefined : dayOf(first);
};
