import type { NumberTold } from '../../lib/pipeline/numbers';
import type { Words } from '../../lib/words';
import { sayNumber } from '../say-number';

/** What is aimed at and how far it is from there; undefined without a target. */
export const sayTarget = (words: Words, number: NumberTold, home: string): string | undefined => {
  const { unit, better, now, target: aim } = number;
  if (aim === undefined) return undefined;
  const target = sayNumber(words, aim, { unit, home });
  if (now.value === null || better === 'neither') return words.say('num_target', { target });
  const missing = better === 'more' ? aim - now.value : now.value - aim;
  if (missing <= 0) return words.say('num_target_met', { target });
  const by =
    unit === 'share'
      ? // What is missing by a hair is not met.
        words.say('num_points', { count: Math.max(0.1, Math.round(1000 * missing) / 10) })
      : sayNumber(words, missing, { unit, home });
  return words.say(better === 'more' ? 'num_target_left' : 'num_target_over', { target, by });
};
