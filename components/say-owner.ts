import { ME, type Owner } from '../lib/pipeline/lists';
import type { Words } from '../lib/words';

/** The name of an owner as people see it; that of the person at this computer is a word until they give another. */
export const sayOwner = (words: Words, owners: readonly Owner[], id: string): string =>
  owners.find((owner) => owner.id === id)?.name || (id === ME ? words.say('list_me') : id);
