import type { WhyNot } from '../pipeline/numbers';
import { IN_HOME, NO_AMOUNT, NO_RATE, type Page } from '../projections/book/page';
import { amountRowOn } from './as-of';

/** Amounts added up, with how many deals are in the sum and how many had to be left out. */
export interface AmountSum {
  /** In minor units of the home currency; whole numbers, so the sum is exact. */
  total: number;
  known: number;
  without: number;
  noRate: number;
}

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

/** Adds the amount that a deal had at the end of a day; gives whether it could be added. */
export const addAmountOn = (sum: AmountSum, page: Page, slot: number, day: number): boolean => {
  const row = amountRowOn(page, slot, day);
  if (row < 0) return addAmount(sum, 0, NO_AMOUNT);
  return addAmount(sum, page.amount.value[row] as number, page.amount.is[row] as number);
};

/** Why a sum is not known: there are deals, and none of them has an amount that can be added; undefined when it is. */
export const whyNoSum = ({ known, without, noRate }: AmountSum): WhyNot | undefined =>
  known > 0 || without + noRate === 0 ? undefined : without === 0 ? 'no-rate' : 'no-amounts';
