import type { DealBehind } from '../../../lib/pipeline/numbers';

/** By what the deals behind a number can be sorted. */
export type SortKey = 'person' | 'company' | 'stage' | 'openedOn' | 'closedOn' | 'amount';

/** By what they are sorted, and from which end. */
export interface Sorting {
  readonly by: SortKey;
  readonly isFalling: boolean;
}

/** The deals in an order of choice; what a deal does not have comes last from either end, and equals stay as they were. */
export const sortDeals = (
  deals: readonly DealBehind[],
  { by, isFalling }: Sorting,
  language: string,
  stageOf: (deal: DealBehind) => string,
): readonly DealBehind[] => {
  const collator = new Intl.Collator(language, { numeric: true });
  const sought = (deal: DealBehind): string | number | undefined => {
    const value = by === 'stage' ? stageOf(deal) : deal[by];
    return value === '' ? undefined : value;
  };
  return [...deals].sort((one, other) => {
    const [a, b] = [sought(one), sought(other)];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    const order =
      typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
    return isFalling ? -order : order;
  });
};

/** What pressing a column's head asks for: the other end of the same, else the end that is looked for first. */
export const turned = (now: Sorting, by: SortKey): Sorting => ({
  by,
  isFalling: now.by === by ? !now.isFalling : by === 'amount' || by === 'openedOn' || by === 'closedOn',
});
