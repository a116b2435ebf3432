import type { Told, WhyNot } from '../pipeline/numbers';
import { IN_HOME, NO_AMOUNT, NO_RATE, type Page } from '../projections/book/page';

/** Amounts added up, with how many deals are in the sum and how many had to be left out. */
export interface AmountSum {
  /** In minor units of the home currency; whole numbers, so the sum is exact. */
  total: number;
  known: number;
  without: number;
  noRate: number;
}

/** A sum of nothing yet. */
export const emptySum = (): AmountSum => ({ total: 0, known: 0, without: 0, noRate: 0 });

/** Adds the amount of one deal; gives whether it could be added. */
export const addAmount = (sum: AmountSum, amount: number, is: number): boolean => {
  if (is === IN_HOME) {
    sum.total += amount;
    sum.known += 1;
    return true;
  }
  if (is === NO_RATE) sum.noRate += 1;
  else sum.without += 1;
  return false;
};

/** Adds the amount in a row of a page's amounts, −1 for none; gives whether it could be added. */
export const addAmountRow = (sum: AmountSum, { amount }: Page, row: number): boolean =>
  row < 0
    ? addAmount(sum, 0, NO_AMOUNT)
    : addAmount(sum, amount.value[row] as number, amount.is[row] as number);

/** Why a sum is not known: there are deals, and none of them has an amount that can be added; undefined when it is. */
export const whyNoSum = ({ known, without, noRate }: AmountSum): WhyNot | undefined =>
  known > 0 || without + noRate === 0 ? undefined : without === 0 ? 'no-rate' : 'no-amounts';

/** A sum as a number: null with its reason when no amount is known; `without` and `noRate` are left out of it. */
export const sumTold = (sum: AmountSum): Told => {
  const whyNot = whyNoSum(sum);
  const parts = { without: sum.without, noRate: sum.noRate };
  return whyNot ? { value: null, whyNot, parts } : { value: sum.total, parts };
};
