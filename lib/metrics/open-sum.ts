import type { Book } from '../projections/book/book';
import type { Page } from '../projections/book/page';
import { type AmountSum, addAmountRow } from './amount-sum';
import { eachOpen } from './as-of';
import type { Sieve } from './ask';

/** How many deals were open at the end of a day, in a stage where one is asked for, and their amounts as of then. */
export const openSum = (
  book: Book,
  day: number,
  sieve: Sieve,
  stage?: number,
): AmountSum & { readonly count: number } => {
  const sum = { total: 0, known: 0, without: 0, noRate: 0, count: 0 };
  const add = (page: Page, _: number, row: number): void => {
    sum.count += 1;
    addAmountRow(sum, page, row);
  };
  eachOpen(book, day, sieve, add, stage);
  return sum;
};
