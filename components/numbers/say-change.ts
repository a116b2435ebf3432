import type { Words } from '../../lib/words';
import { type In, sayNumber } from '../say-number';
import type { Change } from './change';
import { sayInRoom } from './say-in-room';

/** How far one number is from another, without sign and in few letters: 4 · 12% · 5 pp · €1.2K. */
export const sayBy = (words: Words, { by, as }: Change, told: In): string => {
  if (as === 'points') return words.say('num_points', { count: by });
  const style = as === 'part' ? 'percent' : 'decimal';
  // A hundred times as much is said roughly.
  if (as === 'part' || told.unit === 'days')
    return new Intl.NumberFormat(words.language, {
      style,
      ...(by >= (as === 'part' ? 100 : 10_000) && { notation: 'compact' }),
    }).format(by);
  return sayInRoom(words, by, told, 2);
};

/** A change with its sign, where no arrow says the direction: +4 · -12% · +5 pp · no change. */
export const saySigned = (words: Words, change: Change, told: In): string => {
  if (change.direction === 'same') return words.say('num_same');
  return `${change.direction === 'more' ? '+' : '-'}${sayBy(words, change, told)}`;
};

/** A change as a sentence without its full stop: how far, in which direction, and whether that is better. */
export const sayChange = (words: Words, change: Change, told: In): string => {
  if (change.direction === 'same') return words.say('num_same');
  const by =
    change.as === 'amount'
      ? sayNumber(words, change.by, told)
      : change.as === 'points'
        ? words.say('number_points', { points: change.by })
        : sayBy(words, change, told);
  const said = words.say(change.direction === 'more' ? 'num_more' : 'num_less', { by });
  if (!change.verdict) return said;
  return words.say(change.verdict === 'better' ? 'num_better' : 'num_worse', { change: said });
};
