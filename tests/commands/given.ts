import type { CommandContext } from '../../lib/commands/context';
import { dealPageOf } from '../../lib/commands/deal-story.query';
import type { Learnt } from '../../lib/commands/limits.query';
import { addToList } from '../../lib/commands/lists.command';
import { undo } from '../../lib/commands/undo.command';
import { updateDeal } from '../../lib/commands/update-deal.command';
import { viewOf } from '../../lib/commands/view';
import type { Decision } from '../../lib/log/log';
import type { Inputs } from '../../lib/schema/message.schema';
import { entriesOf, type History } from '../make/history';
import { rowsOf, testLog } from '../make/test-log';

/** The day the commands of these tests are given on. */
export const TODAY = '2026-11-24';

type When = <O>(decide: (context: CommandContext) => Promise<Decision<O>>) => Promise<O>;
type Change = Parameters<typeof updateDeal>[0];

/** Commands that many tests give, in short words. */
const shortWords = (when: When) => ({
  update: (change: Change, rates?: Parameters<typeof updateDeal>[2]) =>
    when((context) => updateDeal(change, context, rates)),
  /** Puts something on a list and gives its id. */
  listed: async (input: Inputs['list.add']) => (await when((context) => addToList(input, context))).id,
});

/** A log with histories in it; `when` gives a command, the other words tell what the log holds then. */
export const given = async (...histories: History[]) => {
  const { log, name } = testLog();
  for (const entry of entriesOf(histories)) await log.append(entry);
  let count = 0;
  let last = '';
  const when: When = (decide) => {
    const id = `command-${count++}`;
    last = id;
    const decided = (read: CommandContext['read']) =>
      decide({ read, today: TODAY, newId: (kind) => `${kind}-new-${count++}` });
    return log.commit({ id, name: id, from: 'own', decide: decided });
  };
  const types = async () => (await log.since()).events.map(({ type }) => type);
  const read = await log.read();
  return {
    log,
    when,
    ...shortWords(when),
    /** Takes back the command that was given last, or another one. */
    undone: (command = last) => when((context) => undo({ command }, context, { from: 'own', now: 0 })),
    /** The id of the command that was given last. */
    lastCommand: () => last,
    types,
    read,
    view: (learnt?: Learnt) => viewOf(read, TODAY, learnt),
    /** All that a person is told of a deal. */
    story: async (deal: string) => {
      const page = await dealPageOf(deal, await viewOf(read, TODAY));
      if (!page) throw new Error(`there is no ${deal}`);
      return page.deal;
    },
    /** All that was made from the log, as text: what undoing must give back to the letter. */
    rows: async () =>
      JSON.stringify([await rowsOf(log, name), await read.pipelines(), await read.lists()], null, 1),
  };
};
