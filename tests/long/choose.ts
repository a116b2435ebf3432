import type { Command, From } from './command';
import type { Journal } from './journal';
import type { Random } from './random';

/** Makes random commands about what is there. */
export interface Chooser {
  next(): Command;
  /** Takes note of the steps there are now. */
  seeSteps(ids: readonly string[]): void;
}

const PEOPLE_AT_FIRST = 40;
const COMMANDS_FOR_ONE_MORE = 8;

/** Few people and many hands, so that commands meet: tagged while undone, finished while postponed. */
export const chooserOf = (random: Random, journal: Journal, name: string): Chooser => {
  let count = 0;
  let steps: readonly string[] = [];

  const track = (id: string): Command => {
    const person = random.between(1, PEOPLE_AT_FIRST + Math.floor(count / COMMANDS_FOR_ONE_MORE));
    const address = `person-${person}@example.com`;
    const thread = { account: '0', thread: `thread-${person}`, subject: `About the offer ${person}` };
    const input = { site: 'gmail', name: `Person ${person}`, address, awaitsReply: random.chance(0.5) };
    return {
      from: 'page',
      message: {
        name: 'deal.track',
        id,
        input: random.chance(0.7) ? { ...input, thread } : input,
      },
    };
  };

  /** A page may take back only what a page did. */
  const undo = (id: string, from: From): Command | undefined => {
    const known = journal.lines().slice(random.chance(0.8) ? -80 : 0);
    const target = random.oneOf(
      known.filter(
        ({ fate, isNew, command }) =>
          fate === 'acknowledged' && isNew !== false && (from === 'own' || command.from === 'page'),
      ),
    );
    if (!target) return undefined;
    return { from, message: { name: 'command.undo', id, input: { command: target.command.message.id } } };
  };

  const step = (id: string, name: 'step.finish' | 'step.postpone'): Command | undefined => {
    const chosen = random.oneOf(steps);
    if (chosen === undefined) return undefined;
    if (name === 'step.finish') return { from: 'own', message: { name, id, input: { step: chosen } } };
    const until = random.chance(0.5) ? 'tomorrow' : 'next-week';
    return { from: 'own', message: { name, id, input: { step: chosen, until } } };
  };

  /** A tag of one's own, or a stage with another name and another number of days. */
  const catalogue = (id: string): Command => {
    if (random.chance(0.5))
      return { from: 'own', message: { name: 'list.add', id, input: { list: 'tag', name: id } } };
    const stage = random.chance(0.5) ? 'meeting' : 'proposal';
    const input = { pipeline: 'sales', stage, name: id, targetDays: (count % 3000) + 20 };
    return { from: 'own', message: { name: 'stage.change', id, input } };
  };

  return {
    seeSteps(ids) {
      steps = ids;
    },
    next() {
      count += 1;
      const id = `${name}-${count}`;
      const roll = random.next();
      const other =
        roll < 0.15
          ? undo(id, 'page')
          : roll < 0.3
            ? undo(id, 'own')
            : roll < 0.47
              ? step(id, 'step.finish')
              : roll < 0.6
                ? step(id, 'step.postpone')
                : roll < 0.68
                  ? catalogue(id)
                  : undefined;
      return other ?? track(id);
    },
  };
};
