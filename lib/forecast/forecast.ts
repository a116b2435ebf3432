import type { Bet, Fresh } from './bets';
import { blended, spreadOf, type Weight, weightsOf } from './blend';
import type { Window } from './chances';
import type { History } from './history';
import { type Outlook, outlookOf } from './methods';
import type { Model } from './model';
import { type Past, type Said, saidOf } from './past';
import { type Sum, sumOf } from './sum';

/** What a window may bring beyond what it has brought already, and why. */
export interface Forecast {
  readonly outlook: Outlook;
  readonly said: Said;
  readonly weights: readonly Weight[];
  /** By how much chances are raised or lowered so that they add up to what the methods say together. */
  readonly level: number;
  /** The open deals in the order of what is known, and the deals that do not exist yet, as they go into the sum. */
  readonly bets: readonly Bet[];
  readonly fresh: Fresh;
  /** The luck that all deals share, a coefficient of variation. */
  readonly spread: number;
  readonly sum: Sum;
}

/** No chance is raised beyond this. */
const SUREST = 0.995;

/** The forecast of a window as known at its moment, with what methods said of windows that were over by then. */
export const forecastOf = (
  history: History,
  window: Window,
  past: readonly Past[],
  atMoment?: Model,
): Forecast => {
  const outlook = outlookOf(history, window, atMoment);
  const { model, worth, inflow, open, fresh: freshSum, freshWins, chances } = outlook;
  const said = saidOf(history, window, outlook);
  const weights = weightsOf(said, past);
  const together = blended(said, weights);
  const level = open + freshSum > 0 ? together / (open + freshSum) : 1;
  const bets = Array.from(model.known.open, (deal, place) => ({
    chance: Math.min(SUREST, (chances[place] as number) * level),
    amount: worth.of(deal),
  }));
  const fresh = {
    wins: freshWins * level,
    amounts: inflow.deals.map((deal) => worth.of(deal)),
    spread: inflow.spread,
  };
  const spread = spreadOf(weights, past, model.known.won);
  return { outlook, said, weights, level, bets, fresh, spread, sum: sumOf(bets, fresh, spread) };
};
