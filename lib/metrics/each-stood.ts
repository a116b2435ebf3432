import type { Book } from '../projections/book/book';
import { PAGE_SIZE, type Page } from '../projections/book/page';
import type { Within } from './ask';
import { fitsAnywhere } from './fits';
import { slotOf } from './slot-of';

/**
 * Finds the stays in the asked stages that lasted on any of some days, those of a deal one after the other, each with
 * its row, the place of its stage and a number that is another for each deal; they count for who owned the deal when
 * it came, and in the pipeline of the stage. A stage is asked about where `places` has its place at the number of its
 * text, and −1 at all others.
 */
export const eachStood = (
  book: Book,
  { from, to, sieve }: Within,
  places: Int16Array,
  found: (page: Page, slot: number, row: number, place: number, deal: number) => void,
): void => {
  for (const [number, page] of book.pages.entries()) {
    const { stage, from: came, to: left, owner } = page.stay;
    const starts = page.at.stay;
    let slot = 0;
    for (let row = 0; row < stage.length; row += 1) {
      // The days first: they leave out most of them.
      if ((left[row] as number) < from || (came[row] as number) > to) continue;
      const place = places[stage[row] as number] as number;
      if (place < 0) continue;
      if ((starts[slot + 1] as number) <= row) slot = slotOf(starts, row);
      if (fitsAnywhere(sieve, page, slot, owner[row] as number))
        found(page, slot, row, place, number * PAGE_SIZE + slot);
    }
  }
};
