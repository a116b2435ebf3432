import Papa from 'papaparse';
import type { MonthEnd, Question } from '../pipeline/month-end';
import type { Told } from '../pipeline/numbers';
import type { StageLabel } from '../pipeline/stage-label';
import { monthEndRows } from './month-end-rows';
import { type Separator, safeText } from './safe-cell';

/** How what stands in the file is called in the person's language. */
export interface MonthEndSpeech {
  readonly language: string;
  /** A column, section, field or unit. */
  word(id: string): string;
  stage(label: StageLabel): string;
  owner(id: string): string;
  question(question: Question): string;
  /** Whose a quota is. */
  quotaOf(quota: { readonly of: string; readonly name: string }): string;
  /** Why a number is not known, or that it is met, and what was left out of it; nothing of one that says all. */
  told(told: Told): string;
}

/** The columns of the file, in their order. */
const COLUMNS = [
  'section',
  'name',
  'company',
  'owner',
  'what',
  'value',
  'unit',
  'currency',
  'from',
  'to',
  'remark',
] as const;

/** One line of the file; a number stays a number, everything else is text. */
export type Row = Partial<Readonly<Record<(typeof COLUMNS)[number], string | number>>>;

/** What tells a spreadsheet that the file is UTF-8. */
const BOM = '\ufeff';

/** How the spreadsheets of a language read a file: where the comma begins the decimals, semicolons part the cells. */
const marksOf = (language: string): { readonly decimal: string; readonly separator: Separator } => {
  const parts = new Intl.NumberFormat(language).formatToParts(0.5);
  const decimal = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  return { decimal, separator: decimal === ',' ? ';' : ',' };
};

/**
 * The report as a file of separated values (RFC 4180 but for its marks, UTF-8 with its mark) that a spreadsheet in the
 * person's language opens by a double click: amounts as decimal numbers in their currency, shares as parts of 1, days
 * as ISO 8601; no text in it is taken for a formula.
 */
export const monthEndCsv = (report: MonthEnd, speech: MonthEndSpeech): string => {
  const { decimal, separator } = marksOf(speech.language);
  const rows = monthEndRows(report, speech);
  const lines = rows.map((row) =>
    COLUMNS.map((column) => {
      const cell = row[column] ?? '';
      return typeof cell === 'number' ? String(cell).replace('.', decimal) : safeText(cell, separator);
    }),
  );
  const head = COLUMNS.map((column) => speech.word(column));
  return BOM + Papa.unparse([head, ...lines], { delimiter: separator, newline: '\r\n' });
};
