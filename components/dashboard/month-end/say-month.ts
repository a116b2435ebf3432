import type { Day } from '../../../lib/pipeline/day';
import type { Words } from '../../../lib/words';

/** The month that a day is in, with its year, as it stands alone or begins a sentence. */
export const sayMonth = (words: Pick<Words, 'language'>, day: Day): string => {
  const { language } = words;
  const said = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
  return said.charAt(0).toLocaleUpperCase(language) + said.slice(1);
};

/** A day with its year, for paper that is read much later. */
export const sayDate = (words: Pick<Words, 'language'>, day: Day): string =>
  new Intl.DateTimeFormat(words.language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
