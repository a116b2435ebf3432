import { type Day, daysBetween } from './day';

/** What is counted of an open deal: days since somebody last did something, days in its stage, days since it was created. */
export type Clock = 'touch' | 'stage' | 'age';

/** Limits in whole days; a clock without a limit never rings. */
export interface StaleLimits {
  readonly touch?: number;
  readonly stage?: number;
  readonly age?: number;
}

/** What the clocks need of an open deal. */
export interface StaleDeal {
  readonly openedOn: Day;
  readonly stageSince: Day;
  readonly touchedOn: Day;
  /** The earliest planned step. */
  readonly nextStepDue?: Day;
}

/** A clock that rings, where it stands and the limit it is past, both in whole days. */
export interface Ringing {
  readonly clock: Clock;
  readonly days: number;
  readonly limit: number;
}

/**
 * The clock that rings for an open deal, or undefined: of several the one furthest past as a share of its limit, of
 * equals stage before touch before age. A step planned for today or later keeps the touch clock silent until it is
 * overdue (design notes, "Review of the stages").
 */
export const ringing = (deal: StaleDeal, limits: StaleLimits, today: Day): Ringing | undefined => {
  const { openedOn, stageSince, touchedOn, nextStepDue } = deal;
  const isAwaited = nextStepDue !== undefined && nextStepDue >= today;
  const clocks = [
    { clock: 'stage', since: stageSince, limit: limits.stage },
    { clock: 'touch', since: touchedOn, limit: isAwaited ? undefined : limits.touch },
    { clock: 'age', since: openedOn, limit: limits.age },
  ] as const;
  let furthest: Ringing | undefined;
  for (const { clock, since, limit } of clocks) {
    const days = daysBetween(since, today);
    if (limit === undefined || days <= limit) continue;
    // Multiplied crosswise: equal shares stay equal, which divided numbers need not.
    if (!furthest || days * furthest.limit > furthest.days * limit) furthest = { clock, days, limit };
  }
  return furthest;
};

/** After how many days in a stage a deal is stale until that is learnt: twice its target, never less than 2. */
export const untilLearnt = (targetDays: number): number => Math.max(2, 2 * targetDays);
