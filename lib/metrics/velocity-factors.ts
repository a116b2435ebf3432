import type { WhyNot } from '../pipeline/numbers';
import type { Book } from '../projections/book/book';
import type { Ask } from './ask';
import { cycleDays } from './cycle-days';
import { dealSize } from './deal-size';
import { lastDay } from './last-day';
import { mean } from './mean';
import { openSum } from './open-sum';
import { trailingYear } from './trailing';
import { winRates } from './win-rates';

/** The four factors of velocity; what cannot be known is null. */
export interface VelocityFactors {
  readonly openDeals: number;
  readonly winRate: number | null;
  /** In minor units of the home currency. */
  readonly meanWon: number | null;
  readonly cycleDays: number | null;
}

/** The factors as of the last day of the period that has come, the last three over the twelve months that end with it. */
export const velocityFactors = (
  book: Book,
  ask: Ask,
): { readonly factors: VelocityFactors; readonly whyNot?: WhyNot } => {
  const { sieve } = ask;
  const day = lastDay(ask);
  const year = { ...trailingYear(day), sieve };
  const { won, rate } = winRates(book, year);
  const size = dealSize(book, year);
  const factors = {
    openDeals: openSum(book, day, sieve).count,
    winRate: rate,
    meanWon: size.mean,
    cycleDays: mean(cycleDays(book, year).won),
  };
  if (rate === null) return { factors, whyNot: 'nothing-closed' };
  if (won === 0) return { factors, whyNot: 'nothing-won' };
  if (size.whyNot) return { factors, whyNot: size.whyNot };
  return factors.cycleDays === 0 ? { factors, whyNot: 'same-day' } : { factors };
};
