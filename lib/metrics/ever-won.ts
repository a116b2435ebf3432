import type { Book } from '../projections/book/book';
import { OPEN, type Page, WON } from '../projections/book/page';

/** Tells of a deal whether it was ever won, also in another pipeline or before it was opened again. */
export const everWon = (book: Book): ((page: Page, slot: number) => boolean) => {
  const won = new Uint8Array(book.texts.length);
  for (const { id, kind } of book.standings.values()) {
    const stage = book.numberOf(id);
    if (kind === 'won' && stage !== undefined) won[stage] = 1;
  }
  return ({ at, deal, stay }, slot) => {
    if (deal.outcome[slot] === WON) return true;
    const [spell, spellEnd] = [at.spell[slot] as number, at.spell[slot + 1] as number];
    if (deal.outcome[slot] === OPEN && spellEnd - spell === 1) return false;
    for (let row = at.stay[slot] as number; row < (at.stay[slot + 1] as number); row += 1)
      if (won[stay.stage[row] as number] === 1) return true;
    return false;
  };
};
