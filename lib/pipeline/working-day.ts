import { addDays, type Day, skipWeekend } from './day';
import type { Period } from './period';

/** The first day from Monday to Friday after a period; public holidays are not known. */
export const firstWorkingDayAfter = ({ to }: Period): Day => skipWeekend(addDays(to, 1));
