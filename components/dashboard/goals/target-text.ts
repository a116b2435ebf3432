import { parseAmount } from '../../../lib/pipeline/money';
import type { Unit } from '../../../lib/pipeline/numbers';
import type { Language } from '../../../lib/speak';
import { writeAmount } from '../../say-money';
import { readNumber, writeNumber } from '../deal/read-number';

/** A share of more than ten times the whole is a slip of the hand. */
const MOST_SHARE = 10;

const isMoney = (unit: Unit): boolean => unit === 'money' || unit === 'money-a-day';

/**
 * The target a person typed, in the number's unit: money in minor units of the home currency, a share as a part of 1
 * from percent, deals as a whole number; undefined when it is none.
 */
export const readTarget = (
  text: string,
  unit: Unit,
  home: string,
  language: Language,
): number | undefined => {
  if (isMoney(unit)) return parseAmount(text, home)?.minor;
  const number = readNumber(text.replace(/[%×]/, ''), language);
  if (number === undefined || number < 0) return undefined;
  if (unit === 'deals') return Number.isInteger(number) ? number : undefined;
  if (unit !== 'share') return number;
  // 7 ÷ 100 and the like have no exact form: what was typed must be what is read back.
  const share = Number((number / 100).toPrecision(12));
  return share <= MOST_SHARE ? share : undefined;
};

/** A target as it stands in its field, without its unit, so that it is read back as the same. */
export const writeTarget = (value: number, unit: Unit, home: string, language: Language): string => {
  if (isMoney(unit)) return writeAmount({ language }, { minor: Math.round(value), currency: home });
  return writeNumber(unit === 'share' ? Number((value * 100).toPrecision(12)) : value, language);
};
