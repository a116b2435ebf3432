import { sharedLuck } from './shared-luck';

/** A deal that may be won in the window: its chance, and what it brings then, in minor units. */
export interface Bet {
  readonly chance: number;
  readonly amount: number;
}

/** Deals that do not exist yet. */
export interface Fresh {
  /** How many of them are expected to be won. */
  readonly wins: number;
  /** What such deals bring, in minor units; each is as likely as any other. */
  readonly amounts: readonly number[];
  /** By how much their number swings, a coefficient of variation. */
  readonly spread: number;
}

/** What a window may bring, in minor units. */
export interface Sum {
  readonly mean: number;
  /** The sum that is not exceeded with this chance. */
  quantile(share: number): number;
  /** The chance of at least this sum. */
  chanceOf(atLeast: number): number;
}

/** No chance is ever larger, whatever the luck. */
const SUREST = 0.995;

/** How many amounts stand for all that new deals bring. */
const KINDS = 24;

/** Below this much probability an end of a distribution is cut off. */
const NOTHING = 1e-13;

const [LEAST_BINS, MOST_BINS, WORK] = [512, 4096, 600_000];

const atMost = (bet: Bet, by: number): number => Math.min(SUREST, bet.chance * by);

/** Amounts in groups, each by its mean and its share of all. */
const grouped = (amounts: readonly number[]): { amount: number; share: number }[] => {
  const sorted = [...amounts].sort((a, b) => a - b);
  const groups = Math.min(KINDS, sorted.length);
  return Array.from({ length: groups }, (_, group) => {
    const part = sorted.slice(
      Math.floor((group * sorted.length) / groups),
      Math.floor(((group + 1) * sorted.length) / groups),
    );
    const sum = part.reduce((all, one) => all + one, 0);
    return { amount: sum / part.length, share: part.length / sorted.length };
  });
};

/** Mean and variance of the sum at a luck. */
const momentsAt = (bets: readonly Bet[], fresh: Fresh, by: number): { mean: number; variance: number } => {
  let [mean, variance] = [0, 0];
  for (const bet of bets) {
    const chance = atMost(bet, by);
    mean += chance * bet.amount;
    variance += chance * (1 - chance) * bet.amount ** 2;
  }
  const wins = fresh.amounts.length > 0 ? fresh.wins * by : 0;
  if (wins > 0) {
    const usual = fresh.amounts.reduce((sum, one) => sum + one, 0) / fresh.amounts.length;
    const square = fresh.amounts.reduce((sum, one) => sum + one * one, 0) / fresh.amounts.length;
    mean += wins * usual;
    variance += wins * square + (wins * usual * fresh.spread) ** 2;
  }
  return { mean, variance };
};

/**
 * The distribution of what new deals bring on a grid: their number is Poisson with a Gamma factor, hence negative
 * binomial, their sum by Panjer's recursion (1981).
 */
const spreadFresh = (on: Float64Array, { wins, spread }: Fresh, kinds: Float64Array, by: number): number => {
  const expected = wins * by;
  // So that the chance of no win at all is still a number.
  let swing = Math.max(spread, 0.02) ** 2;
  while (Math.log1p(expected * swing) / swing > 600) swing *= 1.5;
  const odds = expected * swing;
  const ratio = odds / (1 + odds);
  const factor = 1 / (1 - ratio * (kinds[0] as number));
  on[0] = (1 + odds * (1 - (kinds[0] as number))) ** (-1 / swing);
  const used = Array.from(kinds.keys()).filter((bin) => bin > 0 && (kinds[bin] as number) > 0);
  const places = Int32Array.from(used);
  const plain = Float64Array.from(used, (bin) => ratio * (kinds[bin] as number));
  const scaled = Float64Array.from(used, (bin, at) => (1 / swing - 1) * bin * (plain[at] as number));
  let [last, total, count] = [0, on[0] as number, 0];
  for (let bin = 1; bin < on.length && total < 1 - NOTHING; bin += 1) {
    let [sum, over] = [0, 0];
    while (count < places.length && (places[count] as number) <= bin) count += 1;
    for (let at = 0; at < count; at += 1) {
      const before = on[bin - (places[at] as number)] as number;
      sum += (plain[at] as number) * before;
      over += (scaled[at] as number) * before;
    }
    on[bin] = (sum + over / bin) * factor;
    total += on[bin] as number;
    last = bin;
  }
  return last;
};

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
  const kinds = new Float64Array(bins + 2);
  if (hasFresh) {
    for (const { amount, share } of grouped(fresh.amounts)) {
      const place = Math.min(bins, amount / step);
      const low = Math.floor(place);
      kinds[low] = (kinds[low] as number) + (1 - (place - low)) * share;
      kinds[low + 1] = (kinds[low + 1] as number) + (place - low) * share;
    }
  }
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
    if (hasFresh) to = spreadFresh(on, fresh, kinds, by);
    else on[0] = 1;
    for (const bet of taken) {
      const length = bet.amount / step;
      addBet(on, from, to, atMost(bet, by), length);
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
