import type { Words } from '../../../lib/words';

/** A rate as it is written in a field: with the language's own decimal mark and nothing between thousands. */
export const sayRate = (words: Words, rate: number): string =>
  new Intl.NumberFormat(words.language, { maximumSignificantDigits: 8, useGrouping: false }).format(rate);
