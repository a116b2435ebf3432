import { monthToRead } from '../pipeline/month-to-read';
import type { Overview } from '../pipeline/overview';
import { monthOf } from '../pipeline/period';
import type { View } from './view';

/** The month whose report is ready and was not opened; none of which there is nothing to tell, since no deal was open yet. */
export const readyMonthEnd = async (
  { read, today }: Pick<View, 'read' | 'today'>,
  seen: string | undefined,
): Promise<Pick<Overview, 'monthEnd'>> => {
  const monthEnd = monthToRead(today, seen);
  if (monthEnd === undefined || !(await read.hasDealsUntil(monthOf(monthEnd).to))) return {};
  return { monthEnd };
};
