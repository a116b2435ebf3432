/** What a spreadsheet takes for the beginning of a formula, the wide forms and the true minus among them. */
const SIGN = '[=+\\-\\u2212@\\uff1d\\uff0b\\uff0d\\uff20\\ufe62\\ufe63\\ufe66\\ufe6b]';

// Behind anything unseen it is one too.
const FORMULA = new RegExp(`^(?:[\\t\\r\\n]|[\\s\\p{Cc}\\p{Cf}]*${SIGN})`, 'u');

// Where cells are parted by another mark than the file's own, what stands behind one of them is a cell of its own.
const behindMarks = (marks: string): RegExp =>
  new RegExp(`([${marks}\\t\\r\\n][\\s\\p{Cc}\\p{Cf}]*)(?=${SIGN})`, 'gu');
const BEHIND = { ',': behindMarks(';'), ';': behindMarks(',') } as const;

/** The mark by which a file parts its cells. */
export type Separator = keyof typeof BEHIND;

/** A text for a file of cells that no spreadsheet takes for a formula, not even one that parts the cells by another mark. */
export const safeText = (text: string, separator: Separator): string => {
  const inner = text.replace(BEHIND[separator], "$1'");
  return FORMULA.test(inner) ? `'${inner}` : inner;
};
