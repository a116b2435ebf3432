/** The ends of an interval of a share or of a difference of two. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The 97.5th percentile of the standard normal distribution: an interval of it either way holds 95 %. */
export const Z = 1.959964;

/** Below how many deals a share is told with its interval. */
export const FEW = 30;

/**
 * The 95 % score interval of a share, `passed` of `of`; from 0 to 1 of none. Source: Wilson, "Probable inference, the
 * law of succession, and statistical inference", J. Am. Stat. Assoc. 22 (1927), 209–212.
 */
export const wilson = (passed: number, of: number): Interval => {
  if (of === 0) return { low: 0, high: 1 };
  const share = passed / of;
  const square = (Z * Z) / of;
  const middle = share + square / 2;
  const half = Z * Math.sqrt((share * (1 - share)) / of + square / (4 * of));
  // At none and at all of them one end is exact, and must not miss it by the last digit.
  const low = passed === 0 ? 0 : (middle - half) / (1 + square);
  const high = passed === of ? 1 : (middle + half) / (1 + square);
  return { low, high };
};
