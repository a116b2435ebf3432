import type { Book } from '../projections/book/book';
import { NO_AMOUNT } from '../projections/book/page';
import { type AmountSum, addAmount } from './amount-sum';
import type { Sieve } from './ask';
import { eachOpen } from './open-as-of';

/** How many deals were open at the end of a day, and their amounts as of then. */
export const openSum = (book: Book, day: number, sieve: Sieve): AmountSum & { readonly count: number } => {
  const sum = { total: 0, known: 0, without: 0, noRate: 0, count: 0 };
  eachOpen(book, day, sieve, ({ amount }, _, row) => {
    sum.count += 1;
    if (row < 0) addAmount(sum, 0, NO_AMOUNT);
    else addAmount(sum, amount.value[row] as number, amount.is[row] as number);
  });
  return sum;
};
