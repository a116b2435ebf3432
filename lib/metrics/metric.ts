import type { Day } from '../pipeline/day';
import type { Told, Unit } from '../pipeline/numbers';
import type { Period } from '../pipeline/period';
import type { Book } from '../projections/book/book';
import type { Ask } from './ask';

/** A number people steer by: its words and its formula. */
export interface Metric {
  readonly id: string;
  /** Its place among the numbers; the six of the popup come first, 1 to 6. */
  readonly order: number;
  readonly name: Readonly<Record<'en' | 'bg', string>>;
  /** What is counted and what is not, in one sentence. */
  readonly says: Readonly<Record<'en' | 'bg', string>>;
  readonly unit: Unit;
  /** Whether more of it is better. */
  readonly better: 'more' | 'less' | 'neither';
  /** Of two spans that follow each other it is the sum of both, as a count of what happened is. */
  readonly adds?: true;
  /** The number; of nothing it is null with its reason, or a count of 0. */
  answer(book: Book, ask: Ask): Told;
  /** Ids of the deals it was made from. */
  behind(book: Book, ask: Ask): string[];
}

/** A deal of an example in short: stages with the days it came to them, its close, its amount in cents of a euro. */
export interface ExampleDeal {
  readonly opened: Day;
  readonly stage?: string;
  readonly moved?: readonly (readonly [stage: string, on: Day])[];
  readonly won?: Day;
  readonly lost?: Day;
  readonly reopened?: Day;
  readonly amount?: number;
  readonly expected?: Day;
  readonly owner?: string;
}

/** What a metric gives for a few deals; a metric file exports it as `example`, and it is the metric's test. */
export interface MetricExample {
  readonly deals: readonly ExampleDeal[];
  readonly period: Period;
  readonly today: Day;
  readonly quota?: number;
  readonly gives: Told;
}
