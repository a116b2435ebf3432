import type { Book } from '../projections/book/book';
import { type AmountSum, addAmount, emptySum } from './amount-sum';

/** The amounts of some deals by their ids, as they stand today. */
export const sumOf = (book: Book, ids: readonly string[]): AmountSum => {
  const wanted = new Set(ids);
  const sum = emptySum();
  for (const { ids: all, deal } of book.pages)
    for (const [slot, id] of all.entries())
      if (wanted.has(id)) addAmount(sum, deal.amount[slot] as number, deal.amountIs[slot] as number);
  return sum;
};
