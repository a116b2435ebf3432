import type { History } from './history';

const bits = new Uint32Array(2);
const asNumber = new Float64Array(bits.buffer);

/** Stirs a number into a hash of 32 bits (the finishing steps of MurmurHash3). */
const stir = (hash: number, value: number): number => {
  asNumber[0] = value;
  let mixed = Math.imul(hash ^ (bits[0] as number), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13) ^ (bits[1] as number), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
};

/** Which of the ascending moments is the first after a time; their count when none is. */
const placeAfter = (moments: readonly number[], time: number): number => {
  let [from, to] = [0, moments.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((moments[middle] as number) > time) to = middle;
    else from = middle + 1;
  }
  return from;
};

/**
 * What was known before each of some moments, as a short text: while it stays the same, nothing that a forecast of a
 * window which ended then rests on has changed.
 */
export const marksBefore = (history: History, moments: readonly number[]): ReadonlyMap<number, string> => {
  const sorted = [...new Set(moments)].sort((a, b) => a - b);
  const [low, high] = [new Float64Array(sorted.length + 1), new Float64Array(sorted.length + 1)];
  const note = (time: number, ...facts: number[]): void => {
    const place = placeAfter(sorted, time);
    let [one, other] = [stir(0x9747b28c, time), stir(0x3c6ef372, time)];
    for (const fact of facts) [one, other] = [stir(one, fact), stir(other, fact)];
    low[place] = (low[place] as number) + (one >>> 0);
    high[place] = (high[place] as number) + (other >>> 0);
  };
  const { created, entered, closed, isWon, value, follows, amountAt, stayAt, segments } = history;
  for (let deal = 0; deal < created.length; deal += 1) {
    const seen = Math.max(created[deal] as number, entered[deal] as number);
    note(
      seen,
      deal,
      created[deal] as number,
      follows[deal] as number,
      ...segments.map((of) => of[deal] as number),
    );
    if (Number.isFinite(closed[deal]))
      note(closed[deal] as number, deal, isWon[deal] as number, value[deal] as number);
    for (let row = amountAt[deal] as number; row < (amountAt[deal + 1] as number); row += 1)
      note(history.amountFrom[row] as number, deal, 3, history.amount[row] as number);
    for (let row = stayAt[deal] as number; row < (stayAt[deal + 1] as number); row += 1)
      note(history.since[row] as number, deal, 4, history.stage[row] as number);
  }
  const scope = JSON.stringify([history.stages, history.observedFrom, history.plan]);
  let base = 0;
  for (const letter of scope) base = stir(base, letter.charCodeAt(0));
  const marks = new Map<number, string>();
  let [one, other] = [0, 0];
  for (const [place, moment] of sorted.entries()) {
    one = (one + (low[place] as number)) % 2 ** 40;
    other = (other + (high[place] as number)) % 2 ** 40;
    marks.set(moment, [base >>> 0, one, other].map((part) => part.toString(36)).join('-'));
  }
  return marks;
};
