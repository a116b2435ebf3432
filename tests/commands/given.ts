import type { CommandContext } from '../../lib/commands/context';
import type { Decision } from '../../lib/log/log';
import { entriesOf, type History } from '../make/history';
import { testLog } from '../make/test-log';

/** The day the commands of these tests are given on. */
export const TODAY = '2026-11-24';

/** A log with histories in it; `when` gives a command, `types` tells what the log holds then. */
export const given = async (...histories: History[]) => {
  const { log } = testLog();
  for (const entry of entriesOf(histories)) await log.append(entry);
  let count = 0;
  const when = <O>(decide: (context: CommandContext) => Promise<Decision<O>>) => {
    const id = `command-${count++}`;
    const decided = (read: CommandContext['read']) =>
      decide({ read, today: TODAY, newId: (kind) => `${kind}-new-${count++}` });
    return log.commit({ id, name: id, from: 'own', decide: decided });
  };
  const types = async () => (await log.since()).events.map(({ type }) => type);
  return { when, types, read: await log.read() };
};
