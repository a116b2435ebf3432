import { dealPageOf } from '../../lib/commands/deal-story.query';
import { joinDeal, leaveDeal } from '../../lib/commands/join-deal.command';
import { identitiesOf } from '../../lib/commands/one-person.query';
import { personName } from '../../lib/commands/person-name.query';
import { redateFact } from '../../lib/commands/redate-fact.command';
import type { View } from '../../lib/commands/view';
import type { Log } from '../../lib/log/log';
import type { Handlers } from '../../lib/messages/serve';
import { FaultError } from '../../lib/pipeline/fault';
import { normaliseIdentity } from '../../lib/pipeline/identity';
import { askedHash, hasAsked } from './never-hash';
import { currentWords, runnerOf } from './run';
import { readSettings } from './settings';

type Names = 'deal.page' | 'deal.join' | 'deal.leave' | 'fact.redate';

/** Handlers for the page of a deal: all about it, its people and when its facts happened. */
export const dealPageHandlers = (log: Log, view: () => Promise<View>): Pick<Handlers, Names> => {
  const run = runnerOf(log);
  return {
    'deal.page': async ({ deal }) => {
      const shown = await view();
      const page = await dealPageOf(deal, shown);
      if (!page) throw new FaultError('not-found');
      const { language, currency = 'EUR', home = currency } = await readSettings();
      return { language, today: shown.today, currency, home, ...page };
    },
    'deal.join': async (input, about) => {
      const identity = normaliseIdentity(input.person);
      const read = await log.read();
      const hash = identity === undefined ? undefined : await askedHash(identity, read);
      const { own = [] } = await readSettings();
      if (identity !== undefined && own.includes(identity)) throw new FaultError('own');
      const record = await read.record(input.person);
      const isAsked = record && (await hasAsked(identitiesOf(record), read));
      const isThere = (await read.deal(input.deal))?.personIds.includes(input.person);
      if (isAsked && !isThere) throw new FaultError('asked-never');
      const change = await run('deal.join', about, (context) => joinDeal(input, context, hash));
      const says = (await currentWords()).say(change.isChanged ? 'joined' : 'deal_unchanged');
      return { command: about.id, says, canUndo: change.isChanged };
    },
    'deal.leave': async (input, about) => {
      const person = await personName(await log.read(), input.person);
      const change = await run('deal.leave', about, (context) => leaveDeal(input, context));
      return {
        command: about.id,
        says: (await currentWords()).say('left', { person }),
        canUndo: change.isChanged,
      };
    },
    'fact.redate': async (input, about) => {
      const change = await run('fact.redate', about, (context) => redateFact(input, context));
      const words = await currentWords();
      const day = words.day(input.on, (await view()).today);
      return { command: about.id, says: words.say('redated', { day }), canUndo: change.isChanged };
    },
  };
};
