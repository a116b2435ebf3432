import type { Book } from '../projections/book/book';
import { type AmountSum, addAmountRow } from './amount-sum';
import { eachOpen, stageOn } from './as-of';
import type { Sieve } from './ask';
import { stageShares } from './stage-shares';

/** Stage → the one that stands in its place now, as numbers of a book's texts: of a retired one where its deals went. */
const standingFor = (book: Book): Map<number, number | undefined> =>
  new Map(
    [...book.standings.values()].flatMap(({ id, heir }) => {
      const number = book.numberOf(id);
      return number === undefined ? [] : [[number, book.numberOf(heir)] as const];
    }),
  );

/** Open amounts as of a day, each times the share that was won of those that had reached its stage. */
export interface WeightedSum {
  readonly value: number;
  readonly sum: AmountSum;
  /** Deals in stages from which nobody closed. */
  readonly unknown: number;
  readonly ids: readonly string[];
}

/** The weighted pipeline as of the end of a day, before it is rounded. */
export const weightedSum = (book: Book, day: number, sieve: Sieve): WeightedSum => {
  const shares = stageShares(book, day, sieve);
  const standing = standingFor(book);
  const sum = { total: 0, known: 0, without: 0, noRate: 0 };
  const totals = new Float64Array(book.texts.length);
  const ids: string[] = [];
  let unknown = 0;
  eachOpen(book, day, sieve, (page, slot, row) => {
    const stood = stageOn(page, slot, day);
    const stage = standing.get(stood) ?? stood;
    if (!shares.has(stage)) unknown += 1;
    else if (addAmountRow(sum, page, row)) {
      totals[stage] = (totals[stage] as number) + (page.amount.value[row] as number);
      ids.push(page.ids[slot] as string);
    }
  });
  // By stage in the order of the pipelines: deals in any order give the same sum to the last digit.
  const value = book.frame.pipelines
    .flatMap(({ stages }) => stages.map(({ id }) => book.numberOf(id) ?? 0))
    .reduce((so, stage) => {
      const share = shares.get(stage);
      return share ? so + ((totals[stage] as number) * share.passed) / share.of : so;
    }, 0);
  return { value, sum, unknown, ids };
};
