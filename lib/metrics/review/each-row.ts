import type { Book } from '../../projections/book/book';
import { PAGE_SIZE, type Page } from '../../projections/book/page';
import type { Sieve } from '../ask';
import { fits } from '../fits';
import type { Ladder } from './ladder';

/** Days as their numbers, both included, and which deals count. */
export interface Within {
  readonly from: number;
  readonly to: number;
  readonly sieve: Sieve;
}

/** `deal` is another number for each deal. */
type Visit = (page: Page, slot: number, row: number, place: number, deal: number) => void;

const each = (
  book: Book,
  table: 'stay' | 'reach',
  { places }: Ladder,
  { from, to, sieve }: Within,
  visit: Visit,
): void => {
  // The ladder says which pipeline it is about.
  const { pipelines: _, ...others } = sieve;
  const isAll = !others.owners && !others.sources && !others.tags;
  for (const [number, page] of book.pages.entries()) {
    const starts = page.at[table];
    const { stage, owner } = page[table];
    const begin = table === 'stay' ? page.stay.from : page.reach.day;
    const end = table === 'stay' ? page.stay.to : page.reach.day;
    let slot = 0;
    for (let row = 0; row < stage.length; row += 1) {
      // Most rows are of other days: that is looked at first.
      if ((begin[row] as number) > to || (end[row] as number) < from) continue;
      const place = places[stage[row] as number] as number;
      if (place < 0) continue;
      while ((starts[slot + 1] as number) <= row) slot += 1;
      if (isAll || fits(others, page, slot, owner[row] as number, 0))
        visit(page, slot, row, place, number * PAGE_SIZE + slot);
    }
  }
};

/**
 * Visits the stays in the stages of a pipeline that lasted on any of the days, of deals that fit and that who is asked
 * for owned when they came; `row` is the stay's, `place` the stage's in its pipeline.
 */
export const eachStay = (book: Book, ladder: Ladder, within: Within, visit: Visit): void =>
  each(book, 'stay', ladder, within, visit);

/** Visits what reached an open stage of a pipeline on any of the days, of deals that fit and whom they were of then. */
export const eachReach = (book: Book, ladder: Ladder, within: Within, visit: Visit): void =>
  each(book, 'reach', ladder, within, visit);
