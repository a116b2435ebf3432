import { appendFileSync } from 'node:fs';
import type { Command } from './command';

/** What became of a command, as far as anybody outside the browser knows. */
export type Fate = 'sent' | 'acknowledged' | 'refused';

/** A command in the journal. */
export interface Line {
  readonly command: Command;
  readonly fate: Fate;
  /** What a tag was answered: whether it made a deal. */
  readonly isNew?: boolean;
}

/** The file of acknowledgements, outside the browser: a line stands in it before anybody acts on the answer. */
export interface Journal {
  readonly file: string;
  note(line: Line): void;
  get(id: string): Line | undefined;
  lines(): Line[];
  count(fate: Fate): number;
}

/** A journal in the given file, with all its lines at hand. */
export const openJournal = (file: string): Journal => {
  const lines = new Map<string, Line>();
  return {
    file,
    note(line) {
      appendFileSync(file, `${JSON.stringify(line)}\n`);
      lines.set(line.command.message.id, line);
    },
    get: (id) => lines.get(id),
    lines: () => [...lines.values()],
    count: (fate) => [...lines.values()].filter((line) => line.fate === fate).length,
  };
};
