/** An amount in the smallest unit of its currency (cents; yen, which has none; fils, of which 1,000 make a dinar). */
export interface Money {
  readonly minor: number;
  /** ISO 4217, three capital letters. */
  readonly currency: string;
}

/** How many decimals a currency has, by ISO 4217 as the runtime knows it: JPY 0, EUR 2, KWD 3. */
export const decimalsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** The amount in whole units, for formatting only: sums are made in minor units. */
export const majorOf = (money: Money): number => money.minor / 10 ** decimalsOf(money.currency);
