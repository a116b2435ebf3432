/**
 * Cyrillic letters in Latin: first by the Bulgarian streamlined system (Transliteration Act, 2009, art. 6 to 8; the
 * system of 2006), then as Russian, Serbian, Ukrainian and older Bulgarian names are met.
 */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  `а:a б:b в:v г:g д:d е:e|ye|je ё:yo|e|ye|io|jo ж:zh з:z и:i й:y|i|j к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f
  х:h|kh ц:ts ч:ch ш:sh щ:sht|shch ъ:a|u ы:y|i ь:y| э:e ю:yu|iu|ju я:ya|ia|ja і:i ї:i|yi|ji є:ie|ye|je|e ґ:g
  ј:j|y љ:lj|l њ:nj|n ћ:c ђ:dj|d џ:dz ѓ:gj|g ќ:kj|k ѕ:dz ѝ:i ѐ:e`
    .split(/\s+/)
    .map((pair) => pair.split(':')),
);

/** Letters that Unicode does not take apart, without their mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** Letters that are written in two where there is no mark. */
const IN_TWO: Readonly<Record<string, string>> = {
  ü: 'ue',
  ö: 'oe',
  ä: 'ae',
  å: 'aa',
  ø: 'oe',
  đ: 'dj',
};

const PLAIN_ALREADY = /^[a-z]*$/;

const isCyrillic = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word);
const isMixed = (word: string): boolean => isCyrillic(word) && /\p{Script=Latin}/u.test(word);

// Only the marks of Latin, Greek and Cyrillic: those of other scripts make another letter.
const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');

const withoutStress = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300\u0301]/g, '')
    .normalize('NFC');

/** A lower-case word without Cyrillic in its plain spellings: marks left out, and written in two letters (ü: u, ue). */
export const plainSpellings = (word: string): readonly [string, string] => {
  if (PLAIN_ALREADY.test(word)) return [word, word];
  const plain = (text: string) =>
    withoutMarks(text.replace(/[ßłđðþøæœı]/g, (letter) => PLAIN[letter] ?? letter));
  return [plain(word), plain(word.replace(/[üöäåøđ]/g, (letter) => IN_TWO[letter] ?? letter))];
};

/** A lower-case word in Latin letters, one spelling for each: Cyrillic by the Bulgarian system, Latin without marks. */
export const inLatin = (word: string): string => {
  if (PLAIN_ALREADY.test(word)) return word;
  const letters = withoutStress(word).replace(/ия$/, 'ia');
  const latin = [...letters].map((letter) => LETTERS[letter]?.split('|')[0] ?? letter).join('');
  return plainSpellings(latin)[0];
};

const latinPattern = (word: string): RegExp => {
  const letters = [...withoutStress(word)].map((letter) => {
    const forms = LETTERS[letter];
    return forms === undefined ? plainSpellings(letter)[0] : `(?:${forms})`;
  });
  const source = letters
    .join('')
    .replace(/\(\?:k\)\(\?:s\)/g, '(?:ks|x)')
    .replace(/\(\?:i\)\(\?:ya\|ia\|ja\)$/, '(?:ia|iya|iia|ija)')
    .replace(/\(\?:(?:i|y\|i)\)\(\?:y\|i\|j\)$/, '(?:iy|i|y|ii|ij|yy)');
  return new RegExp(`^${source}$`, 'u');
};

const isInCyrillic = (latin: string, cyrillic: string): boolean => {
  const pattern = latinPattern(cyrillic);
  return plainSpellings(latin).some((spelling) => pattern.test(spelling));
};

/**
 * Whether two lower-case words are one but for script, transliteration or marks. Two words in the same letters, or with
 * different marks, are two: what may be one transliteration of both makes them no closer.
 */
export const isSameSpelling = (a: string, b: string): boolean => {
  if (a === b) return true;
  if (isMixed(a) || isMixed(b)) {
    return isCyrillic(a) && isCyrillic(b)
      ? inLatin(a) === inLatin(b)
      : isCyrillic(a)
        ? isInCyrillic(b, a)
        : isInCyrillic(a, b);
  }
  if (isCyrillic(a) && isCyrillic(b)) {
    const withE = (word: string) => withoutStress(word).replaceAll('ё', 'е');
    return withE(a) === withE(b);
  }
  if (isCyrillic(a)) return isInCyrillic(b, a);
  if (isCyrillic(b)) return isInCyrillic(a, b);
  const [forms, others] = [plainSpellings(a), plainSpellings(b)];
  return (a === forms[0] || b === others[0]) && forms.some((form) => others.includes(form));
};

/** Whether two words are in the letters of one script. */
export const isSameScript = (a: string, b: string): boolean =>
  !isMixed(a) && !isMixed(b) && isCyrillic(a) === isCyrillic(b);

const inLetters = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)));

/**
 * What all spellings of a lower-case word have in common, in lower-case Latin letters: its consonants, some of them
 * taken together. Many words share one: it finds, and does not tell apart.
 */
export const skeletonOf = (word: string): string =>
  inLatin(word)
    .replace(/[aeiouyj]/g, '')
    .replaceAll('x', 'ks')
    .replace(/k+h/g, 'h')
    .replaceAll('shch', 'sht')
    .replaceAll('ch', 'h')
    .replaceAll('c', 'k')
    .replace(/k+h/g, 'h')
    .replaceAll('ph', 'f')
    .replaceAll('tz', 'ts')
    .replace(/(.)\1+/gu, '$1')
    .replace(/[^a-z]/gu, inLetters) || 'a';
