import type { Span } from '../lib/pipeline/numbers';
import type { Words } from '../lib/words';

type Language = Pick<Words, 'language'>;

const monthIn = ({ language }: Language, day: string, month: 'short' | 'long', isDated = false): string =>
  new Intl.DateTimeFormat(language, {
    month,
    ...(isDated && { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));

/** A month in a few letters; where the language's own short form is a number, the beginning of its name. */
const shortMonth = (words: Language, day: string): string => {
  const short = monthIn(words, day, 'short');
  if (!/^\d+$/.test(short)) return short;
  const name = monthIn(words, day, 'long');
  return name.length > 4 ? name.slice(0, 3) : name;
};

/** A month, fiscal quarter or fiscal year as people call it; in short without the year, which stands beside it then. */
export const saySpan = (
  words: Language,
  { kind, from, to }: Span,
  length: 'short' | 'long' = 'long',
): string => {
  if (kind === 'month')
    return length === 'short' ? shortMonth(words, from) : monthIn(words, from, 'long', true);
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  if (kind === 'year' && first === last) return first;
  const [begins, ends] = [shortMonth(words, from), shortMonth(words, to)];
  if (length === 'short') return `${begins} – ${ends}`;
  return first === last ? `${begins} – ${ends} ${last}` : `${begins} ${first} – ${ends} ${last}`;
};
