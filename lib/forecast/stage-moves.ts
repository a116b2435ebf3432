import type { Exposure } from './exposure';
import type { Rates } from './rates';

/** Lengths of a stay at which the chances of a deal are held to change, in days. */
export const STAYS = [0, 0.05, 1, 3, 7, 14, 28, 1e9];

/** Moves that are pretended in each span of a stay, which go where all moves of the stage go. */
const PRETENDED = 1;

/** What is held of a stage before anything happened in it: moves to everywhere, and days watched. */
const [MOVES_BEFORE, DAYS_BEFORE] = [0.1, 0.5];

/**
 * How fast deals go from each stage to every other, are won and are lost, by the time they have been in it: a
 * semi-Markov chain, each span drawn towards its stage by one pseudo-move.
 */
export const stageMoves = ({ days, moves }: Exposure, stages: number): Rates => {
  const spans = STAYS.length - 1;
  const kinds = stages + 2;
  const perDay = new Float64Array(days.length * kinds);
  const ofStage = new Float64Array(kinds);
  for (let stage = 0; stage < stages; stage += 1) {
    let watched = DAYS_BEFORE;
    ofStage.fill(MOVES_BEFORE);
    for (let cell = stage * spans; cell < (stage + 1) * spans; cell += 1) {
      watched += days[cell] as number;
      for (let to = 0; to < kinds; to += 1)
        ofStage[to] = (ofStage[to] as number) + (moves[cell * kinds + to] as number);
    }
    const all = ofStage.reduce((sum, one) => sum + one, 0);
    for (let cell = stage * spans; cell < (stage + 1) * spans; cell += 1)
      for (let to = 0; to < kinds; to += 1)
        perDay[cell * kinds + to] =
          ((moves[cell * kinds + to] as number) + (PRETENDED * (ofStage[to] as number)) / all) /
          ((days[cell] as number) + (PRETENDED * watched) / all);
  }
  return { stages, edges: STAYS, perDay };
};
