import { EVERYBODY } from '../../../lib/pipeline/goals';
import type { Owner } from '../../../lib/pipeline/lists';
import type { DealBehind } from '../../../lib/pipeline/numbers';
import type { Words } from '../../../lib/words';
import { sayOwner } from '../../say-owner';

/** How many letters of a name a sentence takes. */
const MOST_LETTERS = 50;

/** A name within a sentence: what is longer than names are ends in dots. */
export const sayName = (name: string): string => {
  const letters = [...name];
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS - 1).join('')}…` : name;
};

/** Who a deal is with: the person, else the company, else that neither is known. */
export const sayWith = (words: Words, { person, company }: Pick<DealBehind, 'person' | 'company'>): string =>
  person || company || words.say('month_nobody');

/** Whose quota it is: everybody's, a team's or an owner's. */
export const sayQuotaOf = (
  words: Words,
  owners: readonly Owner[],
  { of, name }: { readonly of: string; readonly name: string },
): string => (of === EVERYBODY ? words.say('month_everybody') : name || sayOwner(words, owners, of));
