import type { Book } from '../projections/book/book';
import type { Within } from './ask';
import { eachClosed } from './each-closed';

/** Ids of the deals that closed in some days; of all outcomes or of one. */
export const closedIds = (book: Book, days: Within, only?: number): string[] => {
  const ids: string[] = [];
  eachClosed(book, days, (page, slot) => ids.push(page.ids[slot] as string), only);
  return ids;
};
