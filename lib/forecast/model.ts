import { type Chances, chancesOf, type Pace, type Steps, type Window } from './chances';
import { driftOf } from './drift';
import { expectedOf } from './expected';
import { exposureOf } from './exposure';
import { AGES, hazardsByAge } from './hazards';
import type { Known } from './known';
import { withPrior } from './prior';
import type { Rates } from './rates';
import { seasonOf } from './season';
import { segmentPace } from './segments';
import { STAYS, stageMoves } from './stage-moves';

/** What past deals tell of how deals end. */
export interface Model {
  readonly known: Known;
  readonly rates: Rates;
  /** By how much faster than others each deal of the history is won, by its segments. */
  readonly pace: Float64Array;
  readonly season: Pace | undefined;
  readonly drift: number;
}

/** After how many days what happened counts half. */
const HALF_LIFE = 365;

/** What past deals tell, as known at a moment, beside what is held before any closed. */
export const modelOf = (known: Known): Model => {
  const isStaged = known.stages > 1;
  const edges = isStaged ? STAYS : AGES;
  const seen = withPrior(exposureOf(known, edges, HALF_LIFE), known.stages, edges, known.history.plan);
  const rates = isStaged ? stageMoves(seen, known.stages) : hazardsByAge(seen);
  const [wins, losses] = [expectedOf(rates, 0), expectedOf(rates, 1)];
  const pace = segmentPace(known, wins);
  const season = seasonOf(known, wins, losses, pace);
  return { known, rates, pace, season, drift: driftOf(known, wins, pace, season) };
};

/** A window of fewer days is stepped through in parts of a day. */
const SHORT = 7;

const stepsOf = ({ known }: Model, { at, to }: Window): Steps => {
  if (known.stages === 1) {
    let oldest = 0;
    for (const since of known.openSince) oldest = Math.max(oldest, known.at - since);
    return {
      length: to - at < SHORT ? 0.25 : 1,
      longest: Math.min(AGES.at(-1) ?? 0, oldest + (to - at) + 1),
    };
  }
  const isFine = known.history.isTimed && to - at <= 31;
  return { length: isFine ? 0.05 : 0.25, longest: STAYS.at(-2) ?? 0 };
};

/** How many paces chances are worked out for; those between are interpolated by the logarithm of the pace. */
const PACES = 5;

/** The chances of deals by the pace at which they are won. */
export type ChancesAt = (pace: number) => Chances;

/** Chances in a window for every pace from the least to the most. */
export const chancesByPace = (model: Model, window: Window, least: number, most: number): ChancesAt => {
  const isOne = most / least < 1.02;
  const count = isOne ? 1 : PACES;
  const [low, high] = [Math.log(least), Math.log(most)];
  const steps = stepsOf(model, window);
  const made = Array.from({ length: count }, (_, place) => {
    const by = Math.exp(isOne ? (low + high) / 2 : low + ((high - low) * place) / (count - 1));
    return chancesOf(model.rates, window, steps, (moment) => {
      const season = model.season?.(moment) ?? { won: 1, lost: 1 };
      return { won: season.won * by, lost: season.lost };
    });
  });
  return (pace) => {
    if (isOne) return made[0] as Chances;
    const place = ((Math.log(pace) - low) / (high - low)) * (count - 1);
    const below = Math.max(0, Math.min(count - 2, Math.floor(place)));
    const share = Math.max(0, Math.min(1, place - below));
    const [a, b] = [made[below] as Chances, made[below + 1] as Chances];
    const mix = (x: number, y: number) => x + (y - x) * share;
    return {
      of: (stage, days) => mix(a.of(stage, days), b.of(stage, days)),
      ofNew: (stage, inDays) => mix(a.ofNew(stage, inDays), b.ofNew(stage, inDays)),
    };
  };
};
