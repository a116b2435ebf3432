import type { CommandRow } from '../log/entry';
import type { Decision } from '../log/log';
import { FaultError } from '../pipeline/fault';
import type { CommandContext } from './context';

/** How long a page may take back what was done in a page, in milliseconds. */
const PAGE_MAY_UNDO_FOR_MS = 60 * 60 * 1000;

/**
 * Makes a command count as never given. A page may only take back what was done from a page within the hour.
 * Undoing what is undone already changes nothing. Throws FaultError for a command that wrote nothing.
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
  return { events: [{ type: 'undone', data: { command: input.command }, subjects }], output };
};
