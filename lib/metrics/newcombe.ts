import { type Interval, wilson } from './wilson';

/** A share: so many of so many. */
export interface Share {
  readonly passed: number;
  readonly of: number;
}

/** A difference with its interval. */
export interface Difference extends Interval {
  readonly value: number;
}

/**
 * The difference of two independent shares, the first less the second, with its 95 % interval; undefined where one is
 * of none. Source: Newcombe, "Interval estimation for the difference between independent proportions: comparison of
 * eleven methods", Statistics in Medicine 17 (1998), 873–890, method 10.
 */
export const newcombe = (one: Share, other: Share): Difference | undefined => {
  if (one.of === 0 || other.of === 0) return undefined;
  const [p, q] = [one.passed / one.of, other.passed / other.of];
  const [a, b] = [wilson(one.passed, one.of), wilson(other.passed, other.of)];
  return {
    value: p - q,
    low: p - q - Math.hypot(p - a.low, b.high - q),
    high: p - q + Math.hypot(a.high - p, q - b.low),
  };
};
