import type { Day } from './day';
import type { StageLabel } from './stage-label';
import type { LinkReason, PersonStory } from './story';

/** A person as a line of a list. */
export interface PersonLine {
  /** Id of a record that is this person. */
  readonly id: string;
  readonly name: string;
  /** A mail address, else a profile. */
  readonly address: string;
  readonly company: string;
  /** The deal that counts: an open one, else the last. */
  readonly deal: string;
  readonly label: StageLabel;
  readonly openDeals: number;
  readonly owner: string;
  readonly touchedOn: Day;
  readonly isStale: boolean;
}

/** A company as a line of a list. */
export interface CompanyLine {
  readonly id: string;
  readonly name: string;
  readonly domains: readonly string[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly open: number;
  readonly won: number;
  readonly lost: number;
}

/** Part of a list: the lines from `from` on, and how many there are in all. */
export interface Lines<Line> {
  readonly today: Day;
  readonly from: number;
  readonly all: number;
  readonly lines: readonly Line[];
}

/** Somebody of two who may be one person. */
export interface Twin {
  /** Id of the record. */
  readonly id: string;
  readonly name: string;
  readonly company: string;
  readonly identities: readonly string[];
}

/** Two who may be one person, and why. */
export interface DuplicatePair {
  readonly one: Twin;
  readonly other: Twin;
  readonly reason: LinkReason;
}

/** What the page of a person shows. */
export interface PersonPage {
  readonly story: PersonStory;
  readonly id: string;
  /** The records that were made one person, each with what it is known by of itself. */
  readonly records: readonly Twin[];
  /** They asked not to be added again, or are on the list of those never to be added. */
  readonly never?: 'listed' | 'asked';
}

/** Somebody, or a whole domain, that is never to be added. */
export interface NeverEntry {
  /** Its id on the list; empty for one that is only suggested. */
  readonly id: string;
  /** An address or a domain; empty for somebody who asked, of whom only a hash is kept. */
  readonly entry: string;
  readonly kind: 'address' | 'domain' | 'asked';
  readonly on?: Day;
  /** Why it is suggested. */
  readonly reason?: 'own-domain' | 'automatic' | 'newsletter';
}

/** The list of those never to be added, and who is suggested for it. */
export interface NeverList {
  readonly entries: readonly NeverEntry[];
  readonly suggested: readonly NeverEntry[];
}
