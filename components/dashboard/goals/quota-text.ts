import { type Money, majorOf, parseAmount } from '../../../lib/pipeline/money';
import { allCurrencies } from '../../../lib/pipeline/rates';
import type { Words } from '../../../lib/words';
import { writeAmount } from '../../say-money';

const CODE = /^([a-z]{3})\b|\b([a-z]{3})$/i;

/** The quota a person typed: an amount in the home currency, or in another whose code stands beside it. */
export const readQuota = (text: string, home: string): Money | undefined => {
  const [code = ''] = CODE.exec(text.trim()) ?? [];
  const currency = code.toUpperCase() || home;
  if (currency !== home && !allCurrencies().includes(currency)) return undefined;
  return parseAmount(text.replace(code, ''), currency);
};

/** A quota as it stands in its field, so that it is read back as the same. */
export const writeQuota = (
  words: Pick<Words, 'language'>,
  amount: Money | undefined,
  home: string,
): string => {
  const written = writeAmount(words, amount);
  return amount && amount.currency !== home ? `${written} ${amount.currency}` : written;
};

/** A sum of quotas in whole units, without its currency; nothing where there is none. */
export const sayWhole = (words: Pick<Words, 'language'>, sum: Money): string =>
  sum.minor === 0
    ? ''
    : new Intl.NumberFormat(words.language, { maximumFractionDigits: 0 }).format(majorOf(sum));
