import { rowsOf } from './csv-rows';
import type { FileFault } from './file-fault';

/** Which columns a file must have and which others are known; all further ones are segments. */
export interface TableShape {
  readonly needed: readonly string[];
  readonly also?: readonly string[];
}

/** A row of a file by column. */
export interface TableRow {
  /** The line it begins in, counted from 1. */
  readonly line: number;
  /** A known column's cell without spaces around it; empty where there is no such column. */
  cell(column: string): string;
  /** What the columns that are not known say, by the name that the file gives them; empty ones left out. */
  segments(): ReadonlyMap<string, string>;
}

/** A file as rows; those that were not whole are among the faults instead. */
export interface Table {
  readonly separator: string;
  readonly rows: readonly TableRow[];
  readonly faults: readonly FileFault[];
}

/** The most a file may hold: characters, rows, columns. */
export const MOST = { characters: 64 * 1024 * 1024, rows: 500_000, columns: 200 } as const;

const SEPARATORS = [',', ';', '\t'] as const;

const keyOf = (header: string): string =>
  header
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '_');

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** The separator by which the head of a file has the most of the known columns, and of equals the most columns. */
const separatorOf = (text: string, known: readonly string[]): string => {
  const head = text.trimStart();
  const ranked = SEPARATORS.map((separator) => {
    const keys = (rowsOf(head, separator, { most: 1 })[0]?.cells ?? []).map(keyOf);
    return { separator, score: known.filter((name) => keys.includes(name)).length * 1e6 + keys.length };
  });
  return ranked.reduce((best, one) => (one.score > best.score ? one : best)).separator;
};

/** Whether a text was UTF-16 and taken for UTF-8: every other character of its head is none. */
const isTwoBytes = (text: string): boolean => (/^[^\r\n]*/.exec(text)?.[0] ?? '').includes('\0');

/** The line in which a spreadsheet is told the separator: what it names, and what follows it. */
const toldIn = (text: string): { separator?: string; body: string } => {
  const [line = '', separator] = /^"?sep=([^\w"\r\n])"?[ \t]*(?:\r\n?|\n|$)/i.exec(text) ?? [];
  return { body: text.slice(line.length), ...(separator !== undefined && { separator }) };
};

const headFaults = (names: readonly string[], line: number, { needed, also = [] }: TableShape) => {
  const keys = names.map(keyOf);
  const twice = [...needed, ...also].filter((name) => keys.indexOf(name) !== keys.lastIndexOf(name));
  const faults: FileFault[] = [
    ...needed
      .filter((column) => !keys.includes(column))
      .map((column) => ({ line, column, why: 'column-missing' as const })),
    ...twice.map((column) => ({ line, column, why: 'column-twice' as const })),
  ];
  if (names.length > MOST.columns)
    faults.push({ line, why: 'too-many-columns', found: String(names.length) });
  return faults;
};

const refused = (...faults: FileFault[]): Table => ({ separator: ',', rows: [], faults });

/**
 * The rows of a CSV text: separated by commas, semicolons or tabs, with or without byte order mark and quotes, lines
 * ended in any way, the separator named in a first line or not, columns in any order and case. Blank lines count for nothing. Each row that cannot be read whole
 * is a fault, and the others are kept; where the head cannot be read there are faults only.
 */
export const readTable = (text: string, shape: TableShape): Table => {
  if (text.length > MOST.characters) return refused({ why: 'too-large', found: String(text.length) });
  const bare = text.replace(/^\ufeff/, '');
  const known = [...shape.needed, ...(shape.also ?? [])];
  if (isTwoBytes(bare)) return refused({ why: 'not-utf8', found: 'UTF-16' });
  const told = toldIn(bare);
  const separator = told.separator ?? separatorOf(bare, known);
  const all = rowsOf(told.body, separator, { line: told.separator === undefined ? 1 : 2 }).filter(
    (row) => row.isBroken || !isBlank(row.cells),
  );
  const [top, ...below] = all;
  if (!top) return refused({ why: 'nothing-in-it' });
  if (top.isBroken) return refused({ line: top.line, why: 'quotes' });
  const names = top.cells.map((name) => name.trim());
  const wrong = headFaults(names, top.line, shape);
  if (wrong.length > 0) return refused(...wrong);
  if (below.length > MOST.rows) return refused({ why: 'too-many-rows', found: String(below.length) });

  const keys = names.map(keyOf);
  const places = new Map(known.map((name) => [name, keys.indexOf(name)]));
  const last = Math.max(...places.values());
  const others = names.flatMap((name, place) => (known.includes(keyOf(name)) ? [] : [{ name, place }]));
  const rows: TableRow[] = [];
  const faults: FileFault[] = [];
  for (const { line, cells, isBroken } of below) {
    if (isBroken) faults.push({ line, why: 'quotes' });
    else if (cells.length <= last) faults.push({ line, why: 'too-few-cells', found: String(cells.length) });
    else if (!isBlank(cells.slice(names.length)))
      faults.push({ line, why: 'too-many-cells', found: String(cells.length) });
    else
      rows.push({
        line,
        cell: (column) => (cells[places.get(column) ?? -1] ?? '').trim(),
        segments: () =>
          new Map(
            others.flatMap(({ name, place: column }) => {
              const said = (cells[column] ?? '').trim();
              return said === '' ? [] : [[name, said] as const];
            }),
          ),
      });
  }
  return { separator, rows, faults };
};
