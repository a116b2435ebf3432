import type { Book } from '../projections/book/book';
import { type AmountSum, addAmountOn } from './amount-sum';
import type { Sieve } from './ask';
import { eachOpen } from './open-as-of';

/** How many deals were open at the end of a day, and their amounts as of then. */
export const openSum = (book: Book, day: number, sieve: Sieve): AmountSum & { readonly count: number } => {
  const sum = { total: 0, known: 0, without: 0, noRate: 0, count: 0 };
  eachOpen(book, day, sieve, (page, slot) => {
    sum.count += 1;
    addAmountOn(sum, page, slot, day);
  });
  return sum;
};
