import type { Book } from '../projections/book/book';
import { WON } from '../projections/book/page';
import { type AmountSum, addAmount } from './amount-sum';
import type { Within } from './ask';
import { eachClosed } from './each-closed';

/** The amounts of the deals won in some days, as they stand today. */
export const wonSum = (book: Book, days: Within): AmountSum => {
  const sum = { total: 0, known: 0, without: 0, noRate: 0 };
  eachClosed(
    book,
    days,
    ({ deal }, slot) => addAmount(sum, deal.amount[slot] as number, deal.amountIs[slot] as number),
    WON,
  );
  return sum;
};
