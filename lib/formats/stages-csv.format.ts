import { readTable } from './csv-table';
import type { FileDeal } from './deals-csv.format';
import type { FaultInFile, FileFault } from './file-fault';
import { isBefore, type Moment, readMoment } from './moment';
import { type FileStages, stagesOf } from './stage-order';

/** That a deal came to a stage, as a stages file has it. */
export interface FileStay {
  readonly line: number;
  readonly deal: string;
  readonly entered: Moment;
  /** The file's name of the stage. */
  readonly stage: string;
}

/** What was read of a stages file: the rows that are whole, in the file's order, its stages, and what is wrong. */
export interface StagesRead {
  readonly stays: readonly FileStay[];
  readonly stages: FileStages;
  readonly faults: readonly FileFault[];
}

const NEEDED = ['deal', 'entered', 'stage'] as const;
/** A pipeline holds a hundred stages at most, and a won one may have to be added. */
const MOST_STAGES = 99;
const LONGEST_NAME = 300;

const isClosing = ({ won, lost }: FileStages, stage: string): boolean => stage === won || stage === lost;

/** The rows of a stages file about the given deals; `zone` is the IANA time zone in which the person lives. */
export const readStages = (text: string, deals: readonly FileDeal[], zone: string): StagesRead => {
  const byId = new Map(deals.map((deal) => [deal.id, deal]));
  const table = readTable(text, { needed: NEEDED });
  const faults: FileFault[] = [...table.faults];
  const read: FileStay[] = [];
  for (const row of table.rows) {
    const wrong = (column: (typeof NEEDED)[number], why: FaultInFile) => {
      const found = row.cell(column);
      faults.push({ line: row.line, column, why, ...(found !== '' && { found }) });
    };
    const before = faults.length;
    const [deal, stage] = [row.cell('deal'), row.cell('stage')];
    const entered = readMoment(row.cell('entered'), zone);
    if (deal === '') wrong('deal', 'nothing-there');
    else if (!byId.has(deal)) wrong('deal', 'unknown-deal');
    if (!entered) wrong('entered', row.cell('entered') === '' ? 'nothing-there' : 'no-day');
    if (stage === '') wrong('stage', 'nothing-there');
    else if (stage.length > LONGEST_NAME) wrong('stage', 'too-long');
    if (entered && faults.length === before) read.push({ line: row.line, deal, entered, stage });
  }
  const { stages, odd } = stagesOf(read, byId);
  if (stages.open.length > MOST_STAGES) {
    const found = String(stages.open.length);
    return { stays: [], stages: { open: [] }, faults: [{ column: 'stage', why: 'too-many-stages', found }] };
  }
  const stays = read.filter((stay) => {
    const { line, deal, entered, stage } = stay;
    const isOdd = odd.has(stay);
    if (isOdd) faults.push({ line, column: 'stage', why: 'not-at-close', found: stage });
    const closed = byId.get(deal)?.closed;
    const isLate = closed !== undefined && isBefore(closed, entered) && !isClosing(stages, stage);
    if (isLate) faults.push({ line, column: 'entered', why: 'after-close', found: entered.day });
    return !isLate && !isOdd;
  });
  return { stays, stages, faults: faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
};
