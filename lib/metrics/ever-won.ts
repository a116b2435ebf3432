import type { Book } from '../projections/book/book';
import { OPEN, type Page, WON } from '../projections/book/page';

/** By the number of a text in the book: 1 for stages that win a deal, of any pipeline. */
export const wonStages = ({ standings, texts }: Book): Uint8Array =>
  Uint8Array.from(texts, (text) => (standings.get(text)?.kind === 'won' ? 1 : 0));

/** Tells of a deal whether it was ever won, also in another pipeline or before it was opened again. */
export const everWon = (book: Book): ((page: Page, slot: number) => boolean) => {
  const won = wonStages(book);
  return ({ at, deal, stay }, slot) => {
    if (deal.outcome[slot] === WON) return true;
    const [spell, spellEnd] = [at.spell[slot] as number, at.spell[slot + 1] as number];
    if (deal.outcome[slot] === OPEN && spellEnd - spell === 1) return false;
    for (let row = at.stay[slot] as number; row < (at.stay[slot + 1] as number); row += 1)
      if (won[stay.stage[row] as number] === 1) return true;
    return false;
  };
};
