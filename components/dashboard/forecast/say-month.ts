import type { MonthAhead } from '../../../lib/pipeline/forecast';
import type { Words } from '../../../lib/words';
import { sayNumber } from '../../say-number';
import { saySpan } from '../../say-span';
import { sayRange } from './say-range';

/** Where what came lies beside the range; undefined where the month is not over, or had no range. */
export const verdictOf = ({ range, won, isOver }: MonthAhead): 'inside' | 'above' | 'below' | undefined => {
  if (!range || won === null || !isOver) return undefined;
  if (won > range.high) return 'above';
  return won < range.low ? 'below' : 'inside';
};

/** Where the range of a month is from: said when it began, worked out afterwards, or what is expected now. */
export const sourceOf = ({ range, isKept, isOver }: MonthAhead): 'said' | 'after' | 'now' | 'none' => {
  if (!range) return 'none';
  if (isKept) return 'said';
  return isOver ? 'after' : 'now';
};

/** A month by its name and year. */
export const sayMonthName = (words: Words, { from, to }: MonthAhead): string =>
  saySpan(words, { kind: 'month', from, to });

/** All that is known of a month, in sentences. */
export const sayMonthRead = (words: Words, month: MonthAhead, home: string): string => {
  const money = (minor: number): string => sayNumber(words, minor, { unit: 'money', home });
  const { range, won, isOver, quota } = month;
  const came = won === null ? 'ahead' : isOver ? 'came' : 'so-far';
  const verdict = verdictOf(month);
  return [
    words.name('fc_read', came, { month: sayMonthName(words, month), amount: money(won ?? 0) }),
    words.name('fc_read', sourceOf(month), { range: range ? sayRange(words, range, home) : '' }),
    ...(verdict ? [words.name('fc_read', verdict)] : []),
    ...(quota === undefined ? [] : [words.say('fc_read_quota', { amount: money(quota) })]),
  ].join(' ');
};
