import type { Expected } from './expected';
import { expectedOfRow } from './expected';
import { amountBefore } from './history';
import type { Known } from './known';

/** Wins that draw a segment towards all deals. */
const DRAWN = 60;

/** A column with more kinds than this says who a deal is, not what it is like. */
const MOST_KINDS = 100;

/** Fifths by amount, where amounts differ enough: 0 to 4, and 5 for none known. */
const amountFifths = (known: Known): Int32Array | undefined => {
  const { history, deals, at } = known;
  const amounts = Float64Array.from(deals, (deal) => amountBefore(history, deal, at));
  const sorted = amounts.filter((amount) => !Number.isNaN(amount)).sort();
  if (new Set(sorted).size <= 20) return undefined;
  const limits = [0.2, 0.4, 0.6, 0.8].map(
    (share) => sorted[Math.floor(share * (sorted.length - 1))] as number,
  );
  const fifths = new Int32Array(history.created.length);
  for (const [place, deal] of deals.entries()) {
    const amount = amounts[place] as number;
    fifths[deal] = Number.isNaN(amount) ? 5 : limits.filter((limit) => amount > limit).length;
  }
  return fifths;
};

const kindsOf = (column: Int32Array): number => column.reduce((most, one) => Math.max(most, one), 0) + 1;

const usable = ({ history, deals }: Known): Int32Array[] =>
  history.segments.filter((column) => {
    const seen = new Set<number>();
    for (const deal of deals) seen.add(column[deal] as number);
    return seen.size > 1 && seen.size <= MOST_KINDS;
  });

/**
 * By how much more often than others of their stage and age the deals of a segment are won: for each deal the product
 * over its segments of (won + 60) ÷ (expected + 60).
 */
export const segmentPace = (known: Known, wins: Expected): Float64Array => {
  const { history, deal, next, stages } = known;
  const pace = new Float64Array(history.created.length).fill(1);
  const usual = new Float64Array(deal.length);
  for (let row = 0; row < deal.length; row += 1)
    usual[row] = expectedOfRow(known, row, wins, Number.NEGATIVE_INFINITY, known.at);
  const fifths = amountFifths(known);
  for (const column of [...usable(known), ...(fifths ? [fifths] : [])]) {
    const kinds = kindsOf(column);
    const [won, expected] = [new Float64Array(kinds), new Float64Array(kinds)];
    for (let row = 0; row < deal.length; row += 1) {
      const which = deal[row] as number;
      const kind = column[which] as number;
      expected[kind] = (expected[kind] as number) + (usual[row] as number) * (pace[which] as number);
      if (next[row] === stages) won[kind] = (won[kind] as number) + 1;
    }
    for (const which of known.deals) {
      const kind = column[which] as number;
      pace[which] =
        (pace[which] as number) * (((won[kind] as number) + DRAWN) / ((expected[kind] as number) + DRAWN));
    }
  }
  return pace;
};
