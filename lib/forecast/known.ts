import type { History } from './history';

/** Where a stay went: it goes on; else to the stage of that number, to be won (`stages`) or to be lost (`stages + 1`). */
export const ONGOING = -1;

/** What was known before a moment: the stays of all deals that had been created, cut off there. */
export interface Known {
  readonly history: History;
  readonly at: number;
  /** How many stages there are; 1 without stages, and each deal has one stay then, from the day it was created. */
  readonly stages: number;
  readonly deals: Int32Array;
  /** Deals that were open. */
  readonly open: Int32Array;
  /** For each open deal its stage and the day it came there. */
  readonly openStage: Uint16Array;
  readonly openSince: Float64Array;
  readonly deal: Int32Array;
  readonly stage: Uint16Array;
  /** When the stay began, and from when to when it was watched. */
  readonly since: Float64Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly next: Int16Array;
  /** How many deals had been won, and lost. */
  readonly won: number;
  readonly lost: number;
}

/** The shortest time that something which ended is held to have lasted, in days. */
const [SHORTEST_LIFE, SHORTEST_STAY] = [0.25, 1e-3];

/** What was known before `at` (days, see `History`); `isStaged` false leaves stages out of sight. */
export const knownBefore = (history: History, at: number, isStaged = history.stages > 1): Known => {
  const { created, entered, closed, isWon, stayAt } = history;
  const stages = isStaged ? history.stages : 1;
  const visible: number[] = [];
  const open: number[] = [];
  const [openStage, openSince] = [[] as number[], [] as number[]];
  const [deal, stage, next] = [[] as number[], [] as number[], [] as number[]];
  const [since, from, to] = [[] as number[], [] as number[], [] as number[]];
  let [won, lost] = [0, 0];
  const stay = (which: number, where: number, began: number, end: number, went: number, shortest: number) => {
    const start = Math.max(began, entered[which] as number);
    deal.push(which);
    stage.push(where);
    since.push(began);
    from.push(start);
    to.push(Math.max(end, start + (went === ONGOING ? 1e-6 : shortest)));
    next.push(went);
  };
  for (let i = 0; i < created.length; i += 1) {
    const made = created[i] as number;
    if (made >= at || (entered[i] as number) >= at) continue;
    visible.push(i);
    const isDone = (closed[i] as number) < at;
    const end = isDone ? (closed[i] as number) : at;
    const went = !isDone ? ONGOING : isWon[i] ? stages : stages + 1;
    if (isDone && isWon[i]) won += 1;
    else if (isDone) lost += 1;
    let [where, began] = [0, made];
    if (isStaged) {
      const last = stayAt[i + 1] as number;
      let isFirst = true;
      for (let row = stayAt[i] as number; row < last; row += 1) {
        const moved = history.since[row] as number;
        if (moved >= at || moved > end) break;
        const there = history.stage[row] as number;
        if (isFirst) {
          // Nothing is known of where it stood before its first row.
          [where, began, isFirst] = [there, Math.min(moved, end), false];
        } else if (there !== where) {
          stay(i, where, began, Math.min(moved, end), there, SHORTEST_STAY);
          [where, began] = [there, moved];
        }
      }
    }
    stay(i, where, began, end, went, isStaged ? SHORTEST_STAY : SHORTEST_LIFE);
    if (!isDone) {
      open.push(i);
      openStage.push(where);
      openSince.push(began);
    }
  }
  return {
    history,
    at,
    stages,
    deals: Int32Array.from(visible),
    open: Int32Array.from(open),
    openStage: Uint16Array.from(openStage),
    openSince: Float64Array.from(openSince),
    deal: Int32Array.from(deal),
    stage: Uint16Array.from(stage),
    since: Float64Array.from(since),
    from: Float64Array.from(from),
    to: Float64Array.from(to),
    next: Int16Array.from(next),
    won,
    lost,
  };
};
