/** A value of what all deals share, and how likely it is. */
export interface Luck {
  readonly by: number;
  readonly weight: number;
}

/** How far to each side luck is looked at, in its standard deviations. */
const REACH = 3.6;

const MOST = 25;

/**
 * A Gamma factor with mean 1 and coefficient of variation `spread`, as values with weights: the trapezoidal rule over
 * its logarithm, fine enough for sums that vary by `width` of their mean by themselves; of at least `least` values.
 */
export const sharedLuck = (spread: number, width: number, least = 9): Luck[] => {
  if (spread <= 0) return [{ by: 1, weight: 1 }];
  const shape = 1 / spread ** 2;
  const deviation = Math.sqrt(Math.log1p(spread ** 2));
  const scale = 1 / Math.sqrt(1 / deviation ** 2 + 1 / Math.max(width, 0.03) ** 2);
  const count = Math.max(least, Math.min(MOST, Math.ceil((2 * REACH * deviation) / (1.7 * scale)) | 1));
  const step = (2 * REACH * deviation) / (count - 1);
  const points = Array.from({ length: count }, (_, place) => {
    const log = -REACH * deviation + place * step;
    return { by: Math.exp(log), weight: Math.exp(shape * (log - Math.exp(log) + 1)) };
  });
  const all = points.reduce((sum, { weight }) => sum + weight, 0);
  const mean = points.reduce((sum, { by, weight }) => sum + by * weight, 0) / all;
  return points.map(({ by, weight }) => ({ by: by / mean, weight: weight / all }));
};
