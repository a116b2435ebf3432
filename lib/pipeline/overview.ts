import type { StepKind } from '../schema/step-kind.schema';
import type { Day } from './day';
import type { Named, Owner } from './lists';
import type { StageLabel } from './stage-label';

/** A planned step as the popup shows it. */
export interface DueStep {
  readonly id: string;
  readonly kind: StepKind;
  readonly dueDay: Day;
  /** Days overdue; 0 for today, negative for days to come. */
  readonly overdueDays: number;
  /** Name of the person, or their address; empty when nothing is known. */
  readonly person: string;
  readonly deal: string;
  readonly label: StageLabel;
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
  readonly label: StageLabel;
  readonly thread?: ThreadPlace;
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
  /** The open stages of every pipeline with open deals, and of the first pipeline. */
  readonly pipelines: readonly {
    readonly id: string;
    readonly word: string;
    readonly name?: string;
    readonly stages: readonly { readonly id: string; readonly label: StageLabel; readonly open: number }[];
  }[];
  /** Who deals can belong to, when there is more than the person at this computer; retired ones are not among them. */
  readonly owners: readonly Owner[];
  readonly teams: readonly Named[];
  /** The owner or the team whose deals are told of; everybody's when absent. */
  readonly owner?: string;
  /** The month whose report is ready and was not opened yet, as its first day. */
  readonly monthEnd?: Day;
  readonly isEmpty: boolean;
  readonly isAnySiteGranted: boolean;
  readonly health: {
    readonly state: 'well' | 'healed' | 'lost';
    readonly events?: number;
    readonly missing?: number;
  };
}
