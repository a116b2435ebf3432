import fc from 'fast-check';

/** Latin letters and the Cyrillic ones that look like them. */
export const HOMOGLYPHS = new Map(
  [...'aceopxyABCEHKMOPTX'].map((letter, place) => [
    letter,
    '\u0430\u0441\u0435\u043e\u0440\u0445\u0443\u0410\u0412\u0421\u0415\u041d\u041a\u041c\u041e\u0420\u0422\u0425'.charAt(
      place,
    ),
  ]),
);

const GIVEN =
  `Alexander Alexandra Samuel Samantha Robert Bob William Bill Anna Ann Maria Mario Jan Jana Daniel
  Daniela Christina Christopher Georgi Ivan Ivana Stefan Martin Martina Wei Min`.split(/\s+/);
const SURNAMES = `Smith Petrov Petrova Zhelyazkov Novak Berg Moore Hall Kim Nguyen Lang Wood Rossi`.split(
  /\s+/,
);

/** A given name and a surname as people bear them, so that tables of short forms and endings come into play. */
export const personName = fc
  .tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...SURNAMES))
  .map((words) => words.join(' '));

// From four letters on no title of a table (Mr, Mrs, Jr) is a letter away from another.
const word = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'abcdehiklmnoprstuvyz'), minLength: 4, maxLength: 9 }),
  fc.constantFrom(...[...GIVEN, ...SURNAMES].filter((name) => name.length > 3)),
);

/** Two Latin words of at least four letters, drawn letter by letter or real. */
export const twoWordName = fc.tuple(word, word).map((words) => words.join(' '));

/** Ways in which one name is written that leave it the same words. */
export const spelledAnew = fc.constantFrom<(name: string) => string>(
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.split(' ').reverse().join(' '),
  (name) => name.split(' ').reverse().join(', '),
  (name) => `Dr. ${name}`,
  (name) => `${name}, PhD`,
  (name) => `  ${name.toLowerCase()}  `,
);
