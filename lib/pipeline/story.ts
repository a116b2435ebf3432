import type { StepKind } from '../schema/step-kind.schema';
import type { Day } from './day';
import type { Money } from './money';

/** One thing that happened to a deal, before it has words: ids and values only. */
export interface Happening {
  readonly id: string;
  readonly on: Day;
  readonly what: string;
  readonly stage?: string;
  readonly reason?: string;
  readonly step?: StepKind;
  readonly dueDay?: Day;
  readonly amount?: Money | null;
  readonly note?: string;
  /** An item of a stage's checklist. */
  readonly check?: string;
}

/** A step of a deal. */
export interface StoryStep {
  readonly id: string;
  readonly kind: StepKind;
  readonly dueDay: Day;
  readonly state: 'planned' | 'done' | 'dropped';
}

/** Everything about one deal. */
export interface DealStory {
  readonly id: string;
  readonly title: string;
  readonly stage: string;
  readonly status: 'open' | 'won' | 'lost';
  readonly openedOn: Day;
  readonly closedOn?: Day;
  readonly lostReason?: string;
  readonly amount?: Money;
  /** Ticked items of the stages' checklists. */
  readonly checked: readonly string[];
  /** The stays in stages in order; the last has no end while it goes on. */
  readonly stays: readonly { readonly stage: string; readonly from: Day; readonly to?: Day }[];
  readonly steps: readonly StoryStep[];
  /** Latest first. */
  readonly happenings: readonly Happening[];
}

/** Somebody else of the same company. */
export interface Colleague {
  readonly name: string;
  readonly stage: string;
  readonly status: 'open' | 'won' | 'lost';
}

/** Somebody who may be the same person, and why it is thought so: asked, never assumed. */
export interface LinkProposal {
  /** How the other is named when linking: a mail address or a profile; to a page only the id of a record. */
  readonly other: string;
  /** What the other is known by, as far as who asks may see it. */
  readonly shown: string;
  /** Empty when nobody is known by it yet. */
  readonly name: string;
  readonly company: string;
  readonly reason: 'same-name-and-company' | 'signature' | 'notice';
}

/** What the card and the sidebar tell of a person. */
export interface PersonStory {
  readonly language: 'en' | 'bg';
  readonly today: Day;
  /** The currency that was used last, ISO 4217. */
  readonly currency: string;
  /** How wide the person made the sidebar, in CSS pixels. */
  readonly sidebarWidth: number;
  readonly name: string;
  /** What was asked for: a mail address or a profile. */
  readonly address: string;
  readonly addresses: readonly string[];
  readonly profiles: readonly string[];
  readonly headline: string;
  readonly location: string;
  readonly company: string;
  /** Nobody has said the company yet: it is guessed from the domain. */
  readonly isCompanyGuessed: boolean;
  /** Open ones first, of these the one touched last. */
  readonly deals: readonly DealStory[];
  readonly colleagues: readonly Colleague[];
  readonly proposals: readonly LinkProposal[];
}
