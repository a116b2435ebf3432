import type { Book } from '../../projections/book/book';
import { type Page, WON } from '../../projections/book/page';

/** By the number of a text in the book: 1 for stages that win a deal, of any pipeline. */
export const wonStages = ({ standings, texts }: Book): Uint8Array =>
  Uint8Array.from(texts, (text) => (standings.get(text)?.kind === 'won' ? 1 : 0));

/** Whether a deal was ever won, also in another pipeline or before it was opened again. */
export const isWonAnywhere = ({ at, deal, stay }: Page, slot: number, won: Uint8Array): boolean => {
  if (deal.outcome[slot] === WON) return true;
  const end = at.stay[slot + 1] as number;
  for (let row = at.stay[slot] as number; row < end; row += 1)
    if (won[stay.stage[row] as number] === 1) return true;
  return false;
};
