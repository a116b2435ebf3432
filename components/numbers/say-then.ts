import type { Numbers, NumberTold, Told } from '../../lib/pipeline/numbers';
import type { Period } from '../../lib/pipeline/period';
import type { Words } from '../../lib/words';
import { sayNumber } from '../say-number';
import { changeOf } from './change';
import { headline } from './number-facts';
import { sayChange } from './say-change';
import { sayPeriod } from './say-period';
import { whyNotOf } from './why-not';

const sayThen = (words: Words, number: NumberTold, period: Period, then: Told, home: string): string => {
  const told = { unit: number.unit, home };
  const change = changeOf(number, then.value);
  const value = whyNotOf(words, then) ?? headline(words, number, home, then, sayNumber);
  const was = { period: sayPeriod(words, period), value };
  return change
    ? words.say('num_was_change', { ...was, change: sayChange(words, change, told) })
    : words.say('num_was', was);
};

/** The number in the span before and in the same a year ago as sentences, once where both are one span. */
export const sayComparisons = (words: Words, number: NumberTold, numbers: Numbers): string[] => {
  const { before, yearAgo, home } = numbers;
  const isOne = before.from === yearAgo.from && before.to === yearAgo.to;
  return [
    sayThen(words, number, before, number.before, home),
    ...(isOne ? [] : [sayThen(words, number, yearAgo, number.yearAgo, home)]),
  ];
};
