import type { Period } from '../pipeline/period';
import type { DealRow } from '../projections/deal.projection';

/** A number people steer by: its words and its formula. */
export interface Metric {
  readonly id: string;
  readonly name: Readonly<Record<'en' | 'bg', string>>;
  /** What is counted and what is not, in one sentence. */
  readonly says: Readonly<Record<'en' | 'bg', string>>;
  readonly unit: 'deals';
  count(deals: readonly DealRow[], period: Period): number;
}

/** What a metric gives for a few deals; a metric file exports it as `example`, and it is the metric's test. */
export interface MetricExample {
  readonly deals: readonly Pick<DealRow, 'openedOn' | 'closedOn' | 'status'>[];
  readonly period: Period;
  readonly gives: number;
}
