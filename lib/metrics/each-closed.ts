import type { Book } from '../projections/book/book';
import type { Page } from '../projections/book/page';
import type { Within } from './ask';
import { fits } from './fits';

/**
 * Finds the deals that are closed today and did so for the last time in some days, of whom and where they closed; all
 * of them, or those of one outcome.
 */
export const eachClosed = (
  book: Book,
  { from, to, sieve }: Within,
  found: (page: Page, slot: number) => void,
  only?: number,
): void => {
  const length = to - from;
  for (const page of book.pages) {
    const { closed, outcome, closedOwner, pipeline } = page.deal;
    for (let slot = 0; slot < closed.length; slot += 1) {
      const day = closed[slot] as number;
      // One comparison for both ends: on which side days of the past lie, no processor foresees.
      if ((day - from) >>> 0 > length || (only !== undefined && outcome[slot] !== only)) continue;
      if (fits(sieve, page, slot, closedOwner[slot] as number, pipeline[slot] as number)) found(page, slot);
    }
  }
};
