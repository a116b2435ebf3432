import { systemClock } from '../../lib/clock';
import type { CommandContext } from '../../lib/commands/context';
import { type FewWords, fewWordsOf } from '../../lib/few-words';
import type { Decision, Log } from '../../lib/log/log';
import { tell } from '../../lib/messages/news';
import type { Sender } from '../../lib/messages/sender';
import { readSettings } from './settings';
import { showDueCount } from './toolbar';

/** Who gave a command, and the id it must carry. */
export interface About {
  readonly id: string;
  readonly sender: Sender;
}

/** Runs a command through the log and tells everybody that something changed. */
export type Run = <Output>(
  name: string,
  about: About,
  decide: (context: CommandContext) => Promise<Decision<Output>>,
) => Promise<Output>;

const newId = (kind: string): string => `${kind}-${crypto.randomUUID()}`;

/** What follows a command must not fail it. */
export const quietly = (work: Promise<unknown>): void => {
  work.catch((error) => console.warn('Pipeside could not finish a task of its own', error));
};

/** The words of the language that is set. */
export const currentWords = async (): Promise<FewWords> => fewWordsOf((await readSettings()).language);

/** Commands over a log. */
export const runnerOf =
  (log: Log): Run =>
  async (name, { id, sender }, decide) => {
    const output = await log.commit({
      id,
      name,
      from: sender.kind,
      decide: (read) => decide({ read, today: systemClock.today(), newId }),
    });
    quietly(tell('changed'));
    quietly(showDueCount(log));
    return output;
  };
