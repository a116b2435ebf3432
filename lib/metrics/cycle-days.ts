import type { Book } from '../projections/book/book';
import { type Page, WON } from '../projections/book/page';
import type { Within } from './ask';
import { eachClosed } from './each-closed';

/** Days from opening to last close, of each deal that closed. */
export interface CycleDays {
  readonly won: readonly number[];
  readonly lost: readonly number[];
}

/** How many days a deal that closed had taken from its opening to its last close. */
export const tookDays = ({ deal }: Page, slot: number): number =>
  (deal.closed[slot] as number) - (deal.opened[slot] as number);

/** How many days the deals that closed in some days had taken from their opening, those won and those lost. */
export const cycleDays = (book: Book, days: Within): CycleDays => {
  const cycles: { won: number[]; lost: number[] } = { won: [], lost: [] };
  eachClosed(book, days, (page, slot) => {
    (page.deal.outcome[slot] === WON ? cycles.won : cycles.lost).push(tookDays(page, slot));
  });
  return cycles;
};
