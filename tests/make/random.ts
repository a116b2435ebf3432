/** Repeatable chance: the same seed gives the same numbers. */
export interface Chance {
  /** From 0 up to but not 1. */
  next(): number;
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  pick<T>(of: readonly T[]): T;
  /** True with this probability, 0 to 1. */
  happens(probability: number): boolean;
  /** A positive number around `median`, now and then much larger, as stays and amounts are. */
  around(median: number, spread?: number): number;
}

/** Chance from a seed (mulberry32, public domain). */
export const chanceOf = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    between,
    pick: (of) => of[between(0, of.length - 1)] as (typeof of)[number],
    happens: (probability) => next() < probability,
    around(median, spread = 0.6) {
      const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
      return median * Math.exp(spread * normal);
    },
  };
};
