import type { WhyNot } from '../../lib/pipeline/numbers';
import type { RatedAmount } from '../../lib/projections/past';

/** What an amount is in euro cents; null for none or zero, undefined where nothing says what it is worth. */
export const inEuro = (amount: RatedAmount | null | undefined): number | null | undefined => {
  if (!amount || amount.minor === 0) return null;
  if (amount.currency === 'EUR') return amount.minor;
  return amount.currency === 'BGN' ? Math.round(amount.minor / 1.95583) : undefined;
};

/** Sorts amounts into those that can be added and those that cannot. */
export const sumUp = (amounts: readonly (number | null | undefined)[]) => {
  const known = amounts.filter((amount) => typeof amount === 'number');
  const without = amounts.filter((amount) => amount === null).length;
  const noRate = amounts.filter((amount) => amount === undefined).length;
  const whyNot: WhyNot | undefined =
    known.length > 0 || without + noRate === 0 ? undefined : without === 0 ? 'no-rate' : 'no-amounts';
  return { known, total: known.reduce((sum, one) => sum + one, 0), without, noRate, whyNot };
};

/** Mean and median by the book; null of none. */
export const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length;

/** The median by the book; null of none. */
export const medianOf = (values: readonly number[]): number | null => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  if (sorted.length === 0) return null;
  return Number.isInteger(half)
    ? ((sorted[half - 1] as number) + (sorted[half] as number)) / 2
    : (sorted[Math.floor(half)] as number);
};
