import { type Known, ONGOING } from './known';
import { spanAt } from './rates';

/** How long deals were watched in each stage and span of their stay, in days, and how often they left to where. */
export interface Exposure {
  readonly days: Float64Array;
  /** As `Rates.perDay` lies. */
  readonly moves: Float64Array;
}

/** The watched days and moves of all that is known, by stage and span. */
export const exposureOf = (
  known: Known,
  edges: readonly number[],
  halfLife = Number.POSITIVE_INFINITY,
): Exposure => {
  const fading = Math.LN2 / halfLife;
  const spans = edges.length - 1;
  const kinds = known.stages + 2;
  const days = new Float64Array(known.stages * spans);
  const moves = new Float64Array(days.length * kinds);
  for (let row = 0; row < known.deal.length; row += 1) {
    const since = known.since[row] as number;
    const [start, end] = [(known.from[row] as number) - since, (known.to[row] as number) - since];
    const base = (known.stage[row] as number) * spans;
    for (let span = spanAt(edges, start); span < spans && (edges[span] as number) < end; span += 1) {
      const cell = base + span;
      const [low, high] = [Math.max(start, edges[span] as number), Math.min(end, edges[span + 1] as number)];
      const ago = known.at - since - (low + high) / 2;
      days[cell] = (days[cell] as number) + (high - low) * (fading === 0 ? 1 : Math.exp(-fading * ago));
    }
    const next = known.next[row] as number;
    if (next === ONGOING) continue;
    const cell = (base + spanAt(edges, end)) * kinds + next;
    moves[cell] =
      (moves[cell] as number) + (fading === 0 ? 1 : Math.exp(-fading * Math.max(0, known.at - since - end)));
  }
  return { days, moves };
};
