import { describe, expect, test } from 'vitest';
import { decimalMarkOf, readAmount } from '../../lib/formats/amounts';
import { readDeals } from '../../lib/formats/deals-csv.format';

describe('given amounts with three digits behind a mark', () => {
  test('when one has four digits or a lone nought before it, then the mark begins decimals in all of them', () => {
    expect(decimalMarkOf(['120.000', '1200.000'], ',', 2)).toBe('.');
    expect(decimalMarkOf(['120,000', '-1200,000'], ';', 2)).toBe(',');
    expect(decimalMarkOf(['120.000', '0.500'], ',', 2)).toBe('.');
    expect(readAmount('120.000', '.', 2)).toBe(12_000);
  });

  test('when none has, then the mark parts thousands', () => {
    expect(decimalMarkOf(['120.000', '12.500', '1.200.000'], ',', 2)).toBeUndefined();
    expect(readAmount('120.000', undefined, 2)).toBe(12_000_000);
  });

  test('when a file is written with three decimals, then its deals are worth what it says', () => {
    const { deals, faults } = readDeals(
      'deal,created,closed,outcome,value_won\na,2026-01-01,2026-01-20,won,120.000\nb,2026-01-01,2026-01-20,won,1200.000\n',
      { currency: 'EUR', zone: 'Europe/Sofia' },
    );
    expect([deals.map(({ valueWon }) => valueWon), faults]).toEqual([[12_000, 120_000], []]);
  });
});
