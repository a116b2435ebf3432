import type { Book } from '../projections/book/book';
import { type AmountSum, addAmountRow } from './amount-sum';
import { eachOpen } from './as-of';
import type { Sieve } from './ask';

/** How many deals were open at the end of a day, and their amounts as of then. */
export const openSum = (book: Book, day: number, sieve: Sieve): AmountSum & { readonly count: number } => {
  const sum = { total: 0, known: 0, without: 0, noRate: 0, count: 0 };
  eachOpen(book, day, sieve, (page, _, row) => {
    sum.count += 1;
    addAmountRow(sum, page, row);
  });
  return sum;
};
