import type { Known } from './known';
import { type Rates, spanAt, spansOf } from './rates';

/** How many ends of a kind are to be expected of a deal in a stage from one length of its stay to another. */
export type Expected = (stage: number, from: number, to: number) => number;

/** Expected ends `kind` places after the last stage: 0 for wins, 1 for losses. */
export const expectedOf = (rates: Rates, kind: 0 | 1): Expected => {
  const { edges, stages, perDay } = rates;
  const spans = spansOf(rates);
  const kinds = stages + 2;
  const rate = (stage: number, span: number) =>
    perDay[(stage * spans + span) * kinds + stages + kind] as number;
  /** Up to the beginning of each span. */
  const sums = new Float64Array(stages * spans);
  for (let stage = 0; stage < stages; stage += 1)
    for (let span = 1; span < spans; span += 1)
      sums[stage * spans + span] =
        (sums[stage * spans + span - 1] as number) +
        rate(stage, span - 1) * ((edges[span] as number) - (edges[span - 1] as number));
  const upTo = (stage: number, days: number) => {
    const span = spanAt(edges, days);
    return (sums[stage * spans + span] as number) + rate(stage, span) * (days - (edges[span] as number));
  };
  return (stage, from, to) => (to > from ? upTo(stage, to) - upTo(stage, from) : 0);
};

/** Ends that were expected of each row of what is known between two moments. */
export const expectedOfRow = (
  known: Known,
  row: number,
  expected: Expected,
  from: number,
  to: number,
): number => {
  const since = known.since[row] as number;
  const start = Math.max(known.from[row] as number, from);
  const end = Math.min(known.to[row] as number, to);
  return end > start ? expected(known.stage[row] as number, start - since, end - since) : 0;
};
