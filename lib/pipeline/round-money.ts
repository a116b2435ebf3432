import { decimalsOf } from './money';

/** Money as whole minor units, halves away from zero. */
export const roundMoney = (minor: number): number => Math.sign(minor) * Math.round(Math.abs(minor));

/** Rounds what is only estimated to whole units of a currency; takes and gives minor units. */
export const estimateIn = (currency: string): ((minor: number) => number) => {
  const unit = 10 ** decimalsOf(currency);
  return (minor) => roundMoney(minor / unit) * unit;
};
