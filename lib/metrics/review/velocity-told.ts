import type { Velocity } from '../../pipeline/review';
import type { Book } from '../../projections/book/book';
import type { Ask } from '../ask';
import velocity from '../velocity.metric';

/**
 * Sales velocity as its number tells it, and what a tenth more of each factor alone would bring a day (of the cycle: a
 * tenth less; no win rate is above 1), in minor units of the home currency.
 */
export const velocityTold = (book: Book, ask: Ask): Velocity => {
  const told = velocity.answer(book, ask);
  const { openDeals = null, winRate = null, meanWon = null, cycleDays = null } = told.parts;
  const brings = (times: number) => (told.value === null ? null : told.value * (times - 1));
  const rateTimes = winRate ? Math.min(1, winRate * 1.1) / winRate : 1;
  return {
    told,
    factors: [
      { id: 'open', value: openDeals, brings: brings(1.1) },
      { id: 'win-rate', value: winRate, brings: brings(rateTimes) },
      { id: 'size', value: meanWon, brings: brings(1.1) },
      { id: 'cycle', value: cycleDays, brings: brings(1 / 0.9) },
    ],
  };
};
