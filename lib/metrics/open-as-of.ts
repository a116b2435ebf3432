import type { Book } from '../projections/book/book';
import type { Page } from '../projections/book/page';
import { isOpenOn, ownerOn, pipelineOn, pipelinesOf } from './as-of';
import type { Sieve } from './ask';
import { fits } from './fits';

/**
 * Finds the deals that were open at the end of a day: opened on it or before and not closed by its end. They count for
 * the owner and the pipeline they had then.
 */
export const eachOpen = (
  book: Book,
  day: number,
  sieve: Sieve,
  found: (page: Page, slot: number) => void,
): void => {
  const pipelines = sieve.pipelines && pipelinesOf(book);
  for (const page of book.pages) {
    const { opened, closed, pipeline } = page.deal;
    for (let slot = 0; slot < opened.length; slot += 1) {
      // The deal's own days first: they leave out nearly all of them.
      if ((opened[slot] as number) > day || (closed[slot] as number) <= day) continue;
      if (!isOpenOn(page, slot, day)) continue;
      const owner = sieve.owners ? ownerOn(page, slot, day) : 0;
      const stood = pipelines ? pipelineOn(page, slot, day, pipelines) : (pipeline[slot] as number);
      if (fits(sieve, page, slot, owner, stood)) found(page, slot);
    }
  }
};
