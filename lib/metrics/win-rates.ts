import type { Book } from '../projections/book/book';
import { IN_HOME, WON } from '../projections/book/page';
import type { Within } from './ask';
import { eachClosed } from './each-closed';

/** Deals won and lost in some days, and their amounts in minor units of the home currency. */
export interface WinRates {
  readonly won: number;
  readonly lost: number;
  readonly wonValue: number;
  readonly lostValue: number;
  /** Won of all that closed, by count and by value; null of none. */
  readonly rate: number | null;
  readonly valueRate: number | null;
}

/** How many deals that closed in some days were won, by count and by value; amounts without a rate are left out. */
export const winRates = (book: Book, days: Within): WinRates => {
  let [won, lost, wonValue, lostValue] = [0, 0, 0, 0];
  eachClosed(book, days, ({ deal }, slot) => {
    const value = deal.amountIs[slot] === IN_HOME ? (deal.amount[slot] as number) : 0;
    if (deal.outcome[slot] === WON) {
      won += 1;
      wonValue += value;
    } else {
      lost += 1;
      lostValue += value;
    }
  });
  const [count, total] = [won + lost, wonValue + lostValue];
  return {
    won,
    lost,
    wonValue,
    lostValue,
    rate: count === 0 ? null : won / count,
    valueRate: total > 0 ? wonValue / total : null,
  };
};
