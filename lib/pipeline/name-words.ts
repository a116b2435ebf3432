import { type Mark, withoutTitles, withTitlesAsWords } from './titles';

/** A name taken apart for comparing. */
export interface NameWords {
  /** Lower-case words without titles; where a comma says which is the given name, that one first. */
  readonly words: readonly string[];
  /** A comma says which word is the given name. */
  readonly isGivenFirst: boolean;
  readonly marks: readonly Mark[];
  /** All words, titles too, in the order of the alphabet: two names with the same text are the same. */
  readonly asWritten: string;
}

const wordsIn = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    // A mark that stands alone is no word.
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Takes a name apart; words are the same whatever their case, compatibility forms and marks of punctuation. */
export const nameWords = (name: string): NameWords => {
  const text = withTitlesAsWords(name.normalize('NFKC').replace(/\p{Cf}/gu, ''))
    .toLowerCase()
    .normalize('NFKC')
    .replace(/['’‘ʼʹ′`´]/g, '')
    .replaceAll('ς', 'σ');
  const parts = text.split(',').map((part) => withoutTitles(wordsIn(part)));
  const named = parts.filter(({ words }) => words.length > 0);
  const isGivenFirst = named.length === 2;
  const inOrder = isGivenFirst ? named.toReversed() : named;
  const bare = withoutTitles(inOrder.flatMap(({ words }) => words));
  return {
    words: bare.words,
    isGivenFirst,
    marks: [...parts.flatMap(({ marks }) => marks), ...bare.marks],
    asWritten: wordsIn(text).sort().join(' '),
  };
};
