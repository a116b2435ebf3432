import { fieldOf } from './field';

/** Emoji with all they are joined of, flags, keycaps, and other signs that belong to no name. */
const EMOJI =
  /[0-9#*]\ufe0f?\u20e3|(?:\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}\ufe0e\ufe0f\u{e0020}-\u{e007f}]*\u200d?)+|[\p{Regional_Indicator}\p{So}\p{Sk}]|\ufe0e|\ufe0f|\u20e3/gu;

/** "PhD", "MBA", "M.Sc.", "SHRM-CP": capitals with few small letters between them. */
const DEGREE = /^(?:(?:\p{Lu}\p{Ll}{0,4}\.?){2,7}(?:-\p{Lu}+)?|Esq|Ing|Dipl)\.?$/u;
/** These are unmistakable without a comma before them too. */
const SURE_DEGREE = /^(?:Ph\.?D|E?MBA|M\.?Sc|CFA|CPA|PMP|[AF]CCA|CISSP|LL\.?M|DBA)\.?$/i;
/** Part of the name, though written like a degree. */
const GENERATION = /^(?:[IVX]+|JR|SR)\.?$/i;

/** "She/Her", "тя/нея", in any language: short words with a stroke between them, not "CEO/CTO". */
const PRONOUNS =
  /^(?:\p{L}[\p{Ll}\p{Lo}\p{M}]{0,5}(?: ?\/ ?\p{L}[\p{Ll}\p{Lo}\p{M}]{0,5}){1,3}|[Ss]?he|[Tt]hey)$/u;

const isAside = (words: string): boolean =>
  !/[\p{L}\p{N}]/u.test(words) || PRONOUNS.test(words) || SURE_DEGREE.test(words);

const isDegree = (words: string): boolean => {
  const [first = ''] = words.split(/[\s,/]/);
  return DEGREE.test(first) && !GENERATION.test(first);
};

/** A comma cuts off degrees and pronouns; of a single word it may be the family name. */
const withoutDegrees = (name: string): string => {
  const [before = '', ...parts] = name.split(/\s*[,،、]\s*|\s+[-–—]\s+/);
  const cut = parts.find((part) => isAside(part) || (before.includes(' ') && isDegree(part)));
  const words = (cut === undefined ? name : name.slice(0, name.indexOf(cut, before.length))).split(' ');
  while (words.length > 2 && SURE_DEGREE.test(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
};

/**
 * The name of a person without what people and the page put beside it: emoji, degrees, pronouns, "· 1st".
 * Nicknames in brackets stay. Undefined when there is no name, or the words are the page's own ("LinkedIn Member").
 */
export const personName = (text: unknown): string | undefined => {
  const plain = fieldOf(text)
    ?.replace(EMOJI, ' ')
    .replace(/\s[·•|].*$/u, '')
    .replace(/\s*[([（]([^)\]）]*)[)\]）]/gu, (whole, inside: string) =>
      isAside(inside.trim()) ? '' : whole,
    );
  if (plain === undefined) return undefined;
  const name = withoutDegrees(plain.replace(/\s+/g, ' ').trim()).replace(
    /^[\s,·•|/–—-]+|[\s,·•|/–—-]+$/gu,
    '',
  );
  return /\p{L}/u.test(name) && !/linked ?in\b|^(?:sign (?:up|in)|join now|log in)$/i.test(name)
    ? name
    : undefined;
};

/** Whether a line beside the name says only how near somebody is, or how to speak of them. */
export const isBesideName = (line: string): boolean => /^[·•]|[·•]$/.test(line) || PRONOUNS.test(line);
