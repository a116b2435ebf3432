import type { Role } from '../schema/deal-value.schema';
import type { Category } from '../schema/stage.schema';
import type { StepKind } from '../schema/step-kind.schema';
import type { Day } from './day';
import type { Lists } from './lists';
import type { Money } from './money';
import type { Pipeline } from './stage';
import type { StageLabel } from './stage-label';
import type { Ringing } from './stale';

/** One thing that happened to a deal, before it has words: ids and values only. */
export interface Happening {
  readonly id: string;
  readonly on: Day;
  /** The day it was written down, where that is not the day it happened on. */
  readonly saidOn?: Day;
  /** The command to undo to take it back. */
  readonly command: string;
  readonly what: string;
  readonly stage?: StageLabel;
  readonly reason?: string;
  readonly step?: StepKind;
  readonly dueDay?: Day;
  readonly amount?: Money | null;
  readonly note?: string;
  /** Days by which the expected close was put later; negative for earlier. */
  readonly pushedBy?: number;
  /** A name: of a person, owner, tag, source, own field or category. */
  readonly name?: string;
  /** A value as text or number that was set. */
  readonly value?: string | number;
  readonly category?: Category | null;
  readonly role?: Role;
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

/** Somebody a deal is with. */
export interface DealPerson {
  /** Id of the record. */
  readonly person: string;
  readonly name: string;
  /** A mail address, else a profile; empty when neither is known. */
  readonly address: string;
  readonly role: Role;
}

/** A deal that another one renews or adds to, seen from that other one. */
export interface LinkedDeal {
  readonly deal: string;
  readonly kind: 'renewal' | 'upsell';
  readonly title: string;
  readonly label: StageLabel;
}

/** Everything about one deal. */
export interface DealStory {
  readonly id: string;
  readonly title: string;
  readonly pipeline: string;
  readonly stage: string;
  /** How its stage is shown; that of a lost deal when it is lost. */
  readonly label: StageLabel;
  readonly status: 'open' | 'won' | 'lost';
  readonly openedOn: Day;
  readonly closedOn?: Day;
  readonly lostReason?: string;
  readonly amount?: Money;
  /** What one unit of the amount's currency was worth in the home currency when the amount was set. */
  readonly rate?: { readonly to: string; readonly rate: number };
  readonly expectedClose?: Day;
  readonly pushes: number;
  readonly pulls: number;
  readonly owner?: string;
  readonly source?: string;
  /** Picked by hand; without one it is that of the stage. */
  readonly category?: Category;
  readonly tags: readonly string[];
  /** Values of own fields by id: a number, money, a day, the id of a choice, or a text. */
  readonly custom: Readonly<Record<string, number | string | Money>>;
  readonly people: readonly DealPerson[];
  readonly follows?: LinkedDeal;
  readonly followers: readonly LinkedDeal[];
  /** Why the deal is stale; absent when it is not. */
  readonly stale?: Ringing;
  /** It was won and nothing follows it yet: a renewal or an upsell is proposed. */
  readonly mayFollow: boolean;
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
  /** Id of a record of theirs. */
  readonly person: string;
  readonly name: string;
  readonly label: StageLabel;
}

/** Why two may be one person. */
export type LinkReason =
  | 'same-name-and-company'
  | 'nickname-and-company'
  | 'spelling-and-company'
  | 'plus-part'
  | 'signature'
  | 'notice';

/** Somebody who may be the same person, and why it is thought so: asked, never assumed. */
export interface LinkProposal {
  /** How the other is named when linking: a mail address or a profile; to a page only the id of a record. */
  readonly other: string;
  /** What the other is known by, as far as who asks may see it. */
  readonly shown: string;
  /** Empty when nobody is known by it yet. */
  readonly name: string;
  readonly company: string;
  readonly reason: LinkReason;
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
  /** Every pipeline a deal can stand in, and those its deals stood in. */
  readonly pipelines: readonly Pipeline[];
}

/** What the page of a deal shows. */
export interface DealPage {
  readonly language: 'en' | 'bg';
  readonly today: Day;
  readonly currency: string;
  readonly home: string;
  readonly deal: DealStory;
  readonly pipelines: readonly Pipeline[];
  readonly lists: Lists;
}
