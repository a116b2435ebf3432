import { existsSync, readFileSync, statSync } from 'node:fs';
import { type FileDeal, readDeals } from '../../lib/formats/deals-csv.format';
import type { FileFault } from '../../lib/formats/file-fault';
import { readStages, type StagesRead } from '../../lib/formats/stages-csv.format';
import type { Refuse } from './deals-args';

/** How many faults of a file are told one by one. */
const MOST_FAULTS = 20;

const textOf = (file: string, refuse: Refuse): string =>
  existsSync(file) && statSync(file).isFile()
    ? readFileSync(file, 'utf8')
    : refuse(`There is no file ${file}.`);

const sayFault = ({ line, column, why, found }: FileFault): string =>
  `${line === undefined ? 'the file' : `line ${line}`}${column ? `, ${column}` : ''}: ${why.replaceAll('-', ' ')}${found ? ` (${JSON.stringify(found.slice(0, 60))})` : ''}`;

/** Says what was left out of a file; that is for people, so it does not stand in what is printed. */
const tellFaults = (file: string, faults: readonly FileFault[]): void => {
  if (faults.length === 0) return;
  const told = faults.slice(0, MOST_FAULTS).map((fault) => `  ${sayFault(fault)}`);
  const more = faults.length > MOST_FAULTS ? [`  and ${faults.length - MOST_FAULTS} more`] : [];
  process.stderr.write(`Left out of ${file}, the rest was read:\n${[...told, ...more].join('\n')}\n`);
};

/** A deals file, and its stages file where one is named. */
export interface DealsFiles {
  readonly deals: readonly FileDeal[];
  readonly stages: StagesRead | undefined;
  /** How many things of the deals file were left out. */
  readonly left: number;
}

/** Reads the files a tool was asked about and says what it left out; refuses with a sentence when there is nothing to read. */
export const readDealsFiles = (
  asked: { readonly deals: string; readonly stages?: string; readonly currency: string },
  refuse: Refuse,
): DealsFiles => {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const { deals, faults } = readDeals(textOf(asked.deals, refuse), { currency: asked.currency, zone });
  tellFaults(asked.deals, faults);
  if (deals.length === 0) return refuse(`No deal could be read from ${asked.deals}.`);
  if (asked.stages === undefined) return { deals, stages: undefined, left: faults.length };
  const stages = readStages(textOf(asked.stages, refuse), deals, zone);
  tellFaults(asked.stages, stages.faults);
  return { deals, stages, left: faults.length };
};
