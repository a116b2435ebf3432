/** The chance that a sum is not exceeded, read off quantiles that lie evenly between 0 and 100 %. */
const chanceUpTo = (shape: readonly number[], sum: number): number => {
  const last = shape.length - 1;
  const place = shape.findLastIndex((quantile) => quantile <= sum);
  if (place < 0) return 0;
  const [below = 0, above = 0] = [shape[place], shape[place + 1]];
  return place === last ? 1 : (place + (sum - below) / (above - below)) / last;
};

// Neighbours share, so that what is drawn shows where the sums lie and not which quantiles were asked for.
const SHARED = [1, 2, 3, 2, 1] as const;

/** How much of the chance lies in each of so many equal parts from 0 to `top`, smoothed; the greatest is 1. */
export const massOf = (shape: readonly number[], top: number, parts: number): number[] => {
  const upTo = Array.from({ length: parts }, (_, part) => chanceUpTo(shape, ((part + 1) * top) / parts));
  const mass = upTo.map((chance, part) => chance - (upTo[part - 1] ?? 0));
  const smooth = mass.map((_, part) => {
    // Less than has been won already it cannot be.
    if (((part + 1) * top) / parts < (shape[0] ?? 0)) return 0;
    return SHARED.reduce<number>((sum, share, beside) => sum + share * (mass[part + beside - 2] ?? 0), 0);
  });
  const most = Math.max(...smooth);
  return smooth.map((one) => (most > 0 ? one / most : 0));
};
