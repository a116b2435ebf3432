import type { Period } from '../pipeline/period';
import type { DealRow } from '../projections/deal.projection';

/** A number people steer by: its words, its formula and an example that is its test. */
export interface Metric {
  readonly id: string;
  readonly name: Readonly<Record<'en' | 'bg', string>>;
  /** What is counted and what is not, in one sentence. */
  readonly says: Readonly<Record<'en' | 'bg', string>>;
  readonly unit: 'deals';
  count(deals: readonly DealRow[], period: Period): number;
  readonly example: {
    readonly deals: readonly Pick<DealRow, 'openedOn' | 'closedOn' | 'status'>[];
    readonly period: Period;
    readonly gives: number;
  };
}
