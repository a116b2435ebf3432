import type { Day } from './day';
import type { Named, Owner } from './lists';
import type { Period } from './period';
import type { StageLabel } from './stage-label';

/** What a number counts: deals, minor units of the home currency, a part of 1, days, minor units a day, times. */
export type Unit = 'deals' | 'money' | 'share' | 'days' | 'money-a-day' | 'times';

/** Every reason why a number may not be known; each has its sentence in both languages. */
export const WHY_NOT = [
  'nothing-reached',
  'reached-too-late',
  'nothing-in-stage',
  'nothing-won',
  'nothing-closed',
  'no-amounts',
  'no-rate',
  'no-quota',
  'quota-of-all',
  'nothing-open',
  'same-day',
  'not-begun',
] as const;
/** Why a number is not known. */
export type WhyNot = (typeof WHY_NOT)[number];

/** A number with what stands beside it. */
export interface Told {
  /** In its unit; null when it cannot be known. */
  readonly value: number | null;
  readonly whyNot?: WhyNot;
  /** A 95 % interval, told when it rests on few deals. */
  readonly low?: number;
  readonly high?: number;
  /** What it was made from and what was left out, by name; each number's file says which. */
  readonly parts: Readonly<Record<string, number | null>>;
}

/** A span people steer by; `custom` is any two days. */
export interface Span extends Period {
  readonly kind: 'month' | 'quarter' | 'year' | 'custom';
}

/** Which deals are counted: of an owner or a team, a pipeline, a source, a tag; all when nothing is asked. */
export interface Filter {
  readonly owner?: string;
  readonly pipeline?: string;
  readonly source?: string;
  readonly tag?: string;
}

/** One of the numbers for a span, the one before and the same a year ago. */
export interface NumberTold {
  readonly id: string;
  /** Its name and its sentence, in the person's language. */
  readonly name: string;
  readonly says: string;
  readonly unit: Unit;
  /** Whether more of it is better. */
  readonly better: 'more' | 'less' | 'neither';
  readonly now: Told;
  readonly before: Told;
  readonly yearAgo: Told;
  /** The spans up to this one, oldest first, this one last. */
  readonly trend: readonly (Period & { readonly value: number | null })[];
  /** What the person aims at in such a span. */
  readonly target?: number;
}

/** A stage of a pipeline, and of the deals that first reached it in a span the share that went on. */
export interface FunnelStage {
  readonly id: string;
  readonly label: StageLabel;
  /** Its parts are `cohort`, `passed`, `open` and `lost`. */
  readonly told: Told;
}

/** What can be filtered by; of retired ones only what is asked for is among them. */
export interface FilterChoices {
  readonly owners: readonly Owner[];
  readonly teams: readonly Named[];
  readonly sources: readonly Named[];
  readonly tags: readonly Named[];
  readonly pipelines: readonly Named[];
}

/** The numbers people steer by, as the popup and the dashboard show them. */
export interface Numbers {
  readonly today: Day;
  readonly home: string;
  /** The first month of the fiscal year, 1 to 12. */
  readonly fiscalStart: number;
  readonly span: Span;
  readonly before: Period;
  readonly yearAgo: Period;
  readonly filter: Filter;
  readonly choices: FilterChoices;
  readonly numbers: readonly NumberTold[];
  /** The conversion of every open stage of a pipeline, of which the number is that of the first. */
  readonly funnel: { readonly pipeline: string; readonly stages: readonly FunnelStage[] };
  /** There is no deal at all. */
  readonly isEmpty: boolean;
}

/** The deals behind a number: the first of them, how many there are, and what all come to. */
export interface Behind {
  readonly deals: readonly DealBehind[];
  readonly count: number;
  /** In minor units of the home currency; absent where no amount of them is known. */
  readonly sum?: number;
}

/** A deal behind a number. */
export interface DealBehind {
  readonly deal: string;
  /** Name of the person, or their address; empty when nothing is known. */
  readonly person: string;
  readonly company?: string;
  readonly owner?: string;
  readonly status: 'open' | 'won' | 'lost';
  readonly stage: string;
  readonly openedOn: Day;
  readonly closedOn?: Day;
  /** In minor units of the home currency; absent without amount or rate. */
  readonly amount?: number;
}
