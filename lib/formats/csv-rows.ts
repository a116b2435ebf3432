/** A row as a text has it. */
export interface CsvRow {
  /** The line it begins in, counted from 1. */
  readonly line: number;
  /** What stands in it; where it is broken, before its fault. */
  readonly cells: readonly string[];
  /** Whether a quote in it is never closed, or text follows a closed one. */
  readonly isBroken: boolean;
}

interface Marks {
  readonly separator: string;
  readonly newline: string;
}

/** What a text's lines end with: a carriage return before a newline falls to the spaces around a cell. */
const newlineOf = (text: string): string => (text.includes('\n') ? '\n' : '\r');

const placesOf = (text: string, mark: string, from: number, to: number): number[] => {
  const found: number[] = [];
  for (let at = text.indexOf(mark, from); at >= 0 && at < to; at = text.indexOf(mark, at + 1)) found.push(at);
  return found;
};

const lineEndFrom = (text: string, from: number, newline: string): number => {
  const found = text.indexOf(newline, from);
  return found < 0 ? text.length : found;
};

/** Where a quoted cell is over, behind the spaces that follow its closing quote, or where it turns out to be wrong. */
const quotedFrom = (text: string, from: number, { separator, newline }: Marks) => {
  let close = text.indexOf('"', from + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) return { end: text.length, isWrong: true, said: '' };
  let end = close + 1;
  for (; end < text.length && text[end] !== separator && text[end] !== newline; end += 1)
    if (text[end]?.trim() !== '') return { end, isWrong: true, said: '' };
  return { end, isWrong: false, said: text.slice(from + 1, close).replaceAll('""', '"') };
};

/**
 * The row that begins at a place, and where it ends. `doomed` are newlines known to stand between quotes of which none
 * closes well: whoever comes past one there is broken as well, and is not followed to the end of the text again.
 */
const rowFrom = (text: string, start: number, marks: Marks, doomed: Set<number>) => {
  const { separator, newline } = marks;
  const cells: string[] = [];
  const within: number[] = [];
  let lineEnd = lineEndFrom(text, start, newline);
  for (let at = start; ; at += 1) {
    let end = lineEnd;
    if (text[at] === '"') {
      const quoted = quotedFrom(text, at, marks);
      const passed = placesOf(text, newline, at, quoted.end);
      if (quoted.isWrong || passed.some((place) => doomed.has(place))) {
        for (const place of [...within, ...passed]) doomed.add(place);
        return { cells, end: lineEndFrom(text, start, newline), lines: 1, isBroken: true };
      }
      cells.push(quoted.said);
      end = quoted.end;
      for (const place of passed) within.push(place);
      if (end > lineEnd) lineEnd = lineEndFrom(text, end, newline);
    } else {
      const there = text.slice(at, lineEnd).indexOf(separator);
      if (there >= 0) end = at + there;
      cells.push(text.slice(at, end));
    }
    if (text[end] !== separator) return { cells, end, lines: 1 + within.length, isBroken: false };
    at = end;
  }
};

/**
 * The rows of a text, blank ones too, at most so many, its first line counted as `line`. After one whose quotes are
 * wrong it goes on in the next line: a reader that looks for the closing quote to the end of the text would take all
 * rows after it for one cell.
 */
export const rowsOf = (
  text: string,
  separator: string,
  { most = Number.POSITIVE_INFINITY, line: first = 1 } = {},
): CsvRow[] => {
  const marks = { separator, newline: newlineOf(text) };
  const doomed = new Set<number>();
  const rows: CsvRow[] = [];
  for (let [start, line] = [0, first]; start <= text.length && rows.length < most; ) {
    const { cells, end, lines, isBroken } = rowFrom(text, start, marks, doomed);
    rows.push({ line, cells, isBroken });
    line += lines;
    start = end + 1;
  }
  return rows;
};
