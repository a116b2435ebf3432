import type { Window } from '../../../lib/forecast/chances';
import { addDays, numberOf } from '../../../lib/pipeline/day';
import { monthsAfter } from '../../../lib/pipeline/span';
import type { Asked } from './asked';

const MONTHS = { month: 1, quarter: 3 } as const;

/** The windows that are asked for: each begins at a midnight, and all before it is known. */
export const windowsOf = ({
  horizon,
  every,
  from,
  to,
}: Pick<Asked, 'horizon' | 'every' | 'from' | 'to'>): Window[] => {
  const windows: Window[] = [];
  const add = (day: string, end: string) => {
    windows.push({ at: numberOf(day), from: numberOf(day), to: numberOf(end) });
  };
  if (typeof horizon === 'number') {
    for (let day = from; day <= to; day = addDays(day, every)) add(day, addDays(day, horizon));
    return windows;
  }
  const first = monthsAfter(from, 0) < from ? monthsAfter(from, 1) : from;
  for (let day = first; day <= to; day = monthsAfter(day, 1)) add(day, monthsAfter(day, MONTHS[horizon]));
  return windows;
};
