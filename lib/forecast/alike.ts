import type { Alike } from '../pipeline/forecast';
import type { Known } from './known';
import { ONGOING } from './known';

/** How many deals there must be that are alike, before less is asked of them. */
const ENOUGH = 8;

/** A stay that was looked at: when it began and ended, and when its deal was won, Infinity when it was not. */
interface Stayed {
  readonly since: number;
  readonly to: number;
  readonly wonAt: number;
}

/** Counts deals that were once like an open one. */
export interface AlikeCount {
  /** Those like a deal that has been in a stage for so many days, and how many of them were won within `days`. */
  of(stage: number, inStage: number, days: number): Alike;
}

/**
 * Counts past deals that were once like an open one, as known at a moment: that stood in its stage for as long as it
 * has; where there are fewer than 8, that came into its stage; else any. Only those count of which it is known
 * whether they were won in time.
 */
export const alikeOf = (known: Known): AlikeCount => {
  const { history, at, stages } = known;
  const byStage = Array.from({ length: stages }, (): Stayed[] => []);
  const all: Stayed[] = [];
  for (let row = 0; row < known.deal.length; row += 1) {
    const deal = known.deal[row] as number;
    const closed = history.closed[deal] as number;
    const wonAt = history.isWon[deal] === 1 && closed < at ? closed : Number.POSITIVE_INFINITY;
    const since = known.since[row] as number;
    const isSeen = since >= (history.entered[deal] as number);
    const to = known.next[row] === ONGOING ? Number.POSITIVE_INFINITY : (known.to[row] as number);
    if (isSeen) byStage[known.stage[row] as number]?.push({ since, to, wonAt });
    const isFirst = row === 0 || known.deal[row - 1] !== deal;
    if (isFirst && isSeen) all.push({ since, to, wonAt });
  }
  const count = (
    stays: readonly Stayed[],
    after: number,
    days: number,
  ): { readonly deals: number; readonly won: number } => {
    let [deals, won] = [0, 0];
    for (const { since, to, wonAt } of stays) {
      const then = since + after;
      if (to <= then || then + days > at) continue;
      deals += 1;
      if (wonAt < then + days) won += 1;
    }
    return { deals, won };
  };
  return {
    of(stage, inStage, days) {
      const whole = Math.max(1, Math.round(days));
      const here = byStage[stage] ?? [];
      const asLong = count(here, inStage, whole);
      if (asLong.deals >= ENOUGH)
        return { ...asLong, days: whole, by: stages > 1 ? 'stage-and-time' : 'age' };
      const inIt = stages > 1 ? count(here, 0, whole) : asLong;
      if (inIt.deals >= ENOUGH) return { ...inIt, days: whole, by: 'stage' };
      return { ...count(all, 0, whole), days: whole, by: 'all' };
    },
  };
};
