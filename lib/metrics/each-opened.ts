import type { Book } from '../projections/book/book';
import type { Page } from '../projections/book/page';
import type { Ask } from './ask';
import { fits } from './fits';

/** Finds the deals that were opened in the period, of whom and where they were opened. */
export const eachOpened = (
  book: Book,
  { from, to, sieve }: Pick<Ask, 'from' | 'to' | 'sieve'>,
  found: (page: Page, slot: number) => void,
): void => {
  const length = to - from;
  for (const page of book.pages) {
    const { opened, openedOwner, openedPipeline } = page.deal;
    for (let slot = 0; slot < opened.length; slot += 1) {
      // One comparison for both ends: on which side days of the past lie, no processor foresees.
      if (((opened[slot] as number) - from) >>> 0 > length) continue;
      if (fits(sieve, page, slot, openedOwner[slot] as number, openedPipeline[slot] as number))
        found(page, slot);
    }
  }
};
