import type { Day } from './day';
import type { Range } from './forecast';

/** A forecast as it was kept when its span began; nothing that is set right later changes it. */
export interface FrozenForecast extends Range {
  readonly kind: 'month' | 'quarter';
  readonly from: Day;
  /** The currency that its sums are in. */
  readonly home: string;
  /** Whose deals, and of which pipeline; of all where neither is said. */
  readonly owner?: string | undefined;
  readonly pipeline?: string | undefined;
  /** What other methods said, in minor units. */
  readonly mean3: number;
  readonly last: number;
  readonly weighted: number;
  /** What the categories of the deals came to: committed, and with the best case. */
  readonly commit?: number | undefined;
  readonly best?: number | undefined;
}

/** The subject that all facts about forecasts have. */
export const FORECASTS = 'forecasts';
