import type { CommandRow } from '../log/entry';
import type { Decision } from '../log/log';
import { FaultError } from '../pipeline/fault';
import { MOST_SUBJECTS } from '../schema/event.schema';
import type { CommandContext } from './context';
import { checkUndo } from './undo-check';

/** How long a page may take back what was done in a page, in milliseconds. */
const PAGE_MAY_UNDO_FOR_MS = 60 * 60 * 1000;

/**
 * Makes a command count as never given. A page may only take back what was done from a page within the hour.
 * Undoing what is undone already changes nothing. Throws FaultError for a command that wrote nothing,
 * and where undoing it would leave something without its place.
 */
export const undo = async (
  input: { command: string },
  { read }: CommandContext,
  asker: { from: CommandRow['from']; now: number },
): Promise<Decision<{ command: string }>> => {
  const row = await read.commandRow(input.command);
  const { events, versions } = await read.ofCommand(input.command);
  if (events.length === 0 && versions.length === 0) throw new FaultError('not-found');
  const isAllowed =
    asker.from === 'own' || (row?.from === 'page' && asker.now - row.at <= PAGE_MAY_UNDO_FOR_MS);
  if (!isAllowed) throw new FaultError('refused');
  const output = { command: input.command };
  if (await read.isUndone(input.command)) return { events: [], output };
  const subjects = [
    ...new Set([...events.flatMap((event) => event.subjects), ...versions.map(({ record }) => record)]),
  ];
  await checkUndo(input.command, subjects, read);
  // One word for each part of a large command: a fact has only so many subjects.
  const parts = Array.from({ length: Math.max(1, Math.ceil(subjects.length / MOST_SUBJECTS)) }, (_, part) =>
    subjects.slice(part * MOST_SUBJECTS, (part + 1) * MOST_SUBJECTS),
  );
  const data = { command: input.command };
  return { events: parts.map((some) => ({ type: 'undone' as const, data, subjects: some })), output };
};
