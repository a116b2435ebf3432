/** How a file writes amounts: which mark begins the decimals; undefined where marks only part thousands. */
export type DecimalMark = '.' | ',' | undefined;

const bareOf = (cell: string): string => cell.replace(/[\s\u00a0\u202f'’]/g, '');

/** The mark that can only begin decimals in a cell; undefined where that cannot be seen. */
const markIn = (bare: string, decimals: number): DecimalMark => {
  const marks = bare.match(/[.,]/g) ?? [];
  const last = marks.at(-1) as DecimalMark;
  if (last === undefined) return undefined;
  if (marks.length > 1) return marks.filter((mark) => mark === last).length === 1 ? last : undefined;
  const [before = '', after = ''] = bare.split(last);
  const isNoThousand = /\d{4}$|^\D*0$/.test(before);
  return after.length !== 3 || decimals === 3 || isNoThousand ? last : undefined;
};

/**
 * The decimal mark of a file from all its amounts. A comma is none where it parts the columns; a mark always followed
 * by three digits parts thousands, unless the currency has three `decimals` or an amount has four digits or a lone
 * nought before it. Where cells differ, most of them count.
 */
export const decimalMarkOf = (cells: readonly string[], separator: string, decimals: number): DecimalMark => {
  let [points, commas] = [0, 0];
  for (const cell of cells) {
    const mark = markIn(bareOf(cell), decimals);
    if (mark === '.') points += 1;
    if (mark === ',' && separator !== ',') commas += 1;
  }
  if (points === 0 && commas === 0) return undefined;
  return commas > points ? ',' : '.';
};

/**
 * An amount in minor units from a file's text, by the digits themselves; undefined when it is none or too large to be
 * exact. Spaces, apostrophes and the other mark part thousands; what is finer than a minor unit is rounded half away
 * from zero.
 */
export const readAmount = (cell: string, mark: DecimalMark, decimals: number): number | undefined => {
  const [whole = '', fraction = '', ...more] = mark === undefined ? [bareOf(cell)] : bareOf(cell).split(mark);
  const hasWhole = /^\d+$|^\d{1,3}(\.\d{3})+$|^\d{1,3}(,\d{3})+$/.test(whole);
  if (!hasWhole || more.length > 0 || !/^\d*$/.test(fraction)) return undefined;
  const digits = whole.replace(/[.,]/g, '') + fraction.slice(0, decimals).padEnd(decimals, '0');
  const minor = Number(digits) + ((fraction[decimals] ?? '0') >= '5' ? 1 : 0);
  return Number.isSafeInteger(minor) ? minor : undefined;
};

/** Whether a text is an amount below zero. */
export const isNegative = (cell: string, mark: DecimalMark, decimals: number): boolean => {
  const bare = bareOf(cell);
  return /^[-\u2212]/.test(bare) && readAmount(bare.slice(1), mark, decimals) !== undefined;
};
