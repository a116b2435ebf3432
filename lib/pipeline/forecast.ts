import type { Category } from '../schema/stage.schema';
import type { Day } from './day';
import type { Filter, FilterChoices } from './numbers';
import type { Period } from './period';
import type { StageLabel } from './stage-label';

/** The spans of the quick forecast, in their order. */
export const AHEAD = ['this-month', 'next-month', 'this-quarter'] as const;
/** One of them. */
export type Ahead = (typeof AHEAD)[number];

/** A sum as a range, in minor units of the home currency: one time in ten it comes to less than `low`, one in ten to more than `high`. */
export interface Range {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** How the forecasts of months or quarters that are over did. */
export interface TrackRecord {
  readonly kind: 'month' | 'quarter';
  readonly spans: number;
  /** Of how many the range held what came. */
  readonly held: number;
  /** Σ (said − came) ÷ Σ came, a part of 1; null where nothing came. */
  readonly bias: number | null;
  /** Σ |said − came| ÷ Σ came, a part of 1; null where nothing came. */
  readonly error: number | null;
  /** How many of them were kept when the span began; the others are what would have been said of what was known then. */
  readonly kept: number;
}

/** What comes of a span when one deal ends in a certain way. */
export interface Ending {
  readonly middle: number;
  /** The chance of the quota; absent without one. */
  readonly chance?: number;
}

/** An open deal on which much of a span hangs. */
export interface Swing {
  readonly deal: string;
  /** Name of the person, or their address; empty when nothing is known. */
  readonly person: string;
  readonly company?: string;
  /** What it counts with, in minor units of the home currency. */
  readonly amount: number;
  /** The chance that it is won within the span. */
  readonly chance: number;
  readonly won: Ending;
  readonly slipped: Ending;
}

/** What a quota is held against; `chance` is that of reaching it. */
export interface QuotaAhead {
  readonly minor: number;
  readonly chance: number;
  /** How many quotas are not in it, since their currency has no rate. */
  readonly left: number;
}

/** The forecast of a span: what it has brought and will bring together. */
export interface SpanForecast extends Range, Period {
  readonly kind: Ahead;
  /** What it has brought so far. */
  readonly won: number;
  /** What is expected beyond that: of deals that are open, of renewals and upsells, and of deals that are not there yet. */
  readonly open: number;
  readonly follows: number;
  readonly fresh: number;
  /** How many open deals are among `open` and `follows`. */
  readonly openDeals: number;
  /** The sums that are not exceeded with a chance of 0, 2½, 5 … 100 %, 41 of them. */
  readonly shape: readonly number[];
  /** Absent where none is set for it. */
  readonly quota?: QuotaAhead;
  readonly swings: readonly Swing[];
  /** Of months for a month, of quarters for a quarter; absent while none is over. */
  readonly record?: TrackRecord;
}

/** What a person should know before believing a forecast; the words are made from the id. */
export interface ForecastNote {
  readonly id:
    | 'prior'
    | 'ramp-up'
    | 'dead-season'
    | 'whale'
    | 'no-rate'
    | 'no-amounts'
    | 'amount-unknown'
    | 'outcomes-only';
  readonly args: Readonly<Record<string, string | number>>;
}

/** The quick forecast, as the popup shows it. */
export interface QuickForecast {
  readonly today: Day;
  readonly home: string;
  readonly filter: Filter;
  /** In the order of `AHEAD`. */
  readonly spans: readonly SpanForecast[];
  /** On how many closed deals it rests, and how many of them were won. */
  readonly closed: number;
  readonly won: number;
  readonly notes: readonly ForecastNote[];
  /** There is no deal at all. */
  readonly isEmpty: boolean;
}

/** A month on the way: what was or is said of it, and what came. */
export interface MonthAhead extends Period {
  /** Absent where too little was known. */
  readonly range?: Range;
  /** The range was kept when the month began. */
  readonly isKept: boolean;
  /** What it brought; of the running month so far; null of one that has not begun. */
  readonly won: number | null;
  readonly isOver: boolean;
  /** In minor units of the home currency. */
  readonly quota?: number;
}

/** Of deals that were once like this one: how many there were, and how many were won within so many days. */
export interface Alike {
  readonly deals: number;
  readonly won: number;
  readonly days: number;
  /** What they were alike in: stage and time in it, the stage alone, time since they were opened, or nothing but being deals. */
  readonly by: 'stage-and-time' | 'stage' | 'age' | 'all';
}

/** An open deal in the forecast of a span. */
export interface DealAhead {
  readonly deal: string;
  readonly person: string;
  readonly company?: string;
  readonly owner?: string;
  readonly stage: StageLabel;
  readonly daysInStage: number;
  readonly expectedClose?: Day;
  /** The forecast category: the one a person picked, else that of the stage. */
  readonly category: Category;
  readonly isPicked: boolean;
  /** What it counts with, in minor units of the home currency; of one without a known amount what such deals bring. */
  readonly amount: number;
  readonly isAmountKnown: boolean;
  readonly chance: number;
  readonly alike: Alike;
  /** `chance` × `amount`. */
  readonly contribution: number;
}

/** How one of the ways to forecast that are compared did over the months that are over. */
export interface MethodDone {
  readonly method: 'forecast' | 'mean3' | 'last' | 'weighted' | 'call';
  readonly months: number;
  readonly error: number | null;
  readonly bias: number | null;
  /** The share of months whose sum lay in its range; null for what has no range. */
  readonly held: number | null;
}

/** What a person says themselves of a span, from the categories of deals that are expected to close in it. */
export interface OwnCall {
  readonly kind: Ahead;
  /** Won so far and what is committed. */
  readonly commit: number;
  /** That and the best case. */
  readonly best: number;
  /** Open deals that no day is expected for, which are in none of it. */
  readonly undated: number;
}

/** The forecast as the dashboard shows it. */
export interface ForecastPage extends QuickForecast {
  readonly choices: FilterChoices;
  /** The months that are over, oldest first, then the running one and those ahead. */
  readonly months: readonly MonthAhead[];
  /** The open deals by what they contribute to the span that was asked for, the most first; at most 200. */
  readonly span: Ahead;
  readonly deals: readonly DealAhead[];
  readonly dealCount: number;
  readonly methods: readonly MethodDone[];
  readonly calls: readonly OwnCall[];
}

/** Something that might happen: a deal is won, lost, slips out of the span, changes its amount, or another comes. */
export type WhatIf =
  | { readonly does: 'win' | 'lose' | 'slip'; readonly deal: string }
  | { readonly does: 'amount'; readonly deal: string; readonly minor: number }
  | { readonly does: 'add'; readonly minor: number; readonly chance: number };

/** What a span comes to as things are, and if what might happen does. */
export interface Tried extends Period {
  readonly kind: Ahead;
  readonly before: Range & { readonly chance?: number };
  readonly after: Range & { readonly chance?: number };
}
