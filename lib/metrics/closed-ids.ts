import type { Book } from '../projections/book/book';
import type { Sieve } from './ask';
import { eachClosed } from './each-closed';
import type { Days } from './trailing';

/** Ids of the deals that closed in some days; of all outcomes or of one. */
export const closedIds = (book: Book, days: Days & { readonly sieve: Sieve }, only?: number): string[] => {
  const ids: string[] = [];
  eachClosed(book, days, (page, slot) => ids.push(page.ids[slot] as string), only);
  return ids;
};
