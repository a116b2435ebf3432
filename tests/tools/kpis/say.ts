import { majorOf } from '../../../lib/pipeline/money';
import type { Told } from '../../../lib/pipeline/numbers';
import { monthOf, type Period } from '../../../lib/pipeline/period';
import type { Numbers, Printed } from './numbers';

/** Which parts of a number are money; what ends in `Rate`, the pace and what has elapsed are shares. */
const MONEY_PARTS: Readonly<Record<string, readonly string[]>> = {
  'average-deal-size': ['median', 'total'],
  'win-loss': ['wonValue', 'lostValue'],
  'open-deals': ['total'],
  velocity: ['meanWon'],
  coverage: ['open', 'rest'],
  attainment: ['won', 'quota'],
};
const SHARES = ['valueRate', 'winRate', 'pace', 'elapsed'];

const figure = (value: number, digits = 2): string =>
  value.toLocaleString('en', { maximumFractionDigits: digits, useGrouping: false });

/** A value in its unit as people read it. */
const inUnit = (value: number | null, unit: string, currency: string): string => {
  if (value === null) return '–';
  if (unit === 'money' || unit === 'money-a-day') return majorOf({ minor: value, currency }).toFixed(2);
  if (unit === 'share') return `${figure(value * 100)} %`;
  return unit === 'days' ? `${figure(value)} d` : figure(value);
};

const partIn = (id: string, name: string, value: number | null, currency: string): string => {
  if (value === null) return `${name} –`;
  const unit = MONEY_PARTS[id]?.includes(name) ? 'money' : SHARES.includes(name) ? 'share' : 'count';
  return `${name} ${inUnit(value, unit, currency)}`;
};

const besides = (id: string, { low, high, whyNot, parts, unit }: Printed, currency: string): string =>
  [
    ...(whyNot ? [`not known: ${whyNot}`] : []),
    ...(low !== undefined && high !== undefined
      ? [`95 % ${inUnit(low, unit, currency)} to ${inUnit(high, unit, currency)}`]
      : []),
    ...Object.entries(parts).map(([name, value]) => partIn(id, name, value, currency)),
  ].join(', ');

/** Rows of text in columns as wide as their longest cell. */
export const inColumns = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

const share = (told: Told | undefined): string =>
  told === undefined || told.value === null ? '–' : `${figure(told.value * 100)} %`;

/** The stages of a period as a table. */
const stagesTable = ({ stages }: Numbers): string =>
  inColumns([
    ['stage', 'entered', 'forward', 'back', 'lost', 'won', 'here', 'cohort', 'passed', 'in period'],
    ...stages.map(({ stage, entered, forward, back, lost, won, here, cohort, inPeriod }) => [
      String(stage),
      ...[entered, forward, back, lost, won, here].map(String),
      String((cohort as Told | undefined)?.parts.cohort ?? '–'),
      share(cohort as Told | undefined),
      share(inPeriod as Told | undefined),
    ]),
  ]);

/** All numbers of a period as text. */
export const sayNumbers = (numbers: Numbers, currency: string): string => {
  const { period } = numbers;
  const named = Object.entries(numbers.numbers);
  const widest = Math.max(...named.map(([, { name }]) => name.length));
  const lines = named.map(
    ([id, one]) =>
      `${one.name.padEnd(widest)}  ${inUnit(one.value, one.unit, currency).padStart(14)}  ${besides(id, one, currency)}`,
  );
  return [
    `${period.from} to ${period.to}, money in ${currency}`,
    ...lines,
    ...(numbers.stages.length > 0 ? ['', stagesTable(numbers)] : []),
  ].join('\n');
};

const monthName = ({ from, to }: Period): string =>
  monthOf(from).from === from && monthOf(from).to === to ? from.slice(0, 7) : `${from} to ${to}`;

/** One line a month with the value of every number. */
export const sayMonths = (months: readonly Numbers[], currency: string): string =>
  inColumns([
    ['month', ...Object.keys(months[0]?.numbers ?? {})],
    ...months.map(({ period, numbers }) => [
      monthName(period),
      ...Object.values(numbers).map(({ value, unit }) => inUnit(value, unit, currency)),
    ]),
  ]);
