import type { Fresh } from './bets';

/** How many amounts stand for all that new deals bring. */
const KINDS = 24;

/** Below this much probability an end of a distribution is cut off. */
export const NOTHING = 1e-13;

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

/** What a win of a new deal brings, on a grid of money whose bins are `step` wide: the share of wins in each bin. */
export const winsOnGrid = ({ amounts }: Fresh, step: number, bins: number): Float64Array => {
  const kinds = new Float64Array(bins + 2);
  for (const { amount, share } of grouped(amounts)) {
    const place = Math.min(bins, amount / step);
    const low = Math.floor(place);
    kinds[low] = (kinds[low] as number) + (1 - (place - low)) * share;
    kinds[low + 1] = (kinds[low + 1] as number) + (place - low) * share;
  }
  return kinds;
};

/**
 * The distribution of what new deals bring on a grid: their number is Poisson with a Gamma factor, hence negative
 * binomial, their sum by Panjer's recursion (1981). Gives the last bin that holds any of it.
 */
export const spreadFresh = (
  on: Float64Array,
  { wins, spread }: Fresh,
  kinds: Float64Array,
  by: number,
): number => {
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
