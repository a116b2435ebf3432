import type { Day } from './day';
import type { Filter, FilterChoices, Span, Told } from './numbers';
import type { Period } from './period';
import type { StageLabel } from './stage-label';

/** Days of some stays; null of none. */
export interface DaysTold {
  readonly count: number;
  readonly median: number | null;
  readonly p90: number | null;
}

/** One stage in a span. */
export interface StageReview {
  readonly id: string;
  readonly label: StageLabel;
  readonly kind: 'open' | 'won';
  readonly isRetired: boolean;
  readonly targetDays: number;
  /** Stays that began in the span, and where those that ended in it went. */
  readonly entered: number;
  readonly forward: number;
  readonly back: number;
  readonly lost: number;
  readonly won: number;
  readonly elsewhere: number;
  /** Deals that stand there at the end of the span, and their amounts in minor units of the home currency. */
  readonly here: number;
  readonly hereAmount: Told;
  /** Of the deals that reached it in the span: parts `cohort`, `passed`, `open`, `lost`. Absent of a won stage. */
  readonly cohort?: Told;
  /** Of the deals that were in it during the span: parts `inStage`, `moved`. Absent of a won stage. */
  readonly inPeriod?: Told;
  /** Last stays that ended in the span, all stays of the same deals added, stays that go on at its end. */
  readonly latest: DaysTold;
  readonly all: DaysTold;
  readonly running: DaysTold;
  /** Days over the target, of all stays added, and of how many deals. */
  readonly excessDays: number;
  readonly overTarget: number;
}

/** How many deals went from one stage to another in the span; `from` is `created` for those opened in it. */
export interface Transition {
  readonly from: string;
  /** A stage, `lost` or `elsewhere`. */
  readonly to: string;
  readonly count: number;
}

/** Lost deals of the span by reason. */
export interface LostReason {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  /** What they come to, in minor units of the home currency. */
  readonly worth: Told;
  /** Stage → how many were lost there for this reason. */
  readonly byStage: Readonly<Record<string, number>>;
}

/** Where deals wait, with the evidence; `below` are stages that pass on fewer than they did before. */
export interface Bottleneck {
  readonly stage?: {
    readonly id: string;
    readonly label: StageLabel;
    readonly excessDays: number;
    readonly overTarget: number;
    readonly deals: number;
    readonly medianDays: number;
    readonly targetDays: number;
    /** Of all days over target in the pipeline, the share spent here. */
    readonly share: number;
  };
  readonly below: readonly {
    readonly id: string;
    readonly label: StageLabel;
    readonly now: number;
    readonly before: number;
    readonly low: number;
    readonly high: number;
  }[];
}

/** Money a day with its four factors and what a tenth more of each (of the cycle: less) would bring a day. */
export interface Velocity {
  readonly told: Told;
  readonly factors: readonly {
    readonly id: 'open' | 'win-rate' | 'size' | 'cycle';
    readonly value: number | null;
    readonly brings: number | null;
  }[];
}

/** What changed the pipeline between the ends of two days; in minor units of the home currency, and it adds up. */
export interface PipelineChange {
  readonly a: Day;
  readonly b: Day;
  readonly window?: Period;
  readonly start: number;
  readonly created: number;
  /** Closed before, and open again. */
  readonly reopened: number;
  /** Came into the window, or went out of it, by another expected close, be it earlier or later. */
  readonly movedIn: number;
  readonly increased: number;
  readonly decreased: number;
  readonly movedOut: number;
  readonly lost: number;
  readonly won: number;
  /** Came to, or went from, the owner or pipeline that is asked for. */
  readonly handedIn: number;
  readonly handedOut: number;
  readonly end: number;
  /** How many deals each is of; `left` are open ones without amount or rate at the end. */
  readonly deals: Readonly<Record<string, number>>;
}

/** One line of a comparison by owner, source, tag or pipeline. */
export interface Slice {
  readonly id: string;
  readonly name: string;
  readonly newLeads: number;
  readonly won: number;
  readonly lost: number;
  readonly winRate: Told;
  readonly wonValue: Told;
  readonly cycle: Told;
  readonly open: number;
  readonly openValue: Told;
}

/** Won against quota. */
export interface QuotaTold {
  readonly of: string;
  readonly name: string;
  readonly quota: Told;
  readonly won: Told;
  readonly attainment: Told;
  readonly pace: Told;
  readonly coverage: Told;
}

/** A change of a pipeline, as a mark in time. */
export interface Marker {
  /** The command that made it. */
  readonly id: string;
  readonly on: Day;
  /** What was changed, in the person's language. */
  readonly says: string;
  readonly stage?: string;
}

/** The review of a pipeline's stages in a span. */
export interface Review {
  readonly today: Day;
  readonly home: string;
  readonly fiscalStart: number;
  readonly span: Span;
  readonly pipeline: string;
  readonly filter: Filter;
  readonly choices: FilterChoices;
  readonly stages: readonly StageReview[];
  readonly transitions: readonly Transition[];
  readonly lost: readonly LostReason[];
  readonly bottleneck: Bottleneck;
  readonly velocity: Velocity;
  readonly change: PipelineChange;
  readonly weighted: Told;
  readonly quotas: readonly QuotaTold[];
  readonly slices: Readonly<Record<'owner' | 'source' | 'tag' | 'pipeline', readonly Slice[]>>;
  readonly markers: readonly Marker[];
  readonly isEmpty: boolean;
}

/** A number before and after a change, with the interval of the difference (after − before). */
export interface Compared {
  readonly id: 'conversion' | 'win-rate' | 'stay' | 'cycle';
  readonly unit: 'share' | 'days';
  readonly before: Told;
  readonly after: Told;
  readonly difference: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** `early`: too few deals or days to tell; `same`: the interval holds zero. */
  readonly verdict: 'better' | 'worse' | 'same' | 'early';
}

/** Whether a change of a pipeline helped: the same number of days before and after it. */
export interface DidItHelp {
  readonly marker: Marker;
  readonly before: Period;
  readonly after: Period;
  readonly compared: readonly Compared[];
  /** How many more days or deals are wanted until it can be told; 0 once it can. */
  readonly daysToGo: number;
  readonly dealsToGo: number;
}
