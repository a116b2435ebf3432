import type { DealAhead } from '../../../lib/pipeline/forecast';
import type { Words } from '../../../lib/words';

/** Who an open deal is with: the person, else the company, else that there is no name. */
export const sayWith = (words: Words, { person, company }: Pick<DealAhead, 'person' | 'company'>): string =>
  person || company || words.say('no_name');
