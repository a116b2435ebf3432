import { monthOf, type Period } from '../../../lib/pipeline/period';
import type { SpanAsked } from '../asked';

/** How many whole months a period has; 0 when it has a part of one. */
const wholeMonths = ({ from, to }: Period): number => {
  if (monthOf(from).from !== from || monthOf(to).to !== to) return 0;
  const count = (day: string): number => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7));
  return count(to) - count(from) + 1;
};

/** A period as the span people would choose for it: a month, a fiscal quarter or year, else its two days. */
export const spanOf = (period: Period, fiscalStart: number): SpanAsked => {
  const months = wholeMonths(period);
  const since = (Number(period.from.slice(5, 7)) - fiscalStart + 12) % 12;
  const on = period.from;
  if (months === 1) return { kind: 'month', on };
  if (months === 3 && since % 3 === 0) return { kind: 'quarter', on };
  if (months === 12 && since === 0) return { kind: 'year', on };
  return { kind: 'custom', ...period };
};
