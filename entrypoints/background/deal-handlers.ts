import { browser } from '../../lib/browser';
import { systemClock } from '../../lib/clock';
import { anotherDeal } from '../../lib/commands/another-deal.command';
import { badgesOf } from '../../lib/commands/badges.query';
import { checkItem } from '../../lib/commands/check-item.command';
import { loseDeal, reopenDeal } from '../../lib/commands/close-deal.command';
import { finishStep } from '../../lib/commands/finish-step.command';
import { followDeal } from '../../lib/commands/follow-deal.command';
import { identitiesOf, onePerson } from '../../lib/commands/one-person.query';
import { personName } from '../../lib/commands/person-name.query';
import { postponeStep } from '../../lib/commands/postpone-step.command';
import { trackDeal } from '../../lib/commands/track-deal.command';
import { undo } from '../../lib/commands/undo.command';
import { type DealChange, updateDeal } from '../../lib/commands/update-deal.command';
import type { View } from '../../lib/commands/view';
import type { FewWords } from '../../lib/few-words';
import type { Log } from '../../lib/log/log';
import type { LogReader } from '../../lib/log/read';
import type { Handlers } from '../../lib/messages/serve';
import type { Done } from '../../lib/messages/table';
import { FaultError } from '../../lib/pipeline/fault';
import { normaliseIdentity } from '../../lib/pipeline/identity';
import { labelOf } from '../../lib/pipeline/stage-label';
import { siteHeads } from '../../lib/sites/heads';
import { sayStage } from '../../lib/speak';
import { mayAsk } from './asked';
import { askedHash, hasAsked } from './never-hash';
import { type About, currentWords, runnerOf } from './run';
import { sayBadge } from './say';
import { readSettings, writeSettings } from './settings';

type Names =
  | 'deal.track'
  | 'deal.update'
  | 'deal.check'
  | 'deal.lose'
  | 'deal.reopen'
  | 'deal.another'
  | 'deal.follow'
  | 'dashboard.open'
  | 'command.undo'
  | 'step.finish'
  | 'step.postpone';

const today = () => systemClock.today();

/** The sites that deals come from. */
const sites = siteHeads.map(({ id }) => id);

/** What a page may change of a deal: what its card shows. */
const ON_CARD = ['deal', 'stage', 'amount', 'company', 'expectedClose', 'step', 'note', 'on'];

/** What is said of a step: its kind and its person. */
const stepSays = async (
  words: FewWords,
  read: LogReader,
  id: string,
): Promise<{ step: string; person: string }> => {
  const step = await read.step(id);
  const deal = step && (await read.deal(step.deal));
  return { step: words.name('step', step?.kind ?? ''), person: await personName(read, deal?.personIds[0]) };
};

