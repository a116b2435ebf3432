import type { Day } from '../lib/pipeline/day';
import type { Words } from '../lib/words';

/** A day as people say it, with its year when that is another one than today's. */
export const sayDay = (words: Pick<Words, 'language' | 'day'>, day: Day, today: Day): string => {
  const near = words.day(day, today);
  if (day.slice(0, 4) === today.slice(0, 4)) return near;
  const isNamed = !/\d/.test(near);
  return isNamed
    ? near
    : new Intl.DateTimeFormat(words.language, {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        timeZone: 'UTC',
      }).format(new Date(`${day}T00:00:00Z`));
};
