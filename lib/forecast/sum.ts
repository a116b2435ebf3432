import { type Bet, chanceAt, type Fresh, momentsAt } from './bets';
import { NOTHING, spreadFresh, winsOnGrid } from './fresh-on-grid';
import { sharedLuck } from './shared-luck';

/** What a window may bring, in minor units. */
export interface Sum {
  readonly mean: number;
  /** The sum that is not exceeded with this chance. */
  quantile(share: number): number;
  /** The chance of at least this sum. */
  chanceOf(atLeast: number): number;
}

const [LEAST_BINS, MOST_BINS, WORK] = [512, 4096, 600_000];

/** Adds one more deal to a distribution that lies between two bins; its amount is shared by the two nearest. */
const addBet = (on: Float64Array, from: number, to: number, chance: number, bins: number): void => {
  const whole = Math.floor(bins);
  const far = chance * (bins - whole);
  const near = chance - far;
  const none = 1 - chance;
  const top = on.length - 1;
  for (let bin = Math.min(top, to + whole + 1); bin > from + whole; bin -= 1)
    on[bin] =
      (on[bin] as number) * none + (on[bin - whole] as number) * near + (on[bin - whole - 1] as number) * far;
  if (from + whole <= top)
    on[from + whole] = (on[from + whole] as number) * none + (on[from] as number) * near;
  for (let bin = Math.min(top, from + whole - 1); bin >= from; bin -= 1) on[bin] = (on[bin] as number) * none;
};

/** Up to so many deals, luck is cut finer: a chance that it carries past certainty shows. */
const FEW = 60;

/** From how many deals on single amounts are no longer seen in their sum. */
const MANY = 200;

/**
 * What a window brings, as an exact distribution on a grid of money: open deals are won or not, each by its chance,
 * new ones come in any number, and all share one luck, a Gamma factor on chances with the given spread.
 */
export const sumOf = (bets: readonly Bet[], fresh: Fresh, spread: number): Sum => {
  const taken = bets
    .filter(({ chance, amount }) => chance > 1e-9 && amount > 0)
    .sort((a, b) => a.amount - b.amount);
  const all = taken.reduce((sum, { amount }) => sum + amount, 0);
  const hasFresh = fresh.wins > 1e-9 && fresh.amounts.some((amount) => amount > 0);
  const usual = momentsAt(taken, fresh, 1);
  const lucks = sharedLuck(
    spread,
    usual.mean > 0 ? Math.sqrt(usual.variance) / usual.mean : 1,
    taken.length <= FEW && !hasFresh ? 25 : 9,
  );
  const best = momentsAt(taken, fresh, Math.max(...lucks.map(({ by }) => by)));
  // A whale with a small chance lies beyond any number of standard deviations.
  const largest = Math.max(0, taken.at(-1)?.amount ?? 0, ...(hasFresh ? fresh.amounts : []));
  const reach = best.mean + 8 * Math.sqrt(best.variance) + 3 * largest;
  const most = hasFresh ? reach : Math.min(all, reach);
  if (most <= 0) return { mean: 0, quantile: () => 0, chanceOf: (atLeast) => (atLeast <= 0 ? 1 : 0) };
  const bins = Math.max(LEAST_BINS, Math.min(MOST_BINS, Math.round(WORK / Math.max(1, taken.length))));
  const step = most / bins;
  const isMany = taken.length >= MANY;
  const kinds = hasFresh ? winsOnGrid(fresh, step, bins) : undefined;
  // Each amount that lies between two bins may carry the sum of all one bin further.
  const size = bins + 2 + Math.min(taken.length, MANY);
  const mixed = new Float64Array(size);
  const on = new Float64Array(size);
  let [mean, square] = [0, 0];
  for (const { by, weight } of lucks) {
    const at = momentsAt(taken, fresh, by);
    mean += weight * at.mean;
    square += weight * (at.variance + at.mean ** 2);
    on.fill(0);
    let [from, to] = [0, 0];
    if (kinds) to = spreadFresh(on, fresh, kinds, by);
    else on[0] = 1;
    for (const bet of taken) {
      const length = bet.amount / step;
      addBet(on, from, to, chanceAt(bet, by), length);
      to = Math.min(size - 1, to + Math.floor(length) + 2);
      while (from < to && (on[from] as number) < NOTHING) on[from++] = 0;
      while (to > from && (on[to] as number) < NOTHING) on[to--] = 0;
    }
    for (let bin = from; bin <= to; bin += 1)
      mixed[bin] = (mixed[bin] as number) + weight * (on[bin] as number);
  }
  const upTo = new Float64Array(mixed.length);
  let [total, first, second] = [0, 0, 0];
  for (let bin = 0; bin < mixed.length; bin += 1) {
    const mass = mixed[bin] as number;
    total += mass;
    first += mass * bin;
    second += mass * bin * bin;
    upTo[bin] = total;
  }
  // Sharing an amount between two bins keeps its mean but widens the sum a little, which is set right among many.
  const middle = (first / total) * step;
  const wide = (second / total) * step ** 2 - middle ** 2;
  const narrower = isMany && wide > 0 ? Math.sqrt((square - mean ** 2) / wide) : 1;
  const toMoney = (onGrid: number) => (isMany ? mean + (onGrid - middle) * narrower : onGrid);
  const toGrid = (money: number) => (isMany ? middle + (money - mean) / narrower : money);
  return {
    mean,
    quantile: (share) => {
      const wanted = share * total;
      let bin = 0;
      while (bin < upTo.length - 1 && (upTo[bin] as number) < wanted) bin += 1;
      // What lies in the first bin is that nothing is won: no sum between is possible.
      if (bin === 0 && !isMany) return 0;
      const mass = mixed[bin] as number;
      const within = mass > 0 ? ((upTo[bin] as number) - wanted) / mass : 0;
      return Math.max(
        0,
        Math.min(hasFresh ? Number.POSITIVE_INFINITY : all, toMoney((bin + 0.5 - within) * step)),
      );
    },
    chanceOf: (atLeast) => {
      if (atLeast <= 0) return 1;
      const place = toGrid(atLeast) / step - 0.5;
      const bin = Math.floor(place);
      if (bin >= upTo.length - 1) return 0;
      const below = bin < 0 ? 0 : (upTo[bin] as number);
      const part = (mixed[bin + 1] as number) * (place - bin);
      return Math.max(0, Math.min(1, 1 - (below + part) / total));
    },
  };
};
