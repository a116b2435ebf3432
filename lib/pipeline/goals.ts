import type { Day } from './day';
import type { Named, Owner } from './lists';
import type { Money } from './money';
import type { NumberTold } from './numbers';
import type { HomeRates } from './rates';

/** What somebody, a team or everybody together is to win in a month or quarter that begins on a day. */
export interface Quota {
  /** An owner, a team, or `EVERYBODY`. */
  readonly of: string;
  readonly kind: 'month' | 'quarter';
  readonly from: Day;
  readonly amount: Money;
}

/** What a number is to come to in every month, quarter or year from a day on. */
export interface Target {
  /** The number's id. */
  readonly number: string;
  readonly kind: 'month' | 'quarter' | 'year';
  readonly from: Day;
  /** In the number's unit; null from the day on which there is none any more. */
  readonly value: number | null;
}

/** All quotas and targets, in the order of their days. */
export interface Goals {
  readonly quotas: readonly Quota[];
  readonly targets: readonly Target[];
}

/** What the page of quotas and targets shows. */
export interface GoalsPage extends Goals, HomeRates {
  readonly today: Day;
  readonly fiscalStart: number;
  readonly owners: readonly Owner[];
  readonly teams: readonly Named[];
  /** The numbers that can have a target. */
  readonly numbers: readonly Aim[];
}

/** A number that can have a target. */
export interface Aim extends Pick<NumberTold, 'id' | 'name' | 'says' | 'unit'> {
  readonly better: 'more' | 'less';
  /** A quarter's is the sum of its months'. */
  readonly adds?: true;
}

/** Whom a quota of the whole company is of. */
export const EVERYBODY = 'everybody';

/** The subject that all facts about quotas and targets have. */
export const GOALS = 'goals';
