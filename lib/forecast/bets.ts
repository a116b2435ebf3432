/** A deal that may be won in the window: its chance, and what it brings then, in minor units. */
export interface Bet {
  readonly chance: number;
  readonly amount: number;
  /** Somebody said the chance: the luck that all deals share does not change it. */
  readonly isStated?: boolean;
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

/** No chance is ever larger, whatever the luck. */
const SUREST = 0.995;

/** The chance of a deal at a luck. */
export const chanceAt = ({ chance, isStated }: Bet, by: number): number =>
  Math.min(SUREST, isStated ? chance : chance * by);

/** Mean and variance of the sum at a luck. */
export const momentsAt = (
  bets: readonly Bet[],
  fresh: Fresh,
  by: number,
): { mean: number; variance: number } => {
  let [mean, variance] = [0, 0];
  for (const bet of bets) {
    const chance = chanceAt(bet, by);
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
