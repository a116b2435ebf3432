import type { Exposure } from './exposure';
import type { Rates } from './rates';

/** Ages at which the chances of a deal are held to change, in days. */
export const AGES = [
  0, 1, 2, 3, 5, 7, 10, 14, 21, 30, 40, 50, 60, 75, 90, 105, 120, 140, 180, 240, 365, 730, 5000,
];

/** Deals that are pretended in each span of age, which end as all deals do. */
const PRETENDED = 1;

/**
 * How fast deals are won and lost by their age, piecewise constant, as competing risks with delayed entry and one
 * pseudo-event a span; without a deal that was lost nothing is lost (Prentice et al. 1978).
 */
export const hazardsByAge = ({ days, moves }: Exposure): Rates => {
  const watched = days.reduce((sum, one) => sum + one, 0);
  const perDay = new Float64Array(days.length * 3);
  for (const to of [1, 2]) {
    let ends = 0;
    for (let span = 0; span < days.length; span += 1) ends += moves[span * 3 + to] as number;
    if (to === 2 && ends === 0) continue;
    const overall = Math.max(ends, 0.5) / Math.max(watched, 1);
    for (let span = 0; span < days.length; span += 1)
      perDay[span * 3 + to] =
        ((moves[span * 3 + to] as number) + PRETENDED) / ((days[span] as number) + PRETENDED / overall);
  }
  return { stages: 1, edges: AGES, perDay };
};
