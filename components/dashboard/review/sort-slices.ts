import type { Slice } from '../../../lib/pipeline/review';

/** The columns of a comparison. */
export const SLICE_COLUMNS = [
  'name',
  'newLeads',
  'won',
  'lost',
  'winRate',
  'wonValue',
  'cycle',
  'open',
  'openValue',
] as const;

/** By which column a comparison is sorted, and whether the largest comes first. */
export interface Sorting {
  readonly column: (typeof SLICE_COLUMNS)[number];
  readonly isDown: boolean;
}

const figureOf = (slice: Slice, column: Exclude<Sorting['column'], 'name'>): number | null => {
  const value = slice[column];
  return typeof value === 'number' ? value : value.value;
};

/** Lines of a comparison in the order asked for; what is not known comes last either way, and equals by their name. */
export const sortSlices = (
  slices: readonly Slice[],
  { column, isDown }: Sorting,
  language: string,
): readonly Slice[] => {
  const names = new Intl.Collator(language, { numeric: true });
  const turn = isDown ? -1 : 1;
  return [...slices].sort((one, other) => {
    const byName = names.compare(one.name, other.name);
    if (column === 'name') return turn * byName;
    const [a, b] = [figureOf(one, column), figureOf(other, column)];
    if (a === null || b === null) return a === b ? byName : a === null ? 1 : -1;
    return turn * (a - b) || byName;
  });
};
