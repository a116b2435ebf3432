import type { MonthAhead } from '../../../lib/pipeline/forecast';

/** The quotas of months as one path of steps, in percent of a plane; a month without one leaves a gap. */
export const quotaSteps = (months: readonly MonthAhead[], y: (minor: number) => number): string => {
  const width = 100 / months.length;
  return months
    .flatMap(({ quota }, place) => {
      if (quota === undefined) return [];
      const hasBefore = months[place - 1]?.quota !== undefined;
      return [`${hasBefore ? 'L' : 'M'}${place * width} ${y(quota)}H${(place + 1) * width}`];
    })
    .join('');
};
