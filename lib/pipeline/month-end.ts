import type { Day } from './day';
import type { DealBehind, NumberTold } from './numbers';
import type { Period } from './period';
import type { Bottleneck, LostReason, QuotaTold, StageReview, Transition } from './review';

/** A deal that was expected to close in the month and did not. */
export interface Slipped extends DealBehind {
  readonly expectedThen: Day;
  /** What it is expected on now; absent when nothing is. */
  readonly expectedNow?: Day;
  /** How often it was put later, in all. */
  readonly pushes: number;
}

/** What happened in one pipeline in the month. */
export interface PipelineMonth {
  readonly id: string;
  readonly name: string;
  readonly stages: readonly StageReview[];
  readonly transitions: readonly Transition[];
  readonly bottleneck: Bottleneck;
}

/** Something to talk about, with what it rests on; the words are made from the id. */
export interface Question {
  readonly id:
    | 'bottleneck'
    | 'below-past'
    | 'lost-reason'
    | 'slipped'
    | 'quota-behind'
    | 'few-leads'
    | 'no-next-step'
    | 'biggest-open'
    | 'went-well';
  readonly args: Readonly<Record<string, string | number>>;
}

/** What a month brought, to be read in five minutes. */
export interface MonthEnd {
  readonly today: Day;
  readonly home: string;
  readonly month: Period;
  /** The first working day after the month. */
  readonly dueOn: Day;
  /** The month is not over yet. */
  readonly isRunning: boolean;
  /** The months there is something to say of, latest first, as their first days. */
  readonly months: readonly Day[];
  readonly numbers: readonly NumberTold[];
  readonly won: readonly DealBehind[];
  readonly lost: readonly (DealBehind & { readonly reason: string })[];
  readonly reasons: readonly LostReason[];
  /** Each pipeline that had deals in the month; one at least. */
  readonly pipelines: readonly PipelineMonth[];
  readonly slipped: readonly Slipped[];
  readonly quotas: readonly QuotaTold[];
  /** How the forecast of the month did; absent until one was frozen. */
  readonly forecast?: {
    readonly low: number;
    readonly middle: number;
    readonly high: number;
    readonly won: number;
  };
  readonly questions: readonly Question[];
  readonly isEmpty: boolean;
}
