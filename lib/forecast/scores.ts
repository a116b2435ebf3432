/** How good a method was: shares as fractions of 1, null for what it has not. */
export interface Scores {
  /** How many windows it was tried on. */
  readonly n: number;
  /** Σ |said − came| ÷ Σ came. */
  readonly wape: number | null;
  /** Σ (said − came) ÷ Σ came. */
  readonly bias: number | null;
  /** The share of windows whose sum lay between P10 and P90. */
  readonly coverage: number | null;
  /** Of the chances given to deals: mean squared error, calibration error in ten bins of equal count, and ranking. */
  readonly brier: number | null;
  readonly ece: number | null;
  readonly auc: number | null;
}

/** One window: what a method said of it, and what came. */
export interface Tried {
  readonly said: number;
  readonly came: number;
  readonly low?: number;
  readonly high?: number;
  /** The chance it gave to each deal that was open, and whether it was won in the window. */
  readonly chances?: readonly number[];
  readonly isWon?: readonly boolean[];
}

const BINS = 10;

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / values.length;

type Labelled = readonly [chance: number, isWon: 0 | 1];

const labelled = ({ chances = [], isWon = [] }: Tried): Labelled[] =>
  chances.map((chance, place) => [chance, isWon[place] ? 1 : 0]);

/** Mean distance between chance and share won over ten bins of equal count, weighted by count (Naeini et al. 2015). */
const calibration = (deals: readonly Labelled[]): number => {
  const sorted = [...deals].sort(([a], [b]) => a - b);
  let error = 0;
  for (let bin = 0; bin < BINS; bin += 1) {
    const part = sorted.slice(
      Math.floor((bin * sorted.length) / BINS),
      Math.floor(((bin + 1) * sorted.length) / BINS),
    );
    if (part.length === 0) continue;
    const said = meanOf(part.map(([chance]) => chance));
    const came = meanOf(part.map(([, isWon]) => isWon));
    error += (part.length / sorted.length) * Math.abs(said - came);
  }
  return error;
};

/** The chance that a deal that was won had a higher chance than one that was not, ties halved; undefined without both. */
const ranking = (deals: readonly Labelled[]): number | undefined => {
  const sorted = [...deals].sort(([a], [b]) => a - b);
  let [ranks, won] = [0, 0];
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]?.[0] === sorted[from]?.[0]) to += 1;
    for (let place = from; place < to; place += 1)
      if (sorted[place]?.[1] === 1) {
        ranks += (from + to + 1) / 2;
        won += 1;
      }
    from = to;
  }
  const others = sorted.length - won;
  return won > 0 && others > 0 ? (ranks - (won * (won + 1)) / 2) / (won * others) : undefined;
};

/** Ranking within each window, averaged by how many deals were open. */
const rankingWithin = (tried: readonly Tried[]): number | null => {
  let [sum, all] = [0, 0];
  for (const one of tried) {
    const deals = labelled(one);
    const auc = ranking(deals);
    if (auc === undefined) continue;
    sum += auc * deals.length;
    all += deals.length;
  }
  return all > 0 ? sum / all : null;
};

/** How good a method was on some windows. */
export const scoresOf = (tried: readonly Tried[]): Scores => {
  const came = tried.reduce((sum, one) => sum + one.came, 0);
  const ranged = tried.filter(({ low, high }) => low !== undefined && high !== undefined);
  const held = ranged.filter(({ came: sum, low = 0, high = 0 }) => sum >= low && sum <= high);
  const deals = tried.flatMap(labelled);
  return {
    n: tried.length,
    wape: came > 0 ? tried.reduce((sum, one) => sum + Math.abs(one.said - one.came), 0) / came : null,
    bias: came > 0 ? tried.reduce((sum, one) => sum + one.said - one.came, 0) / came : null,
    coverage: ranged.length > 0 ? held.length / ranged.length : null,
    brier: deals.length > 0 ? meanOf(deals.map(([chance, isWon]) => (chance - isWon) ** 2)) : null,
    ece: deals.length > 0 ? calibration(deals) : null,
    auc: rankingWithin(tried),
  };
};
