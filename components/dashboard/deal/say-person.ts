import type { DealPerson } from '../../../lib/pipeline/story';
import type { Words } from '../../../lib/words';
import { shownAddress } from '../../panel/proposals';

/** What somebody is called: by name, else by address. */
export const sayPerson = (words: Words, { name, address }: Pick<DealPerson, 'name' | 'address'>): string =>
  name || shownAddress(address) || words.say('no_name');
