/** An amount in the smallest unit of its currency (cents; yen, which has none; fils, of which 1,000 make a dinar). */
export interface Money {
  readonly minor: number;
  /** ISO 4217, three capital letters. */
  readonly currency: string;
}

// Asking the runtime costs more than all sums about a deal together.
const decimals = new Map<string, number>();

/** How many decimals a currency has, by ISO 4217 as the runtime knows it: JPY 0, EUR 2, KWD 3. */
export const decimalsOf = (currency: string): number => {
  const known = decimals.get(currency);
  if (known !== undefined) return known;
  const options = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  const found = options.maximumFractionDigits ?? 2;
  decimals.set(currency, found);
  return found;
};

/** The amount in whole units, for formatting only: sums are made in minor units. */
export const majorOf = (money: Money): number => money.minor / 10 ** decimalsOf(money.currency);

/** The currencies offered first; any other can stand on a deal. */
export const COMMON_CURRENCIES = [
  'EUR',
  'USD',
  'GBP',
  'BGN',
  'CHF',
  'PLN',
  'CZK',
  'SEK',
  'NOK',
  'DKK',
  'JPY',
  'INR',
] as const;

/**
 * The amount that a person typed, in minor units, or undefined when it is none. Spaces and apostrophes part
 * thousands; of point and comma the last one is the decimal mark when no more digits follow it than the currency has.
 */
export const parseAmount = (text: string, currency: string): Money | undefined => {
  const bare = text.replace(/[\s\u00a0\u202f'’]/g, '');
  if (!/^\d[\d.,]*$/.test(bare)) return undefined;
  const decimals = decimalsOf(currency);
  const mark = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  const after = mark < 0 ? '' : bare.slice(mark + 1);
  const isDecimal = mark >= 0 && after.length > 0 && after.length <= decimals;
  const whole = (isDecimal ? bare.slice(0, mark) : bare).replace(/[.,]/g, '');
  const minor = Number(whole + (isDecimal ? after : '').padEnd(decimals, '0'));
  return Number.isSafeInteger(minor) ? { minor, currency } : undefined;
};
