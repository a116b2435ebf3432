import { decimalsOf, type Money, majorOf } from '../lib/pipeline/money';
import type { Words } from '../lib/words';

/** An amount as people write it, with its currency. */
export const sayMoney = (words: Pick<Words, 'language' | 'say'>, amount: Money | null | undefined): string =>
  amount
    ? new Intl.NumberFormat(words.language, { style: 'currency', currency: amount.currency }).format(
        majorOf(amount),
      )
    : words.say('no_amount');

/** An amount as it stands in a field, without its currency, so that it is read back as the same amount. */
export const writeAmount = (words: Pick<Words, 'language'>, amount: Money | undefined): string => {
  if (!amount) return '';
  const decimals = decimalsOf(amount.currency);
  // With three decimals a mark before three digits would be read as the decimal mark.
  const shown = decimals > 2 || amount.minor % 10 ** decimals !== 0 ? decimals : 0;
  return new Intl.NumberFormat(words.language, { minimumFractionDigits: shown }).format(majorOf(amount));
};
