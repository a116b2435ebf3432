/** The median: the middle one of the values, of an even number of them the mean of the middle two; null of none. */
export const middle = (values: readonly number[]): number | null => {
  const sorted = Float64Array.from(values).sort();
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
};
