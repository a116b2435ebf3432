import type { Book } from '../projections/book/book';
import type { Page } from '../projections/book/page';
import type { Ask } from './ask';
import { askedStage } from './asked-stage';
import { fits } from './fits';
import { slotOf } from './slot-of';

/** Finds the stays in the asked stage that touched the period, those of a deal one after the other. */
export const eachStood = (
  book: Book,
  ask: Ask,
  found: (page: Page, slot: number, row: number) => void,
): void => {
  const asked = askedStage(book, ask);
  if (!asked) return;
  const { from, to, sieve } = ask;
  for (const page of book.pages) {
    const { stage, from: came, to: left, owner } = page.stay;
    for (let row = 0; row < stage.length; row += 1) {
      if ((left[row] as number) < from || (came[row] as number) > to || stage[row] !== asked.stage) continue;
      const slot = slotOf(page.at.stay, row);
      if (fits(sieve, page, slot, owner[row] as number, asked.pipeline)) found(page, slot, row);
    }
  }
};
