import type { Told, WhyNot } from '../../pipeline/numbers';

/** The 97.5th percentile of the normal distribution: 95 % lie within so many deviations. */
export const Z = 1.959964;

/** Below how many deals a share is told with its interval. */
const FEW = 30;

/**
 * The 95 % interval of a share of `hits` in `all`, each of 1 (Wilson's score interval without correction; E. B.
 * Wilson, JASA 22, 1927).
 */
export const scoreInterval = (hits: number, all: number): { low: number; high: number } => {
  const share = hits / all;
  const middle = (share + Z ** 2 / (2 * all)) / (1 + Z ** 2 / all);
  const half = (Z / (1 + Z ** 2 / all)) * Math.sqrt((share * (1 - share)) / all + Z ** 2 / (4 * all ** 2));
  // The ends are exact where the sum of floating numbers is not.
  return { low: hits === 0 ? 0 : middle - half, high: hits === all ? 1 : middle + half };
};

/** A share of 1 with its parts, and its interval when it rests on fewer than 30 deals; of none it is why not. */
export const shareTold = (hits: number, all: number, whyNot: WhyNot, parts: Told['parts']): Told =>
  all === 0
    ? { value: null, whyNot, parts }
    : { value: hits / all, ...(all < FEW && scoreInterval(hits, all)), parts };
