import type { WhyNot } from '../pipeline/numbers';
import { roundMoney } from '../pipeline/round-money';
import type { Book } from '../projections/book/book';
import { IN_HOME, NO_AMOUNT, WON } from '../projections/book/page';
import { type AmountSum, addAmount, whyNoSum } from './amount-sum';
import type { Within } from './ask';
import { eachClosed } from './each-closed';

/** What won deals are worth: those with an amount above zero. */
export interface DealSize {
  readonly sum: AmountSum;
  readonly amounts: readonly number[];
  readonly ids: readonly string[];
  /** In whole minor units of the home currency; null with the reason when there is none. */
  readonly mean: number | null;
  readonly whyNot?: WhyNot;
}

/** The amounts of the deals won in some days, with their mean. */
export const dealSize = (book: Book, days: Within): DealSize => {
  const sum = { total: 0, known: 0, without: 0, noRate: 0 };
  const amounts: number[] = [];
  const ids: string[] = [];
  const add = ({ ids: all, deal }: Book['pages'][number], slot: number): void => {
    const amount = deal.amount[slot] as number;
    const is = deal.amountIs[slot] as number;
    if (!addAmount(sum, amount, is === IN_HOME && amount <= 0 ? NO_AMOUNT : is)) return;
    amounts.push(amount);
    ids.push(all[slot] as string);
  };
  eachClosed(book, days, add, WON);
  const whyNot = whyNoSum(sum) ?? 'nothing-won';
  if (sum.known === 0) return { sum, amounts, ids, mean: null, whyNot };
  return { sum, amounts, ids, mean: roundMoney(sum.total / sum.known) };
};
