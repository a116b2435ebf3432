import type { Book } from '../projections/book/book';
import { WON } from '../projections/book/page';
import type { Sieve } from './ask';
import { eachClosed } from './each-closed';
import type { Share } from './newcombe';
import { trailingYear } from './trailing';

/**
 * Of the deals that closed in the twelve months that end with a day and had reached a stage, how many were won: by the
 * number of the stage's text. A stage that nobody closed from is absent.
 */
export const stageShares = (book: Book, day: number, sieve: Sieve): ReadonlyMap<number, Share> => {
  const passed = new Uint32Array(book.texts.length);
  const of = new Uint32Array(book.texts.length);
  eachClosed(book, { ...trailingYear(day), sieve }, ({ at, deal, reach }, slot) => {
    const isWon = deal.outcome[slot] === WON ? 1 : 0;
    for (let row = at.reach[slot] as number; row < (at.reach[slot + 1] as number); row += 1) {
      const stage = reach.stage[row] as number;
      of[stage] = (of[stage] as number) + 1;
      passed[stage] = (passed[stage] as number) + isWon;
    }
  });
  const shares = new Map<number, Share>();
  for (const [stage, count] of of.entries())
    if (count > 0) shares.set(stage, { passed: passed[stage] as number, of: count });
  return shares;
};
