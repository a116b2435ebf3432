import type { Known } from './known';
import type { Worth } from './worth';

/** Pseudo-deals that draw a stage's share of won deals towards that of all. */
const DRAWN = 8;

/**
 * Stage % × amount, the forecast that others show: every open deal counts with the share of closed deals won of those
 * that stood in its stage, whenever that was.
 */
export const weightedPipeline = (
  known: Known,
  worth: Worth,
): { readonly sum: number; readonly chances: readonly number[] } => {
  const { stages, deal, stage, history, at } = known;
  const [stood, won] = [new Float64Array(stages), new Float64Array(stages)];
  const seen = new Set<number>();
  for (let row = 0; row < deal.length; row += 1) {
    const which = deal[row] as number;
    const where = stage[row] as number;
    if ((history.closed[which] as number) >= at || seen.has(which * stages + where)) continue;
    seen.add(which * stages + where);
    stood[where] = (stood[where] as number) + 1;
    if (history.isWon[which]) won[where] = (won[where] as number) + 1;
  }
  const usual = (known.won + 1) / (known.won + known.lost + 4);
  let sum = 0;
  const chances = Array.from(known.open, (open, place) => {
    const where = known.openStage[place] as number;
    const chance = ((won[where] as number) + DRAWN * usual) / ((stood[where] as number) + DRAWN);
    sum += chance * worth.of(open);
    return chance;
  });
  return { sum, chances };
};
