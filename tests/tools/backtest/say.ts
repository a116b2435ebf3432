import type { Scores } from '../../../lib/forecast/scores';
import type { Method } from '../../../lib/forecast/walk';

const COLUMNS = ['wape', 'bias', 'coverage', 'brier', 'ece', 'auc'] as const;
const HEADS = ['WAPE', 'bias', 'P10–P90', 'Brier', 'ECE', 'AUC'];
const NAMES: Readonly<Record<Method, string>> = {
  forecast: 'forecast',
  mean3: 'mean of last 3',
  last: 'last period',
  weighted: 'stage % × amount',
};

const cellOf = (column: (typeof COLUMNS)[number], value: number | null): string => {
  if (value === null) return '–';
  return column === 'brier' || column === 'ece' || column === 'auc'
    ? value.toFixed(4)
    : `${(value * 100).toFixed(1)} %`;
};

/** The scores of all methods as a table. */
export const sayScores = (methods: Readonly<Record<Method, Scores>>): string => {
  const rows = Object.entries(methods).map(([method, scores]) => [
    NAMES[method as Method],
    String(scores.n),
    ...COLUMNS.map((column) => cellOf(column, scores[column])),
  ]);
  const table = [['method', 'n', ...HEADS], ...rows];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  return table
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  '),
    )
    .join('\n');
};
