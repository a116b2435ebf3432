import type { NumberTold, Told } from '../../lib/pipeline/numbers';
import type { Words } from '../../lib/words';
import { sayNumber } from '../say-number';

/** Counts of deals that were marked or left out, by the name of the part; none is said of nothing. */
const COUNTS = [
  ['imported', 'num_imported'],
  ['backDated', 'num_back_dated'],
  ['without', 'num_without'],
  ['noRate', 'num_no_rate'],
  ['unknown', 'num_no_share'],
  ['quotaLeft', 'num_quota_left'],
  ['quotaWithout', 'num_quota_without'],
] as const;

/** Numbers of the same kind that are told as a second line: the rate by value, the cycle of lost deals, the coverage that is needed, the pace. */
const SECOND = [
  ['valueRate', 'num_by_value'],
  ['lostMean', 'num_lost_cycle'],
  ['required', 'num_required'],
  ['pace', 'num_pace'],
] as const;

/** How many deals were marked or left out of a number, and how many quotas. */
export const leftOutOf = (words: Words, parts: Told['parts']): string[] =>
  COUNTS.flatMap(([part, word]) => {
    const count = parts[part];
    return count ? [words.count(word, count)] : [];
  });

/** What is told of a number besides: its second lines, and how many deals were marked or left out. */
export const besidesOf = (words: Words, { now: { parts }, unit }: NumberTold, home: string): string[] => [
  ...SECOND.flatMap(([part, word]) => {
    const value = parts[part];
    return typeof value === 'number'
      ? [words.say(word, { value: sayNumber(words, value, { unit, home }) })]
      : [];
  }),
  ...leftOutOf(words, parts),
];
