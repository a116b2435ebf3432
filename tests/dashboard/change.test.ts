import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeOf } from '../../components/numbers/change';
import { sayChange } from '../../components/numbers/say-change';
import { sayPeriod, sayPeriodShortly } from '../../components/numbers/say-period';
import { sayTarget } from '../../components/numbers/say-target';
import { allWordsOf } from '../../lib/dashboard-words';
import type { NumberTold, Unit } from '../../lib/pipeline/numbers';
import { numbersWith } from '../gallery/numbers-data';

const UNITS: readonly Unit[] = ['deals', 'money', 'share', 'days', 'money-a-day', 'times'];
const [english, bulgarian] = [allWordsOf('en'), allWordsOf('bg')];
const [number] = numbersWith('en').numbers as [NumberTold];
const told = (unit: Unit, value: number | null, better: NumberTold['better'] = 'more', target?: number) => {
  const { target: _, ...rest } = number;
  return { ...rest, unit, better, now: { value, parts: {} }, ...(target !== undefined && { target }) };
};

describe('how a number differs from another', () => {
  test.each([
    ['deals', 7, 4, 'more', '3 more, better'],
    ['days', 30, 34.5, 'less', '4.5 days less, better'],
    ['days', 34.5, 30, 'less', '4.5 days more, worse'],
    ['share', 0.47, 0.5, 'more', '3 points less, worse'],
    ['money', 90_000, 120_000, 'more', '25% less, worse'],
    ['money', 90_000, 0, 'more', '€900 more, better'],
    ['deals', 9, 4, 'neither', '5 more'],
    ['times', 2.04, 2.01, 'more', 'no change'],
  ] as const)('given %s of %d after %d, when %s is better, then "%s"', (unit, now, then, better, said) => {
    const change = changeOf(told(unit, now, better), then);
    expect(change && sayChange(english, change, { unit, home: 'EUR' })).toBe(said);
  });

  test('given any two values, when they change places, then more is less and better is worse', () => {
    const value = fc.integer({ min: 0, max: 1_000_000 });
    const better = fc.constantFrom('more', 'less', 'neither' as const);
    fc.assert(
      fc.property(fc.constantFrom(...UNITS), better, value, value, (unit, wanted, a, b) => {
        const [there, back] = [
          changeOf(told(unit, a / 100, wanted), b / 100),
          changeOf(told(unit, b / 100, wanted), a / 100),
        ];
        const other = { more: 'less', less: 'more', same: 'same' } as const;
        // Of money only the ratio is told, and that is not the same in both directions.
        if (unit === 'money' || unit === 'money-a-day') return;
        expect(back?.direction).toBe(other[there?.direction ?? 'same']);
        expect(back?.by).toBe(there?.by);
        if (there?.verdict) expect(back?.verdict).toBe(there.verdict === 'better' ? 'worse' : 'better');
      }),
    );
  });

  test('given one of two is not known, when they are compared, then nothing is said', () => {
    expect(changeOf(told('share', null), 0.4)).toBeUndefined();
    expect(changeOf(told('share', 0.4), null)).toBeUndefined();
  });
});

describe('what is aimed at', () => {
  test.each([
    ['deals', 21, 'more', 24, 'target 24: 3 to go'],
    ['deals', 24, 'more', 24, 'target 24: met'],
    ['days', 34.5, 'less', 30, 'target 30 days: 4.5 days over'],
    ['days', 28, 'less', 30, 'target 30 days: met'],
    ['share', 0.47, 'more', 0.5, 'target 50%: 3 pp to go'],
    ['money', 90_000, 'more', 120_000, 'target €1,200: €300 to go'],
    ['money', 119_990, 'more', 120_000, 'target €1,200: €0.10 to go'],
    ['share', 0.4999, 'more', 0.5, 'target 50%: 0.1 pp to go'],
    ['share', null, 'more', 0.5, 'target 50%'],
  ] as const)(
    'given %s of %s where %s is better, when the target is %d, then "%s"',
    (unit, now, better, target, said) => {
      expect(sayTarget(english, told(unit, now, better, target), 'EUR')).toBe(said);
    },
  );

  test('given no target, when the number is told, then nothing is said of one', () => {
    expect(sayTarget(english, told('deals', 3), 'EUR')).toBeUndefined();
  });
});

test('given a period, when it is named, then by its month, its months, its year or its days, in either language', () => {
  const november = { from: '2026-11-01', to: '2026-11-30' };
  const quarter = { from: '2026-07-01', to: '2026-09-30' };
  expect(sayPeriod(english, november)).toBe('November 2026');
  expect(sayPeriodShortly(english, november)).toBe('Nov');
  expect(sayPeriod(bulgarian, november)).toBe('ноември 2026 г.');
  expect(sayPeriodShortly(bulgarian, november)).toBe('ноември');
  expect(sayPeriod(english, quarter)).toMatch(/^Jul\s–\sSep 2026$/);
  expect(sayPeriodShortly(bulgarian, quarter)).toMatch(/^юли\s?–\s?септември$/);
  expect(sayPeriod(english, { from: '2026-01-01', to: '2026-12-31' })).toBe('2026');
  expect(sayPeriodShortly(english, { from: '2026-01-01', to: '2026-12-31' })).toBe('2026');
  expect(sayPeriod(english, { from: '2026-11-03', to: '2026-11-17' })).toMatch(/^November 3\s–\s17, 2026$/);
});
