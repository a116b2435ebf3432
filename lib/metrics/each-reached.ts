import type { Book } from '../projections/book/book';
import type { Page } from '../projections/book/page';
import type { Ask } from './ask';
import { askedStage } from './asked-stage';
import { fits } from './fits';
import { slotOf } from './slot-of';

/** Finds the deals that reached the asked stage in the period, each with its row of reaching it. */
export const eachReached = (
  book: Book,
  ask: Ask,
  found: (page: Page, slot: number, row: number) => void,
): void => {
  const asked = askedStage(book, ask);
  if (!asked) return;
  const { from, to, sieve } = ask;
  for (const page of book.pages) {
    const { stage, day, owner } = page.reach;
    for (let row = 0; row < stage.length; row += 1) {
      const on = day[row] as number;
      // The day first: it leaves out nearly all of them.
      if (on < from || on > to || stage[row] !== asked.stage) continue;
      const slot = slotOf(page.at.reach, row);
      if (fits(sieve, page, slot, owner[row] as number, asked.pipeline)) found(page, slot, row);
    }
  }
};
