import { wilson } from '../wilson';

/** A share as so many of all. */
export interface Share {
  readonly hits: number;
  readonly all: number;
}

/**
 * How much higher the later share is than the earlier one, each of 1, with a 95 % interval (Newcombe's hybrid score
 * interval, method 10; R. G. Newcombe, Statistics in Medicine 17, 1998); neither may be of none.
 */
export const shareDifference = (
  before: Share,
  after: Share,
): { value: number; low: number; high: number } => {
  const [was, is] = [before.hits / before.all, after.hits / after.all];
  const [old, now] = [wilson(before.hits, before.all), wilson(after.hits, after.all)];
  const value = is - was;
  return {
    value,
    low: value - Math.hypot(is - now.low, old.high - was),
    high: value + Math.hypot(now.high - is, was - old.low),
  };
};
