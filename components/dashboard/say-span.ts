import type { Day } from '../../lib/pipeline/day';
import type { Span } from '../../lib/pipeline/numbers';
import type { Words } from '../../lib/words';

const dateOf = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/** A span as people say it: November 2026, October – December 2026, 2026, 3 – 17 Nov 2026. */
export const saySpan = ({ language }: Pick<Words, 'language'>, { kind, from, to }: Span): string => {
  const say = (parts: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' }).formatRange(dateOf(from), dateOf(to));
  if (kind === 'month') return say({ month: 'long', year: 'numeric' });
  if (kind === 'custom') return say({ day: 'numeric', month: 'short', year: 'numeric' });
  const isCalendarYear = kind === 'year' && from.endsWith('-01-01');
  return isCalendarYear ? say({ year: 'numeric' }) : say({ month: 'long', year: 'numeric' });
};
