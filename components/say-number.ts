import { decimalsOf, majorOf } from '../lib/pipeline/money';
import type { Told, Unit } from '../lib/pipeline/numbers';
import type { Words } from '../lib/words';

/** What a value is said in: its unit, and the home currency for money. */
export interface In {
  readonly unit: Unit;
  readonly home: string;
}

type Saying = Pick<Words, 'language' | 'say' | 'count' | 'name' | 'number'>;

const isKnown = (value: number | null | undefined): value is number =>
  value !== null && value !== undefined && Number.isFinite(value);

// From here on the smallest unit is noise; what must add up is said by sayMoney.
const WHOLE_FROM = 1000;

const moneyOf = (
  { language }: Saying,
  minor: number,
  currency: string,
  more: Intl.NumberFormatOptions = {},
): string => {
  const major = majorOf({ minor, currency });
  const isWhole = Number.isInteger(major) || Math.abs(major) >= WHOLE_FROM;
  const digits = isWhole ? 0 : decimalsOf(currency);
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    ...more,
  }).format(major);
};

const shareOf = ({ language }: Saying, share: number, more: Intl.NumberFormatOptions = {}): string => {
  // Neither a little is none, nor nearly all is all.
  const rounded = Math.round(Math.abs(share) * 100) / 100;
  const isEdge = (rounded === 0 || rounded === 1) && Math.abs(share) !== rounded;
  const maximumFractionDigits = isEdge ? 1 : 0;
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits, ...more }).format(share);
};

const toTenth = (value: number): number => Math.round(value * 10) / 10;

/** A value in its unit as text: 1,240 · €12,400 · 34% · 12.5 days · €310 a day · 1.4×. */
export const sayNumber = (words: Saying, value: number, { unit, home }: In): string => {
  switch (unit) {
    case 'deals':
      return words.number(value);
    case 'money':
      return moneyOf(words, value, home);
    case 'share':
      return shareOf(words, value);
    case 'days':
      return words.count('number_days', toTenth(value));
    case 'money-a-day':
      return words.say('number_a_day', { money: moneyOf(words, value, home) });
    case 'times':
      return words.say('number_times', { times: toTenth(value) });
    default:
      return unit satisfies never;
  }
};

/** A value where there is little room, as on an axis or in a tile: money as €12K, days without their word. */
export const sayShort = (words: Saying, value: number, { unit, home }: In): string => {
  if (unit === 'days') return words.number(toTenth(value));
  if (unit !== 'money' && unit !== 'money-a-day') return sayNumber(words, value, { unit, home });
  return moneyOf(words, value, home, {
    notation: 'compact',
    minimumFractionDigits: 0,
    maximumFractionDigits: 1,
  });
};

/** Why a number is not known, as a sentence; undefined when it is known. */
export const sayWhyNot = (words: Saying, { value, whyNot }: Told): string | undefined =>
  isKnown(value) ? undefined : words.name('why', whyNot ?? 'unknown');

/** A number in its unit as text, or the sentence of why it is not known. */
export const sayTold = (words: Saying, told: Told, as: In): string =>
  isKnown(told.value) ? sayNumber(words, told.value, as) : (sayWhyNot(words, told) ?? '');

/** The 95 % interval of a number that rests on few deals, as “22% to 61%”; undefined where none is told. */
export const sayInterval = (words: Saying, { low, high }: Told, as: In): string | undefined =>
  isKnown(low) && isKnown(high)
    ? words.say('number_between', { low: sayNumber(words, low, as), high: sayNumber(words, high, as) })
    : undefined;

/** A difference with its sign: +4 · −€1,200 · +5 pp · −3 days. */
export const sayDifference = (words: Saying, difference: number, as: In): string => {
  const { unit, home } = as;
  const sign = { signDisplay: 'exceptZero' } as const;
  const signed = (value: number): string =>
    new Intl.NumberFormat(words.language, { ...sign, maximumFractionDigits: 1 }).format(value);
  if (unit === 'share') return words.say('num_points', { count: signed(toTenth(difference * 100)) });
  if (unit === 'money') return moneyOf(words, difference, home, sign);
  if (unit === 'money-a-day')
    return words.say('number_a_day', { money: moneyOf(words, difference, home, sign) });
  if (unit === 'times') return words.say('number_times', { times: signed(difference) });
  if (unit === 'deals') return signed(difference);
  const days = toTenth(difference);
  return words.count('number_days_more', Math.abs(days), { days: signed(days) });
};
