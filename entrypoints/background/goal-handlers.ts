import { setQuota, setTarget } from '../../lib/commands/goals.command';
import { goalsPageOf } from '../../lib/commands/goals-page.query';
import type { View } from '../../lib/commands/view';
import type { Log } from '../../lib/log/log';
import type { Handlers } from '../../lib/messages/serve';
import type { Done, Input } from '../../lib/messages/table';
import { type About, currentWords, runnerOf } from './run';
import { readSettings } from './settings';

type Names = 'goals.show' | 'quota.set' | 'target.set';

/** Handlers for quotas and targets. */
export const goalHandlers = (log: Log, view: () => Promise<View>): Pick<Handlers, Names> => {
  const run = runnerOf(log);
  const setting =
    <N extends 'quota.set' | 'target.set'>(
      name: N,
      decide: (
        input: Input<N>,
        context: Parameters<typeof setQuota>[1],
        fiscalStart: number,
      ) => ReturnType<typeof setQuota>,
    ) =>
    async (input: Input<N>, about: About): Promise<Done> => {
      const { fiscalStart = 1 } = await readSettings();
      const { isChanged } = await run(name, about, (context) => decide(input, context, fiscalStart));
      const words = await currentWords();
      const says = words.say(isChanged ? 'catalogue_saved' : 'deal_unchanged');
      return { command: about.id, says, canUndo: isChanged };
    };
  return {
    'goals.show': async () => {
      const { home, currency = 'EUR', rates = {}, fiscalStart = 1, language } = await readSettings();
      return goalsPageOf(await view(), { home: home ?? currency, rates }, fiscalStart, language);
    },
    'quota.set': setting('quota.set', setQuota),
    'target.set': setting('target.set', setTarget),
  };
};
