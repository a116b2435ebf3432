/** How often each side is measured for one pair. */
const ROUNDS = 5;

/** What pairs gave: each side by itself and the second side over the first, pair by pair. */
export interface Pairs {
  readonly first: readonly number[];
  readonly second: readonly number[];
  readonly ratios: readonly number[];
}

/**
 * Measures two sides so many times in turn. Each pair is the least of some rounds for either side, since other
 * programs only ever add; which side begins changes from round to round, so that being first helps neither.
 */
export const inPairs = async (
  count: number,
  first: () => Promise<number>,
  second: () => Promise<number>,
): Promise<Pairs> => {
  const pairs: { first: number; second: number }[] = [];
  for (let at = 0; at < count; at++) {
    const pair = { first: Number.POSITIVE_INFINITY, second: Number.POSITIVE_INFINITY };
    for (let round = 0; round < ROUNDS; round++) {
      const isTurned = (at + round) % 2 === 1;
      for (const side of isTurned ? (['second', 'first'] as const) : (['first', 'second'] as const)) {
        pair[side] = Math.min(pair[side], await (side === 'first' ? first : second)());
      }
    }
    pairs.push(pair);
  }
  return {
    first: pairs.map((pair) => pair.first),
    second: pairs.map((pair) => pair.second),
    ratios: pairs.map((pair) => pair.second / pair.first),
  };
};
