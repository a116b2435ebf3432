import { decimalsOf, type Money } from './money';
import { fixedRate, type HomeRates } from './rates';

/**
 * An amount in minor units of the home currency by the table of rates, rounded half away from zero; undefined where
 * there is no rate. Euro and lev need none.
 */
export const worthOf = ({ minor, currency }: Money, { home, rates }: HomeRates): number | undefined => {
  if (currency === home) return minor;
  const rate = fixedRate(currency, home) ?? rates[currency];
  if (rate === undefined) return undefined;
  const exact = minor * rate * 10 ** (decimalsOf(home) - decimalsOf(currency));
  return Math.sign(exact) * Math.round(Math.abs(exact));
};
