/** The arithmetic mean of whole numbers; null of none. */
export const mean = (values: readonly number[]): number | null => {
  let sum = 0;
  for (let place = 0; place < values.length; place += 1) sum += values[place] as number;
  return values.length === 0 ? null : sum / values.length;
};
