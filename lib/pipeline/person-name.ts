import { isSameNameWord } from './name-spellings';
import { type NameWords, nameWords } from './name-words';
import { fullNames, isKnownGivenName, isNickname } from './nicknames';
import { areTitlesApart } from './titles';
import { isSameScript, skeletonOf } from './transliteration';

/** How two names are those of one person: in the same words, with a short form, or in another spelling or script. */
export type NameMatch = 'same' | 'nickname' | 'spelling';

/** More words than these in another spelling are no name. */
const MOST_WORDS = 5;

const without = <T>(list: readonly T[], at: number): T[] => list.filter((_, index) => index !== at);

/** The places of the words that the other name does not have. */
const placesLeft = (words: readonly string[], others: readonly string[]): number[] => {
  const left = [...others];
  return words.flatMap((word, place) => {
    const at = left.indexOf(word);
    if (at < 0) return [place];
    left.splice(at, 1);
    return [];
  });
};

/**
 * Whether two words stand where given names do. A surname is no short form of another: "Elton John" is not
 * "Elton Jack". First in one name and last in the other is the surname first, unless another word is a given name, too.
 */
const areGiven = (a: NameWords, at: number, b: NameWords, place: number): boolean => {
  if (at === 0 && place === 0) return true;
  const [back, behind] = at === 0 ? [b, place] : [a, at];
  const isTurned =
    (at === 0 || place === 0) && behind === back.words.length - 1 && !a.isGivenFirst && !b.isGivenFirst;
  return (
    isTurned &&
    !without(a.words, at).some(isKnownGivenName) &&
    !without(b.words, place).some(isKnownGivenName)
  );
};

/** How the words that are left of two names go together, one to one, at most one of them a short form. */
const compareLeft = (
  a: NameWords,
  left: readonly number[],
  b: NameWords,
  right: readonly number[],
  hasNickname: boolean,
): NameMatch | undefined => {
  const [at, ...rest] = left;
  if (at === undefined) return 'same';
  const word = a.words[at] ?? '';
  const found = right.flatMap((place, index) => {
    const other = b.words[place] ?? '';
    const isSpelling = isSameNameWord(word, other);
    if (!isSpelling && (hasNickname || !isNickname(word, other) || !areGiven(a, at, b, place))) return [];
    const others = compareLeft(a, rest, b, without(right, index), hasNickname || !isSpelling);
    if (others === undefined) return [];
    return isSpelling || others !== 'same' || !isSameScript(word, other)
      ? ['spelling' as const]
      : ['nickname' as const];
  });
  return found.includes('nickname') ? 'nickname' : found[0];
};

/**
 * How two names are the same person's, undefined when they are not for certain. A name of one word, a title apart, is
 * the same as itself only; a word more or fewer is another name.
 */
export const compareNames = (a: string, b: string): NameMatch | undefined => {
  const [one, other] = [nameWords(a), nameWords(b)];
  if (one.words.length < 2 || other.words.length < 2)
    return one.asWritten !== '' && one.asWritten === other.asWritten ? 'same' : undefined;
  if (one.words.length !== other.words.length || areTitlesApart(one.marks, other.marks)) return undefined;
  const left = placesLeft(one.words, other.words);
  if (left.length > MOST_WORDS) return undefined;
  return compareLeft(one, left, other, placesLeft(other.words, one.words), false);
};

const keyOf = (words: readonly string[]): string => words.map(skeletonOf).sort().join(' ');

/**
 * Keys to look a name up by, at most eleven, in lower-case Latin letters: names that `compareNames` takes for one share
 * at least one key; names that share one may be two.
 */
export const nameForms = (name: string): readonly string[] => {
  const { words, isGivenFirst, asWritten } = nameWords(name);
  // Titles and nothing else are looked up as they are written.
  if (words.length === 0) return asWritten === '' ? [] : [keyOf(asWritten.split(' '))];
  const places = words.length < 2 ? [] : isGivenFirst ? [0] : [0, words.length - 1];
  const inFull = places.flatMap((at) =>
    fullNames(words[at] ?? '').map((full) => keyOf(words.with(at, full))),
  );
  return [...new Set([keyOf(words), ...inFull])];
};
