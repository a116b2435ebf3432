import { type Rates, spanAt, spansOf } from './rates';

/** By how much faster than usual deals are won, and lost, at a moment (days since 1970). */
export type Pace = (at: number) => { readonly won: number; readonly lost: number };

/** The window in which a win counts, and the moment from which it is looked at, all in days since 1970. */
export interface Window {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The chances to be won in a window. */
export interface Chances {
  /** Of a deal that is open now, by its stage and the days it has been there. */
  of(stage: number, days: number): number;
  /** Of a deal that comes into a stage so many days from now. */
  ofNew(stage: number, inDays: number): number;
}

/** How a stay is stepped through: the length of a step in days, and how long a stay makes a difference. */
export interface Steps {
  readonly length: number;
  readonly longest: number;
}

/**
 * The chances of deals to be won in a window, worked out backwards from its end in steps of `steps.length` days: in a
 * step a deal leaves its stage with 1 − e^(−rate), to each end in proportion to its rate.
 */
export const chancesOf = (
  rates: Rates,
  { at, from, to }: Window,
  { length, longest }: Steps,
  pace?: Pace,
): Chances => {
  const { stages, edges, perDay } = rates;
  const spans = spansOf(rates);
  const kinds = stages + 2;
  const count = Math.max(1, Math.ceil(longest / length)) + 1;
  const steps = Math.max(0, Math.round((to - at) / length));
  const first = Math.round((from - at) / length);
  const spanOf = Uint8Array.from({ length: count }, (_, place) => spanAt(edges, place * length + 1e-9));
  let chance = new Float64Array(stages * count);
  let before = new Float64Array(stages * count);
  /** The chance on coming into each stage, by the steps that are left. */
  const onEntry = new Float64Array((steps + 1) * stages);
  const cells = stages * spans;
  const [leaves, wins] = [new Float64Array(cells), new Float64Array(cells)];
  const moves = new Float64Array(cells * stages);
  let known: { won: number; lost: number } | undefined;
  const prepare = (now: { won: number; lost: number }) => {
    if (known && known.won === now.won && known.lost === now.lost) return;
    known = now;
    for (let cell = 0; cell < cells; cell += 1) {
      const base = cell * kinds;
      let all =
        (perDay[base + stages] as number) * now.won + (perDay[base + stages + 1] as number) * now.lost;
      for (let stage = 0; stage < stages; stage += 1) all += perDay[base + stage] as number;
      const leave = 1 - Math.exp(-all * length);
      const share = all > 1e-15 ? leave / all : 0;
      leaves[cell] = leave;
      wins[cell] = (perDay[base + stages] as number) * now.won * share;
      for (let stage = 0; stage < stages; stage += 1)
        moves[cell * stages + stage] = (perDay[base + stage] as number) * share;
    }
  };
  const atCell = new Float64Array(cells);
  for (let left = 1; left <= steps; left += 1) {
    const step = steps - left;
    prepare(pace?.(at + (step + 0.5) * length) ?? { won: 1, lost: 1 });
    const counts = step >= first ? 1 : 0;
    for (let cell = 0; cell < cells; cell += 1) {
      let sum = (wins[cell] as number) * counts;
      for (let stage = 0; stage < stages; stage += 1)
        sum += (moves[cell * stages + stage] as number) * (chance[stage * count] as number);
      atCell[cell] = sum;
    }
    for (let stage = 0; stage < stages; stage += 1) {
      const row = stage * count;
      for (let place = 0; place < count; place += 1) {
        const cell = stage * spans + (spanOf[place] as number);
        const stay = chance[row + Math.min(place + 1, count - 1)] as number;
        before[row + place] = (1 - (leaves[cell] as number)) * stay + (atCell[cell] as number);
      }
    }
    [chance, before] = [before, chance];
    for (let stage = 0; stage < stages; stage += 1)
      onEntry[left * stages + stage] = chance[stage * count] as number;
  }
  const last = chance;
  return {
    of: (stage, days) => last[stage * count + Math.min(Math.floor(days / length), count - 1)] as number,
    ofNew: (stage, inDays) => {
      const left = Math.min(steps, Math.max(0, (to - at - inDays) / length));
      const [low, high] = [Math.floor(left), Math.ceil(left)];
      const [a, b] = [onEntry[low * stages + stage] as number, onEntry[high * stages + stage] as number];
      return a + (b - a) * (left - low);
    },
  };
};
