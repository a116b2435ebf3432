import type { DealBehind } from '../../../lib/pipeline/numbers';

/** A list cut to what can be read, with what was left out of it. */
export interface Cut<T> {
  readonly shown: readonly T[];
  readonly left: readonly T[];
}

/** The first of a list, and the rest; a rest of one is shown, since saying so takes its room. */
export const first = <T>(all: readonly T[], most: number): Cut<T> => {
  const end = all.length === most + 1 ? all.length : most;
  return { shown: all.slice(0, end), left: all.slice(end) };
};

/** Deals with the largest first; those without an amount last, in their order. */
export const byAmount = <T extends DealBehind>(deals: readonly T[]): readonly T[] =>
  [...deals].sort((a, b) => (b.amount ?? -1) - (a.amount ?? -1));

/** What deals are worth together, in minor units; those without an amount count nothing. */
export const worthOf = (deals: readonly DealBehind[]): number =>
  deals.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
