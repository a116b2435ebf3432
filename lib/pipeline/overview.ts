import type { StepKind } from '../schema/step-kind.schema';
import type { Day } from './day';

/** A planned step as the popup shows it. */
export interface DueStep {
  readonly id: string;
  readonly kind: StepKind;
  readonly dueDay: Day;
  /** Days overdue; 0 for today, negative for days to come. */
  readonly overdueDays: number;
  /** Name of the person, or their address; empty when nothing is known. */
  readonly person: string;
  readonly stage: string;
  /** Where the deal's thread is, when it was tagged from one. */
  readonly thread?: ThreadPlace;
}

/** Where a mail thread can be found again. */
export interface ThreadPlace {
  readonly site: string;
  readonly account: string;
  readonly thread: string;
}

/** Somebody found by their name, address or company. */
export interface FoundPerson {
  readonly id: string;
  readonly name: string;
  /** A mail address, else a profile. */
  readonly address: string;
  readonly stage: string;
  readonly status: 'open' | 'won' | 'lost';
  readonly thread?: ThreadPlace;
}

/** A count for this month and for the one before. */
export interface MonthCount {
  readonly id: string;
  /** The number's name and its sentence, in the person's language. */
  readonly name: string;
  readonly says: string;
  readonly now: number;
  readonly before: number;
}

/** What the popup shows. */
export interface Overview {
  readonly today: Day;
  readonly language: 'en' | 'bg';
  /** The most pressing steps, overdue first; `dueCount` counts all that are due. */
  readonly steps: readonly DueStep[];
  /** How many more steps are due or coming than are listed. */
  readonly moreSteps: number;
  readonly dueCount: number;
  readonly stages: readonly { readonly id: string; readonly colour: number; readonly open: number }[];
  readonly counts: readonly MonthCount[];
  readonly isEmpty: boolean;
  readonly isAnySiteGranted: boolean;
  readonly health: {
    readonly state: 'well' | 'healed' | 'lost';
    readonly events?: number;
    readonly missing?: number;
  };
}