/** Handlers for everything about deals, their steps and their people, over the log. */
export const dealHandlers = (log: Log, view: () => Promise<View>): Pick<Handlers, Names> => {
  const run = runnerOf(log);

  /** A deal may be changed from a page only for a person of it that the page asked for. */
  const checkDeal = async ({ sender }: About, address: string | undefined, id: string): Promise<void> => {
    // Our own pages show deals of anybody.
    if (sender.kind === 'own' && address === undefined) return;
    const asked = mayAsk(sender, address ?? '');
    const read = await log.read();
    const people = (await onePerson([asked], read)).map((record) => record.id);
    const deal = await read.deal(id);
    if (!deal?.personIds.some((person) => people.includes(person))) throw new FaultError('not-found');
  };

  /** Whoever asked not to be added again gets no new deal, by whatever record they are known. */
  const refuseAsked = async (people: readonly string[]): Promise<void> => {
    const read = await log.read();
    const records = await Promise.all(people.map((person) => read.record(person)));
    const identities = records.flatMap((record) => (record ? identitiesOf(record) : []));
    if (await hasAsked(identities, read)) throw new FaultError('asked-never');
  };

  const sayDeal = async (about: About, { deal, isChanged }: DealChange): Promise<Done> => {
    const [words, read] = [await currentWords(), await log.read()];
    const row = await read.deal(deal);
    const stage = row ? sayStage(words, labelOf(await read.pipelines(), row.stage, row.status)) : '';
    const person = await personName(read, row?.personIds[0]);
    const says = words.say(isChanged ? 'deal_saved' : 'deal_unchanged', { person, stage });
    return { command: about.id, says, canUndo: isChanged };
  };

  return {
    'deal.track': async (input, about) => {
      if ((await readSettings()).own?.includes(normaliseIdentity(input.address) ?? ''))
        throw new FaultError('own');
      const hash = await askedHash(normaliseIdentity(input.address) ?? '', await log.read());
      const { deal, person, step } = await run('deal.track', about, (context) =>
        trackDeal(input, context, hash),
      );
      const [words, shown] = [await currentWords(), await view()];
      const { read } = shown;
      const facts = (await badgesOf([input.address], shown)).get(input.address);
      const planned = step === undefined ? undefined : await read.step(step);
      const who = await personName(read, person);
      const row = await read.deal(deal);
      const stage = row ? sayStage(words, shown.label(row)) : '';
      const says = planned
        ? words.say('tagged', {
            person: who,
            stage,
            step: words.name('step', planned.kind),
            day: words.day(planned.dueDay, today()),
          })
        : words.say('tagged_already', { person: who, stage });
      return {
        command: about.id,
        says,
        badge: facts ? sayBadge(words, facts) : null,
        canUndo: step !== undefined,
      };
    },
    'deal.update': async ({ address, ...input }, about) => {
      await checkDeal(about, address, input.deal);
      const isMore = Object.keys(input).some((field) => !ON_CARD.includes(field));
      if (about.sender.kind === 'page' && isMore) throw new FaultError('refused');
      const through = address === undefined ? undefined : normaliseIdentity(address);
      const { currency = 'EUR', home = currency, rates = {} } = await readSettings();
      const change = await run('deal.update', about, (context) =>
        updateDeal(input, context, { home, rates, sites, through }),
      );
      if (input.amount) await writeSettings({ currency: input.amount.currency });
      return sayDeal(about, change);
    },
    'deal.check': async ({ address, ...input }, about) => {
      await checkDeal(about, address, input.deal);
      return sayDeal(about, await run('deal.check', about, (context) => checkItem(input, context)));
    },
    'deal.lose': async ({ address, ...input }, about) => {
      await checkDeal(about, address, input.deal);
      return sayDeal(about, await run('deal.lose', about, (context) => loseDeal(input, context)));
    },
    'deal.reopen': async ({ address, ...input }, about) => {
      await checkDeal(about, address, input.deal);
      return sayDeal(about, await run('deal.reopen', about, (context) => reopenDeal(input, context)));
    },
    'deal.another': async (input, about) => {
      const address = mayAsk(about.sender, input.address);
      const { pipeline } = input;
      const hash = await askedHash(address, await log.read());
      return sayDeal(
        about,
        await run('deal.another', about, (context) => anotherDeal({ address, pipeline }, context, hash)),
      );
    },
    'deal.follow': async ({ address, ...input }, about) => {
      await checkDeal(about, address, input.deal);
      await refuseAsked((await (await log.read()).deal(input.deal))?.personIds ?? []);
      const { deal } = await run('deal.follow', about, (context) => followDeal(input, context));
      const [words, shown] = [await currentWords(), await view()];
      const row = await shown.read.deal(deal);
      const stage = row ? sayStage(words, shown.label(row)) : '';
      return { command: about.id, says: words.say(`opened_${input.kind}`, { stage }), canUndo: true };
    },
    'dashboard.open': async ({ address, deal }, about) => {
      if (about.sender.kind === 'page') await checkDeal(about, address, deal ?? '');
      const place = deal === undefined ? '' : `#deal/${encodeURIComponent(deal)}`;
      await browser.tabs.create({ url: `${browser.runtime.getURL('dashboard.html')}${place}` });
      return null;
    },
    'command.undo': async (input, about) => {
      const asker = { from: about.sender.kind, now: systemClock.now() };
      await run('command.undo', about, (context) => undo(input, context, asker));
      // In our own pages what was taken back can be brought back.
      const canUndo = about.sender.kind === 'own';
      return { command: about.id, says: (await currentWords()).say('undone'), canUndo };
    },
    'step.finish': async ({ step, address }, about) => {
      const row = await (await log.read()).step(step);
      if (about.sender.kind === 'page') await checkDeal(about, address ?? '', row?.deal ?? '');
      const { isChanged } = await run('step.finish', about, (context) => finishStep({ step }, context));
      const words = await currentWords();
      const says = words.say('step_done', await stepSays(words, await log.read(), step));
      return { command: about.id, says, canUndo: isChanged };
    },
    'step.postpone': async (input, about) => {
      const { dueDay, isChanged } = await run('step.postpone', about, (context) =>
        postponeStep(input, context),
      );
      const words = await currentWords();
      const step = await stepSays(words, await log.read(), input.step);
      const says = words.say('step_postponed', { ...step, day: words.day(dueDay, today()) });
      return { command: about.id, says, canUndo: isChanged };
    },
  };
};
