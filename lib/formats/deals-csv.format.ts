import { decimalsOf } from '../pipeline/money';
import { type DecimalMark, decimalMarkOf, isNegative, readAmount } from './amounts';
import { readTable, type TableRow } from './csv-table';
import type { FaultInFile, FileFault } from './file-fault';
import { isBefore, type Moment, readMoment } from './moment';

/** A deal as a deals file has it; amounts are in minor units. */
export interface FileDeal {
  /** The line it stands in, counted from 1. */
  readonly line: number;
  readonly id: string;
  readonly created: Moment;
  /** Told of a deal that was won or lost. */
  readonly closed?: Moment;
  readonly outcome: 'open' | 'won' | 'lost';
  /** What it was held to be worth while it was open. */
  readonly amountKnown?: number;
  /** What it was won with; never told of a deal that was not won. */
  readonly valueWon?: number;
  /** What all other columns say, by the file's own names. */
  readonly segments: ReadonlyMap<string, string>;
}

/** What was read of a deals file: the rows that are whole, in the file's order, and what is wrong with the others. */
export interface DealsRead {
  readonly deals: readonly FileDeal[];
  readonly faults: readonly FileFault[];
}

/** How a file is to be read: its currency, and the IANA time zone in which the person lives. */
export interface Reading {
  readonly currency: string;
  readonly zone: string;
}

const NEEDED = ['deal', 'created', 'closed', 'outcome'] as const;
const AMOUNTS = ['amount_known', 'value_won'] as const;
/** An id goes into the key of a fact, which has at most 200 characters. */
const LONGEST_ID = 180;

type Column = (typeof NEEDED)[number] | (typeof AMOUNTS)[number];
type Wrong = (column: Column, why: FaultInFile) => void;

const idOf = (row: TableRow, seen: ReadonlySet<string>, wrong: Wrong): string => {
  const id = row.cell('deal');
  if (id === '') wrong('deal', 'nothing-there');
  else if (id.length > LONGEST_ID) wrong('deal', 'too-long');
  else if (seen.has(id)) wrong('deal', 'id-twice');
  return id;
};

const outcomeOf = (row: TableRow, wrong: Wrong): FileDeal['outcome'] => {
  const said = row.cell('outcome').toLowerCase();
  if (said === 'won' || said === 'lost') return said;
  if (said !== '') wrong('outcome', 'unknown-outcome');
  return 'open';
};

const amountIn = (
  row: TableRow,
  column: Column,
  mark: DecimalMark,
  decimals: number,
  wrong: Wrong,
): number | undefined => {
  const cell = row.cell(column);
  if (cell === '') return undefined;
  const minor = readAmount(cell, mark, decimals);
  if (minor === undefined) wrong(column, isNegative(cell, mark, decimals) ? 'negative-amount' : 'no-amount');
  return minor;
};

const daysOf = (row: TableRow, outcome: FileDeal['outcome'], zone: string, wrong: Wrong) => {
  const [created, closed] = (['created', 'closed'] as const).map((column) => {
    const cell = row.cell(column);
    const moment = readMoment(cell, zone);
    if (!moment && cell !== '') wrong(column, 'no-day');
    return moment;
  });
  if (row.cell('created') === '') wrong('created', 'nothing-there');
  if (outcome !== 'open' && row.cell('closed') === '') wrong('closed', 'outcome-without-close');
  if (row.cell('outcome') === '' && row.cell('closed') !== '') wrong('outcome', 'close-without-outcome');
  if (created && closed && isBefore(closed, created)) wrong('closed', 'closed-before-created');
  return { created, closed };
};

/**
 * The deals of a deals file: columns `deal, created, closed, outcome` (won, lost or nothing) and, where they are known,
 * `amount_known, value_won`; every other column is a segment. A row with a fault is left out as a whole.
 */
export const readDeals = (text: string, { currency, zone }: Reading): DealsRead => {
  const table = readTable(text, { needed: NEEDED, also: AMOUNTS });
  const decimals = decimalsOf(currency);
  const cells = table.rows.flatMap((row) => AMOUNTS.map((column) => row.cell(column)));
  const mark = decimalMarkOf(cells, table.separator, decimals);
  const faults: FileFault[] = [...table.faults];
  const deals: FileDeal[] = [];
  const seen = new Set<string>();
  for (const row of table.rows) {
    const before = faults.length;
    const wrong: Wrong = (column, why) => {
      const found = row.cell(column);
      faults.push({ line: row.line, column, why, ...(found !== '' && { found }) });
    };
    const id = idOf(row, seen, wrong);
    const outcome = outcomeOf(row, wrong);
    const { created, closed } = daysOf(row, outcome, zone, wrong);
    const [amountKnown, valueWon] = AMOUNTS.map((column) => amountIn(row, column, mark, decimals, wrong));
    if (faults.length > before || !created) continue;
    seen.add(id);
    deals.push({
      line: row.line,
      id,
      created,
      ...(closed && { closed }),
      outcome,
      ...(amountKnown !== undefined && { amountKnown }),
      ...(outcome === 'won' && valueWon !== undefined && { valueWon }),
      segments: row.segments(),
    });
  }
  return { deals, faults: faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
};
