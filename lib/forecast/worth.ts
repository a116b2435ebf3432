import { amountBefore } from './history';
import type { Known } from './known';

/** Deals of the usual amount that are pretended to have been won for what they were held to be worth. */
const DRAWN = 20;

/** What deals are worth when they are won. */
export interface Worth {
  /** What an open deal is expected to be won with. */
  of(deal: number): number;
  /** Open deals without a known amount, which count with what such deals were won with. */
  readonly without: number;
}

/** What deals are worth: the amount that is known, times what won deals brought of theirs. */
export const worthOf = (known: Known): Worth => {
  const { history, at, stages } = known;
  let [brought, held, wonWithout, countWithout, all, count] = [0, 0, 0, 0, 0, 0];
  for (let row = 0; row < known.deal.length; row += 1) {
    if (known.next[row] !== stages) continue;
    const deal = known.deal[row] as number;
    const [value, amount] = [history.value[deal] as number, amountBefore(history, deal, at)];
    all += value;
    count += 1;
    if (Number.isNaN(amount)) {
      wonWithout += value;
      countWithout += 1;
    } else {
      brought += value;
      held += amount;
    }
  }
  let [sum, known_] = [0, 0];
  for (const deal of known.deals) {
    const amount = amountBefore(history, deal, at);
    if (Number.isNaN(amount)) continue;
    sum += amount;
    known_ += 1;
  }
  const usual = known_ === 0 ? 0 : sum / known_;
  const ratio = held + usual > 0 ? (brought + DRAWN * usual) / (held + DRAWN * usual) : 1;
  const mean = count === 0 ? usual : all / count;
  const unknown = (wonWithout + 5 * mean) / (countWithout + 5);
  let without = 0;
  for (const deal of known.open) if (Number.isNaN(amountBefore(history, deal, at))) without += 1;
  return {
    of: (deal) => {
      const amount = amountBefore(history, deal, at);
      return Number.isNaN(amount) ? unknown : amount * ratio;
    },
    without,
  };
};
