import { type Figure, isMissed, type Report } from './figure';

const number = (value: number): string => value.toFixed(Math.abs(value) < 10 ? 2 : 1);

const verdict = (figure: Figure): string => {
  const { value, bar } = figure;
  if (bar === undefined) return '';
  if (isMissed(figure)) return 'MISSED';
  return value > bar ? 'within noise' : 'met';
};

const cells = (figure: Figure): string[] => {
  const { what, value, unit, range, bar, noise } = figure;
  return [
    what,
    `${number(value)} ${unit}`,
    range ? `${number(range[0])}–${number(range[1])}` : '',
    bar === undefined ? '' : `≤ ${number(bar)}${noise ? ` (+${(noise * 100).toFixed(1)} %)` : ''}`,
    verdict(figure),
  ];
};

/** A report as a table for reading. */
export const tableOf = (name: string, { how, figures }: Report): string => {
  const rows = [['what', 'measured', 'least–greatest', 'bar', ''], ...figures.map(cells)];
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  const lines = rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [`${name}: ${how}`, '', ...lines, ''].join('\n');
};
