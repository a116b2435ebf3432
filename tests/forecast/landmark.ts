import type { History } from '../../lib/forecast/history';
import { spanAt } from '../../lib/forecast/rates';

/** Lengths of a stay by which deals are held to be alike, in days. */
export const ALIKE = [0, 1, 3, 7, 14, 21, 30, 45, 60, 75, 90, 105, 120, 140, 1e9];

/** Pseudo-deals that draw a cell to its stage, and a stage to all. */
const DRAWN = 8;

/** The chance to be won within a horizon, by stage and time in it. */
export interface Landmark {
  readonly stages: number;
  /** `[stage × spans + span]`, a share. */
  readonly chance: Float64Array;
}

/**
 * The chance to be won within `days` by stage and time in it, from past days: of the deals that stood there then, the
 * share won in time; a cell is drawn to its stage and the stage to all by 8 pseudo-deals (van Houwelingen 2007).
 */
export const landmarkOf = (history: History, at: number, days: number): Landmark => {
  const stages = Math.max(1, history.stages);
  const spans = ALIKE.length - 1;
  const [stood, won] = [new Float64Array(stages * spans), new Float64Array(stages * spans)];
  const step = Math.max(1, Math.round(days / 7));
  const { created, closed, isWon, stayAt, stage, since, observedFrom } = history;
  // Each deal walks along with the past days it was open on.
  const lastDay = at - days;
  for (let i = 0; i < created.length; i += 1) {
    const end = Math.min(closed[i] as number, lastDay + 1e-9);
    const [firstRow, endRow] = [stayAt[i] as number, stayAt[i + 1] as number];
    let row = endRow - 1;
    for (let past = lastDay; past > observedFrom; past -= step) {
      if ((created[i] as number) >= past) break;
      if (past > end || (closed[i] as number) < past) continue;
      while (row >= firstRow && (since[row] as number) >= past) row -= 1;
      let [where, began] = [0, created[i] as number];
      if (history.stages > 1) {
        if (row < firstRow) continue;
        [where, began] = [stage[row] as number, since[row] as number];
      }
      const cell = where * spans + spanAt(ALIKE, past - began);
      stood[cell] = (stood[cell] as number) + 1 / step;
      if (isWon[i] && (closed[i] as number) < past + days) won[cell] = (won[cell] as number) + 1 / step;
    }
  }
  const sum = (of: Float64Array, from = 0, to = of.length) => {
    let all = 0;
    for (let place = from; place < to; place += 1) all += of[place] as number;
    return all;
  };
  const pool = (sum(won) + 1) / (sum(stood) + 4);
  const chance = new Float64Array(stages * spans);
  for (let where = 0; where < stages; where += 1) {
    const [from, to] = [where * spans, (where + 1) * spans];
    const ofStage = (sum(won, from, to) + DRAWN * pool) / (sum(stood, from, to) + DRAWN);
    for (let cell = from; cell < to; cell += 1)
      chance[cell] = ((won[cell] as number) + DRAWN * ofStage) / ((stood[cell] as number) + DRAWN);
  }
  return { stages, chance };
};
