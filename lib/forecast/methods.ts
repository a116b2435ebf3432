import type { Window } from './chances';
import type { History } from './history';
import { type Inflow, inflowOf } from './inflow';
import { knownBefore } from './known';
import { type ChancesAt, chancesByPace, type Model, modelOf } from './model';
import { type Worth, worthOf } from './worth';

/** What the model says of a window: what it rests on, the chance of every open deal, and what is to be expected. */
export interface Outlook {
  readonly model: Model;
  readonly worth: Worth;
  readonly inflow: Inflow;
  /** For each open deal of what is known, in its order. */
  readonly chances: Float64Array;
  /** Wins to be expected of deals that do not exist yet. */
  readonly freshWins: number;
  /** What is to be expected of open deals, and of deals that do not exist yet, in minor units. */
  readonly open: number;
  readonly fresh: number;
}

const weightedPace = ({ pace }: Model, { deals }: Inflow, worth: Worth): number => {
  let [sum, all] = [0, 0];
  for (const deal of deals) {
    const value = worth.of(deal);
    sum += (pace[deal] as number) * value;
    all += value;
  }
  return all > 0 ? sum / all : 1;
};

/** The wins to be expected of a deal that comes in each day up to the end of the window, in the stages such deals begin in. */
const freshPerDay = (
  chances: ReturnType<ChancesAt>,
  { at, to }: Window,
  starts: readonly [number, number][],
): number => {
  let wins = 0;
  for (let day = 0; day < to - at; day += 1)
    for (const [stage, share] of starts) wins += share * chances.ofNew(stage, day + 0.5);
  return wins;
};

const startsOf = ({ known }: Model, { deals }: Inflow): [number, number][] => {
  if (known.stages === 1 || deals.length === 0) return [[0, 1]];
  const { stayAt, stage } = known.history;
  const counts = new Map<number, number>();
  for (const deal of deals) {
    const first = stayAt[deal] as number;
    const where = first < (stayAt[deal + 1] as number) ? (stage[first] as number) : 0;
    counts.set(where, (counts.get(where) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => a - b).map(([where, count]) => [where, count / deals.length]);
};

/** What past deals tell, as known before a moment: the same for every window that is looked at from there. */
export const modelAt = (history: History, at: number): Model => modelOf(knownBefore(history, at));

/** What the model says of a window, as known at its moment. */
export const outlookOf = (
  history: History,
  window: Window,
  model: Model = modelAt(history, window.at),
): Outlook => {
  const { known } = model;
  const worth = worthOf(known);
  const inflow = inflowOf(known, window.to - window.at);
  const usual = weightedPace(model, inflow, worth);
  let [least, most] = [usual, usual];
  for (const deal of known.open) {
    least = Math.min(least, model.pace[deal] as number);
    most = Math.max(most, model.pace[deal] as number);
  }
  const at = chancesByPace(model, window, least * model.drift, most * model.drift);
  let open = 0;
  const chances = Float64Array.from(known.open, (deal, place) => {
    const days = known.at - (known.openSince[place] as number);
    const chance = at((model.pace[deal] as number) * model.drift).of(known.openStage[place] as number, days);
    open += chance * worth.of(deal);
    return chance;
  });
  const freshWins = inflow.perDay * freshPerDay(at(usual * model.drift), window, startsOf(model, inflow));
  const values = inflow.deals.map((deal) => worth.of(deal));
  const mean = values.length > 0 ? values.reduce((sum, one) => sum + one, 0) / values.length : 0;
  return { model, worth, inflow, chances, freshWins, open, fresh: freshWins * mean };
};
