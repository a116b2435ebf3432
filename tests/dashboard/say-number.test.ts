import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  sayDifference,
  sayInterval,
  sayNumber,
  sayShort,
  sayTold,
  sayWhyNot,
} from '../../components/say-number';
import { allWordsOf } from '../../lib/dashboard-words';
import { type Unit, WHY_NOT } from '../../lib/pipeline/numbers';

const words = allWordsOf('en');
const UNITS: readonly Unit[] = ['deals', 'money', 'share', 'days', 'money-a-day', 'times'];
const say = (value: number, unit: Unit, home = 'EUR'): string => sayNumber(words, value, { unit, home });

describe('a value in its unit', () => {
  test('is said as people write it', () => {
    expect(say(1240, 'deals')).toBe('1,240');
    expect(say(1_240_050, 'money')).toBe('€12,401');
    expect(say(99_950, 'money')).toBe('€999.50');
    expect(say(1240, 'money', 'JPY')).toBe('¥1,240');
    expect(say(0.344, 'share')).toBe('34%');
    expect(say(1, 'days')).toBe('1 day');
    expect(say(12.46, 'days')).toBe('12.5 days');
    expect(say(31_000, 'money-a-day')).toBe('€310 a day');
    expect(say(1.44, 'times')).toBe('1.4×');
    expect(sayShort(words, 1_240_000_00, { unit: 'money', home: 'EUR' })).toBe('€1.2M');
  });

  test('given nearly all or a few of many, when it is said, then it is neither all nor none', () => {
    expect(say(0.997, 'share')).toBe('99.7%');
    expect(say(0.004, 'share')).toBe('0.4%');
    expect(say(1, 'share')).toBe('100%');
    expect(say(0, 'share')).toBe('0%');
  });

  test('carries its sign when it is a difference', () => {
    const as = (unit: Unit) => ({ unit, home: 'EUR' });
    expect(sayDifference(words, 0.051, as('share'))).toBe('+5.1 pp');
    expect(sayDifference(words, -120_000, as('money'))).toBe('-€1,200');
    expect(sayDifference(words, -3, as('days'))).toBe('-3 days');
    expect(sayDifference(words, 1, as('days'))).toBe('+1 day');
    expect(sayDifference(words, 4, as('deals'))).toBe('+4');
  });
});

describe('what cannot be known', () => {
  test.each(['en', 'bg'] as const)('has a sentence of its own for every reason, in %s', (language) => {
    const said = WHY_NOT.map((whyNot) => sayWhyNot(allWordsOf(language), { value: null, whyNot, parts: {} }));
    expect(new Set(said).size).toBe(WHY_NOT.length);
    for (const [place, sentence] of said.entries()) {
      expect(sentence).not.toBe(WHY_NOT[place]);
      expect(sentence).toMatch(/\.$/);
    }
  });

  test('is never said as zero, not-a-number or infinity, whatever the number is', () => {
    const none = fc.constantFrom(null, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
    fc.assert(
      fc.property(none, fc.constantFrom(...UNITS), fc.constantFrom(...WHY_NOT), (value, unit, whyNot) => {
        const said = sayTold(words, { value, whyNot, parts: {} }, { unit, home: 'EUR' });
        expect(said).toBe(words.name('why', whyNot));
      }),
    );
    expect(sayTold(words, { value: null, parts: {} }, { unit: 'share', home: 'EUR' })).toBe(
      'This cannot be told.',
    );
  });

  test('given few deals, when the interval is told, then both its ends are said in the unit', () => {
    const told = { value: 0.4, low: 0.22, high: 0.61, parts: {} };
    expect(sayInterval(words, told, { unit: 'share', home: 'EUR' })).toBe('22% to 61%');
    expect(sayInterval(words, { value: 0.4, parts: {} }, { unit: 'share', home: 'EUR' })).toBeUndefined();
  });
});
