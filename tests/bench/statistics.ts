/** The value below which a part (0 to 1) of the values lies; the nearest one that was really measured. */
export const quantile = (values: readonly number[], part: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
};

/** The middle value; of an even number of values the mean of the two in the middle. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
};

/** The least and the greatest value. */
export const rangeOf = (values: readonly number[]): [number, number] => [
  Math.min(...values),
  Math.max(...values),
];

/** How far the median of so many values may lie off by chance, as a share of it: 1.6 standard errors from the middle half. */
export const spreadOfMedian = (values: readonly number[]): number => {
  const half = quantile(values, 0.75) - quantile(values, 0.25);
  return (1.6 * 0.93 * half) / Math.sqrt(values.length) / median(values);
};
