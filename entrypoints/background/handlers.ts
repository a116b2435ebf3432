import { systemClock } from '../../lib/clock';
import { badgesOf } from '../../lib/commands/badges.query';
import type { CommandContext } from '../../lib/commands/context';
import { finishStep } from '../../lib/commands/finish-step.command';
import { overviewOf, personName } from '../../lib/commands/overview.query';
import { postponeStep } from '../../lib/commands/postpone-step.command';
import { trackDeal } from '../../lib/commands/track-deal.command';
import { undo } from '../../lib/commands/undo.command';
import { forgetAccident } from '../../lib/log/accident';
import type { Decision, Log } from '../../lib/log/log';
import type { LogReader } from '../../lib/log/read';
import { tell } from '../../lib/messages/news';
import type { Sender } from '../../lib/messages/sender';
import type { Handlers } from '../../lib/messages/serve';
import { type Words, wordsOf } from '../../lib/words';
import { listSites, spread } from './registration';
import { overlayWords, sayBadge } from './say';
import { installationName, readSettings, writeSettings } from './settings';
import { showDueCount } from './toolbar';

/** What follows a command must not fail it. */
const quietly = (work: Promise<unknown>): void => {
  work.catch((error) => console.warn('Pipeside could not tell of a change', error));
};

const newId = (kind: string): string => `${kind}-${crypto.randomUUID()}`;

const currentWords = async (): Promise<Words> => wordsOf((await readSettings()).language);

/** What is said of a step: its kind and its person. */
const stepSays = async (
  words: Words,
  read: LogReader,
  id: string,
): Promise<{ step: string; person: string }> => {
  const step = await read.step(id);
  const deal = step && (await read.deal(step.deal));
  return { step: words.name('step', step?.kind ?? ''), person: await personName(read, deal?.personIds[0]) };
};

/** One handler for every message, over the log. */
export const handlersOf = (log: Log): Handlers => {
  const run = async <Output>(
    name: string,
    { id, sender }: { id: string; sender: Sender },
    decide: (context: CommandContext) => Promise<Decision<Output>>,
  ): Promise<Output> => {
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
  const today = () => systemClock.today();

  return {
    'overlay.hello': async () => {
      const words = await currentWords();
      return { name: await installationName(), words: overlayWords(words) };
    },
    'badges.of': async ({ addresses }) => {
      const [words, read] = [await currentWords(), await log.read()];
      const facts = await badgesOf(addresses, read, today());
      return Object.fromEntries([...facts].map(([address, fact]) => [address, sayBadge(words, fact)]));
    },
    'deal.track': async (input, about) => {
      const { deal, person, step } = await run('deal.track', about, (context) => trackDeal(input, context));
      const [words, read] = [await currentWords(), await log.read()];
      const facts = (await badgesOf([input.address], read, today())).get(input.address);
      const badge = facts ? sayBadge(words, facts) : null;
      const planned = step === undefined ? undefined : await read.step(step);
      const who = await personName(read, person);
      const stage = words.name('stage', (await read.deal(deal))?.stage ?? '');
      const says = planned
        ? words.say('tagged', {
            person: who,
            stage,
            step: words.name('step', planned.kind),
            day: words.day(planned.dueDay, today()),
          })
        : words.say('tagged_already', { person: who, stage });
      return { command: about.id, says, badge, canUndo: step !== undefined };
    },
    'command.undo': async (input, about) => {
      const asker = { from: about.sender.kind, now: systemClock.now() };
      await run('command.undo', about, (context) => undo(input, context, asker));
      return { command: about.id, says: (await currentWords()).say('undone'), canUndo: false };
    },
    'step.finish': async (input, about) => {
      const { isChanged } = await run('step.finish', about, (context) => finishStep(input, context));
      const words = await currentWords();
      return {
        command: about.id,
        says: words.say('step_done', await stepSays(words, await log.read(), input.step)),
        canUndo: isChanged,
      };
    },
    'step.postpone': async (input, about) => {
      const { dueDay, isChanged } = await run('step.postpone', about, (context) =>
        postponeStep(input, context),
      );
      const words = await currentWords();
      const step = await stepSays(words, await log.read(), input.step);
      return {
        command: about.id,
        says: words.say('step_postponed', { ...step, day: words.day(dueDay, today()) }),
        canUndo: isChanged,
      };
    },
    'overview.show': async () => {
      const { language } = await readSettings();
      return {
        ...(await overviewOf(await log.read(), today(), language)),
        today: today(),
        language,
        isAnySiteGranted: (await listSites()).some(({ isGranted }) => isGranted),
        health: await log.health(),
      };
    },
    'health.seen': async () => {
      await forgetAccident();
      return null;
    },
    'sites.list': () => listSites(),
    'sites.changed': async () => {
      await spread();
      return listSites();
    },
    'settings.show': () => readSettings(),
    'settings.change': async (changed) => {
      const now = await writeSettings(changed);
      quietly(tell('language'));
      return now;
    },
  };
};
