import { decimalsOf, type Money } from './money';
import { fixedRate, type HomeRates } from './rates';
import { roundMoney } from './round-money';

/** An amount in minor units of the home currency, at what one unit of its currency is worth there; undefined without that. */
export const worthAt = (
  { minor, currency }: Money,
  home: string,
  rate: number | undefined,
): number | undefined => {
  if (currency === home) return minor;
  if (rate === undefined) return undefined;
  return roundMoney(minor * rate * 10 ** (decimalsOf(home) - decimalsOf(currency)));
};

/**
 * An amount in minor units of the home currency by the table of rates, rounded half away from zero; undefined where
 * there is no rate. Euro and lev need none.
 */
export const worthOf = (amount: Money, { home, rates }: HomeRates): number | undefined =>
  worthAt(amount, home, fixedRate(amount.currency, home) ?? rates[amount.currency]);
