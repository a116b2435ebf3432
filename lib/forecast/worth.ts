import { amountBefore } from './history';
import type { Known } from './known';

/** Deals of the usual amount that are pretended to have been won for what they were held to be worth. */
const DRAWN = 20;

/** Won deals that are pretended to have had no amount, and to have brought what all did. */
const DRAWN_WITHOUT = 5;

/** What deals are worth when they are won. */
export interface Worth {
  /** What a deal is expected to be won with; one without a known amount with what such deals were. */
  of(deal: number): number;
}

/** What deals are worth: the amount that is known, times what won deals brought of theirs. */
export const worthOf = (known: Known): Worth => {
  const { history, at, stages } = known;
  let [brought, held, wonWithout, countWithout, all, count] = [0, 0, 0, 0, 0, 0];
  for (let row = 0; row < known.deal.length; row += 1) {
    if (known.next[row] !== stages) continue;
    const deal = known.deal[row] as number;
    const [value, amount] = [history.value[deal] as number, amountBefore(history, deal, at)];
    // What was won in a currency without a rate says nothing of what deals bring.
    if (Number.isNaN(value)) continue;
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
  let [sum, withAmount] = [0, 0];
  for (const deal of known.deals) {
    const amount = amountBefore(history, deal, at);
    if (Number.isNaN(amount)) continue;
    sum += amount;
    withAmount += 1;
  }
  const usual = withAmount === 0 ? 0 : sum / withAmount;
  const ratio = held + usual > 0 ? (brought + DRAWN * usual) / (held + DRAWN * usual) : 1;
  const mean = count === 0 ? usual : all / count;
  const unknown = (wonWithout + DRAWN_WITHOUT * mean) / (countWithout + DRAWN_WITHOUT);
  return {
    of: (deal) => {
      const amount = amountBefore(history, deal, at);
      return Number.isNaN(amount) ? unknown : amount * ratio;
    },
  };
};
