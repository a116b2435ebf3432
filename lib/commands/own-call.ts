import { numberOf } from '../pipeline/day';
import type { OwnCall } from '../pipeline/forecast';
import type { Pipeline } from '../pipeline/stage';
import type { DealRow } from '../projections/deal.projection';
import type { Category } from '../schema/stage.schema';
import type { HeldForecast } from './held-forecasts';

/** The forecast category of a deal: the one that a person picked, else that of its stage. */
export const categoryOf = (
  { category, stage, pipeline }: Pick<DealRow, 'category' | 'stage' | 'pipeline'>,
  pipelines: readonly Pipeline[],
): Category =>
  category ??
  pipelines.find(({ id }) => id === pipeline)?.stages.find(({ id }) => id === stage)?.category ??
  'pipeline';

/** An open deal as a person's own call counts it. */
export interface Called {
  readonly category: Category;
  /** In minor units of the home currency; 0 without one. */
  readonly amount: number;
  readonly expectedClose?: string | undefined;
}

/** What categories come to until a day: what is committed, and with the best case; of deals that no day is expected for nothing. */
export const callUntil = (
  deals: readonly Called[],
  to: string,
  won: number,
): Pick<OwnCall, 'commit' | 'best'> => {
  const sumOf = (category: Category): number =>
    deals
      .filter((deal) => deal.category === category)
      .filter(({ expectedClose }) => expectedClose !== undefined && numberOf(expectedClose) <= numberOf(to))
      .reduce((sum, { amount }) => sum + amount, 0);
  const commit = won + sumOf('commit') + sumOf('closed');
  return { commit, best: commit + sumOf('best case') };
};

/** What a person says themselves of each span; of one that has not begun, what is expected in it alone. */
export const ownCalls = (held: readonly HeldForecast[], deals: readonly Called[]): OwnCall[] =>
  held.map(({ kind, span, won }) => {
    const isAhead = kind === 'next-month';
    const counted = isAhead
      ? deals.filter(({ expectedClose }) => expectedClose !== undefined && expectedClose >= span.from)
      : deals;
    return {
      kind,
      ...callUntil(counted, span.to, won),
      undated: deals.filter(
        ({ expectedClose, category }) => expectedClose === undefined && category !== 'omitted',
      ).length,
    };
  });
