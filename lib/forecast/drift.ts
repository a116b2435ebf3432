import { dayOf, numberOf } from '../pipeline/day';
import { monthsAfter } from '../pipeline/span';
import type { Pace } from './chances';
import { type Expected, expectedOfRow } from './expected';
import type { Known } from './known';

/** Over how many days the last wins are compared with what was to be expected. */
const DAYS = 60;

/** Wins that draw the comparison towards 1. */
const DRAWN = 30;

/** By how much more deals were won lately than their stage and age let expect: (won + 30) ÷ (expected + 30). */
export const driftOf = (known: Known, wins: Expected, pace: Float64Array, season?: Pace): number => {
  const { at, deal, next, stages, to } = known;
  let [won, expected] = [0, 0];
  const parts: [number, number][] = [];
  for (let from = at - DAYS; from < at; ) {
    const until = season ? Math.min(at, numberOf(monthsAfter(dayOf(Math.floor(from)), 1))) : at;
    parts.push([from, until]);
    from = until;
  }
  for (let row = 0; row < deal.length; row += 1) {
    if ((to[row] as number) <= at - DAYS) continue;
    const own = pace[deal[row] as number] as number;
    for (const [from, until] of parts)
      expected +=
        expectedOfRow(known, row, wins, from, until) * own * (season?.((from + until) / 2).won ?? 1);
    if (next[row] === stages) won += 1;
  }
  return (won + DRAWN) / (expected + DRAWN);
};
