import type { Book } from '../projections/book/book';
import type { Page } from '../projections/book/page';
import type { Within } from './ask';
import { fitsAnywhere } from './fits';
import { slotOf } from './slot-of';

/**
 * Finds the deals that reached one of the asked stages on some days, each with its row of reaching it and the place of
 * the stage; they count for who owned them then, and in the pipeline of the stage. A stage is asked about where
 * `places` has its place at the number of its text, and −1 at all others.
 */
export const eachReached = (
  book: Book,
  { from, to, sieve }: Within,
  places: Int16Array,
  found: (page: Page, slot: number, row: number, place: number) => void,
): void => {
  const length = to - from;
  for (const page of book.pages) {
    const { stage, day, owner } = page.reach;
    const starts = page.at.reach;
    let slot = 0;
    for (let row = 0; row < stage.length; row += 1) {
      // The day first: it leaves out nearly all of them. One comparison for both ends: no processor foresees which.
      if (((day[row] as number) - from) >>> 0 > length) continue;
      const place = places[stage[row] as number] as number;
      if (place < 0) continue;
      if ((starts[slot + 1] as number) <= row) slot = slotOf(starts, row);
      if (fitsAnywhere(sieve, page, slot, owner[row] as number)) found(page, slot, row, place);
    }
  }
};
