import { type Day, daysBetween } from '../pipeline/day';
import { type StaleLimits, untilLearnt } from '../pipeline/stale';
import type { Stay } from '../projections/journey.projection';
import { percentile } from './percentile';

/** The path of a deal that was won. */
export interface WonPath {
  readonly openedOn: Day;
  readonly stays: readonly Stay[];
}

/** How many won deals must have left a stage before its limits are learnt. */
export const NEEDED = 20;

/** How long a deal was in a stage; undefined when it never was or has not left it. */
const passing = ({ openedOn, stays }: WonPath, stage: string) => {
  const there = stays.filter((stay) => stay.stage === stage);
  const leftOn = there.at(-1)?.to;
  if (leftOn === undefined) return undefined;
  return {
    stayDays: there.reduce((sum, { from, to }) => sum + daysBetween(from, to ?? from), 0),
    ageDays: daysBetween(openedOn, leftOn),
    gapDays: Math.max(...there.map(({ longestGap }) => longestGap)),
  };
};

const limitOf = (days: readonly number[]): number => Math.max(1, percentile(days, 90) ?? 0);

/**
 * Stage id → limits in days, from won deals only: the 90th percentile (nearest rank) of the days each deal spent in
 * the stage, all its stays added, of its age when it last left it, and of its longest gap between two touches there;
 * never less than 1. A stage that fewer than `NEEDED` of them were in and left is absent (design notes, "Review of
 * the stages").
 */
export const learntLimits = (won: readonly WonPath[]): ReadonlyMap<string, StaleLimits> => {
  const stages = new Set(won.flatMap(({ stays }) => stays.map(({ stage }) => stage)));
  const learnt = new Map<string, StaleLimits>();
  for (const stage of stages) {
    const passed = won.flatMap((path) => passing(path, stage) ?? []);
    if (passed.length < NEEDED) continue;
    learnt.set(stage, {
      stage: limitOf(passed.map(({ stayDays }) => stayDays)),
      age: limitOf(passed.map(({ ageDays }) => ageDays)),
      touch: limitOf(passed.map(({ gapDays }) => gapDays)),
    });
  }
  return learnt;
};

/**
 * The limits of a stage: for the days in it the one set by hand, else what was learnt. Until something is learnt they
 * are defaults of ours, from no source: twice the target of the stage and at least 2 days in it, 14 days without a
 * touch, and no limit of age.
 */
export const limitsFor = (
  { targetDays, staleAfterDays }: { readonly targetDays: number; readonly staleAfterDays?: number },
  learnt: StaleLimits | undefined,
): StaleLimits => ({
  stage: untilLearnt(targetDays),
  touch: 14,
  ...learnt,
  ...(staleAfterDays !== undefined && { stage: staleAfterDays }),
});
