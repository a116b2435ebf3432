import { existsSync, readFileSync, statSync } from 'node:fs';
import type { FileFault } from '../../lib/formats/file-fault';

/** How many faults of a file are told one by one. */
const MOST_FAULTS = 20;

/** The text of a file; refuses with a sentence when there is none. */
export const textOf = (file: string, refuse: (what: string) => never): string =>
  existsSync(file) && statSync(file).isFile()
    ? readFileSync(file, 'utf8')
    : refuse(`There is no file ${file}.`);

const sayFault = ({ line, column, why, found }: FileFault): string =>
  `${line === undefined ? 'the file' : `line ${line}`}${column ? `, ${column}` : ''}: ${why.replaceAll('-', ' ')}${found ? ` (${JSON.stringify(found.slice(0, 60))})` : ''}`;

/** Says what was left out of a file; that is for people, so it does not stand in what is printed. */
export const tellFaults = (file: string, faults: readonly FileFault[]): void => {
  if (faults.length === 0) return;
  const told = faults.slice(0, MOST_FAULTS).map((fault) => `  ${sayFault(fault)}`);
  const more = faults.length > MOST_FAULTS ? [`  and ${faults.length - MOST_FAULTS} more`] : [];
  process.stderr.write(`Left out of ${file}, the rest was read:\n${[...told, ...more].join('\n')}\n`);
};
