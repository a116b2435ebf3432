import type { Told, WhyNot } from '../../pipeline/numbers';
import type { Velocity } from '../../pipeline/review';
import type { Book } from '../../projections/book/book';
import { IN_HOME, LOST, NO_RATE, WON } from '../../projections/book/page';
import { isOpenOn, ownerOn, pipelineOn, pipelinesOf } from '../as-of';
import type { Ask } from '../ask';
import { fits } from '../fits';
import { trailingYear } from '../trailing';

interface Sums {
  open: number;
  won: number;
  lost: number;
  /** Won deals with an amount, and the amounts. */
  sized: number;
  value: number;
  noRate: number;
  days: number;
}

const sumsOf = (book: Book, { to: end, today, sieve }: Ask): Sums => {
  const to = Math.min(end, today);
  const sums: Sums = { open: 0, won: 0, lost: 0, sized: 0, value: 0, noRate: 0, days: 0 };
  const inPipeline = pipelinesOf(book);
  const { from } = trailingYear(to);
  for (const page of book.pages) {
    const { opened, closed, closedOwner, outcome, pipeline, amount, amountIs } = page.deal;
    for (let slot = 0; slot < page.ids.length; slot += 1) {
      if (isOpenOn(page, slot, to)) {
        if (fits(sieve, page, slot, ownerOn(page, slot, to), pipelineOn(page, slot, to, inPipeline)))
          sums.open += 1;
      }
      const day = closed[slot] as number;
      if (day < from || day > to) continue;
      if (!fits(sieve, page, slot, closedOwner[slot] as number, pipeline[slot] as number)) continue;
      if (outcome[slot] === LOST) sums.lost += 1;
      if (outcome[slot] !== WON) continue;
      sums.won += 1;
      sums.days += day - (opened[slot] as number);
      if (amountIs[slot] === NO_RATE) sums.noRate += 1;
      if (amountIs[slot] !== IN_HOME || (amount[slot] as number) <= 0) continue;
      sums.sized += 1;
      sums.value += amount[slot] as number;
    }
  }
  return sums;
};

const whyNotOf = ({ won, lost, sized, noRate }: Sums): WhyNot | undefined => {
  if (won + lost === 0) return 'nothing-closed';
  if (won === 0) return 'nothing-won';
  if (sized === 0) return noRate === won ? 'no-rate' : 'no-amounts';
  return undefined;
};

/**
 * Sales velocity as of the end of the span, or of today while it runs: open deals then × win rate × mean won amount ÷ mean days from opening to
 * the win, the last three over the twelve months that end with its last day, in minor units of the home currency a
 * day; and what a tenth more of each factor alone would bring a day (of the cycle: a tenth less; no win rate is above
 * 1). A cycle of less than a day counts as a day.
 */
export const velocityFactors = (book: Book, ask: Ask): Velocity => {
  const sums = sumsOf(book, ask);
  const { open, won, lost, sized, value, days } = sums;
  const closed = won + lost;
  const rate = closed === 0 ? null : won / closed;
  const size = sized === 0 ? null : Math.round(value / sized);
  const cycle = won === 0 ? null : days / won;
  const whyNot = whyNotOf(sums);
  const parts = { open, winRate: rate, size, cycle };
  const known = rate !== null && size !== null && cycle !== null;
  const velocity = known ? (open * rate * size) / Math.max(1, cycle) : null;
  const told: Told = { value: velocity, ...(velocity === null && whyNot && { whyNot }), parts };
  const brings = (times: number) => (velocity === null ? null : velocity * (times - 1));
  const rateTimes = rate ? Math.min(1, rate * 1.1) / rate : 1;
  const cycleTimes = cycle === null ? 1 : Math.max(1, cycle) / Math.max(1, cycle * 0.9);
  return {
    told,
    factors: [
      { id: 'open', value: open, brings: brings(1.1) },
      { id: 'win-rate', value: rate, brings: brings(rateTimes) },
      { id: 'size', value: size, brings: brings(1.1) },
      { id: 'cycle', value: cycle, brings: brings(cycleTimes) },
    ],
  };
};
