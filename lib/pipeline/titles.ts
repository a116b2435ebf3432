/** What a title tells of who bears it, beside that they have it: two different ones are two people. */
export type Mark = 'he' | 'she' | 'junior' | 'senior' | '2' | '3' | '4' | '';

const marked = (titles: string): ReadonlyMap<string, Mark> =>
  new Map(
    titles.split(/\s+/).map((title) => {
      const [word = '', mark = ''] = title.split(':');
      return [word, mark as Mark];
    }),
  );

/** Titles wherever they stand: none is a name. */
const ANYWHERE = marked(
  `dr prof professor mr:he mrs:she mme:she mlle:she phd mba msc bsc cpa cfa pmp esq dipl physician engineer magister reverend инж доц проф акад арх адв
  господин:he госпожа:she госпожица:she гн:he гжа:she гца:she др jr:junior`,
);

/** Titles in front of a name; behind it they may be one. */
const IN_FRONT = marked('ms:she miss:she sir:he herr:he frau:she sra:she srta:she');

/** What follows a name; in front it may be one. */
const BEHIND = marked('sr:senior ii:2 iii:3 iv:4 2nd:2 3rd:3');

/** Titles that only their dots, dashes or a comma tell from a name or from letters. */
const WRITTEN_OUT: readonly [RegExp, string][] = [
  [/(?<!\p{L})ph\.?\s?d(?!\p{L})\.?/giu, ' phd '],
  [/(?<!\p{L})m\.\s?b\.\s?a(?!\p{L})\.?/giu, ' mba '],
  [/(?<!\p{L})([mb])\.\s?sc(?!\p{L})\.?/giu, ' $1sc '],
  [/(?<!\p{L})m\.\s?d(?!\p{L})\.?|,\s*md(?!\p{L})/giu, ' physician '],
  [/(?<!\p{L})(?:eng|ing)\./giu, ' engineer '],
  [/(?<!\p{L})mag\./giu, ' magister '],
  [/(?<!\p{L})rev\./giu, ' reverend '],
  [/(?<!\p{L})(д|г)-(р|н|жа|ца)(?!\p{L})\.?/giu, ' $1$2 '],
  // The comma in front of these turns no name round.
  [/,(?=\s*(?:sr|ii|iii|iv|2nd|3rd)(?!\p{L}))/giu, ' '],
];

/** A name in which what is a title by its dots, dashes or comma stands as one word. */
export const withTitlesAsWords = (name: string): string =>
  WRITTEN_OUT.reduce((text, [form, word]) => text.replace(form, word), name);

/** Lower-case words without the titles among them, and what the titles tell. */
export const withoutTitles = (
  words: readonly string[],
): { words: readonly string[]; marks: readonly Mark[] } => {
  const marks: Mark[] = [];
  const take = (mark: Mark | undefined): boolean => {
    if (mark) marks.push(mark);
    return mark !== undefined;
  };
  let rest = words.filter((word) => !take(ANYWHERE.get(word)));
  while (rest.length > 2 && take(IN_FRONT.get(rest[0] ?? ''))) rest = rest.slice(1);
  while (rest.length > 2 && take(BEHIND.get(rest.at(-1) ?? ''))) rest = rest.slice(0, -1);
  return { words: rest, marks };
};

const SETS: readonly (readonly Mark[])[] = [
  ['he', 'she'],
  ['junior', 'senior', '2', '3', '4'],
];

/** Whether the titles of two names say that they are two people: Mr and Mrs, senior and junior. */
export const areTitlesApart = (a: readonly Mark[], b: readonly Mark[]): boolean =>
  SETS.some((set) => {
    const [one, other] = [a, b].map((marks) => set.filter((mark) => marks.includes(mark)).join());
    return Boolean(one && other && one !== other);
  });
