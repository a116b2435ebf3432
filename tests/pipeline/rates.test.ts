import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  faultOfLine,
  fixedRate,
  LEVA_PER_EURO,
  parseRate,
  parseRates,
  rehome,
} from '../../lib/pipeline/rates';

describe('rates that are pasted', () => {
  test.each([
    ['USD 0.92', { USD: 0.92 }],
    ['USD 0,92', { USD: 0.92 }],
    ['usd\t0.92', { USD: 0.92 }],
    ['USD=0.92', { USD: 0.92 }],
    ['USD : 0.92', { USD: 0.92 }],
    ['1 USD = 0,92 EUR', { USD: 0.92 }],
    ['  GBP  1.17 eur ', { GBP: 1.17 }],
    ['JPY .0061', { JPY: 0.0061 }],
    ['USD\u00a00.92', { USD: 0.92 }],
    ['USD 0.9\r\nGBP 1.1\n\n', { USD: 0.9, GBP: 1.1 }],
    ['USD 0.9\nUSD 0.95', { USD: 0.95 }],
    ['', {}],
  ])('%j is read', (text, rates) => expect(parseRates(text, 'EUR')).toEqual({ rates, wrong: [] }));

  test.each([
    ['USD 0', 'rate'],
    ['USD 0,000', 'rate'],
    ['USD -0.92', 'rate'],
    ['USD 1.234,56', 'rate'],
    ['USD .', 'rate'],
    [`USD ${'9'.repeat(400)}`, 'rate'],
    ['XQZ 1.2', 'currency'],
    ['EUR 1', 'home'],
    ['1 USD = 0.92 GBP', 'home'],
    ['BGN 0.5', 'fixed'],
    ['dollars 0.92', 'form'],
    ['USD', 'form'],
    ['USD 1e3', 'form'],
    ['2 USD = 1.84 EUR', 'form'],
    ['<b>USD</b> 1', 'form'],
  ])('%j is refused for its %s', (line, fault) => {
    expect(faultOfLine(line, 'EUR')).toBe(fault);
    expect(parseRates(`GBP 1.17\n${line}\nUSD 0.92`, 'EUR')).toEqual({
      rates: { GBP: 1.17, USD: 0.92 },
      wrong: [line],
    });
  });

  test('without a home take any currency there is', () =>
    expect(parseRates('EUR 1.95583\nBGN 0.5')).toEqual({ rates: { EUR: 1.95583, BGN: 0.5 }, wrong: [] }));

  test('are above zero whatever is pasted, and no line is lost', () => {
    const word = fc.constantFrom('USD', 'usd', 'XQZ', '1', '=', '\t', '0.92', '0,92', '-3', '0', 'EUR', ' ');
    const line = fc.oneof(
      fc.array(word, { maxLength: 7 }).map((words) => words.join(' ')),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const { rates, wrong } = parseRates(lines.join('\n'), 'EUR');
        for (const [currency, rate] of Object.entries(rates)) {
          expect(currency).toMatch(/^[A-Z]{3}$/);
          expect(rate > 0 && Number.isFinite(rate)).toBe(true);
        }
        for (const one of wrong) expect(faultOfLine(one, 'EUR')).toBeDefined();
      }),
    );
  });
});

describe('a rate', () => {
  test('is read back as it is written, with a point or a comma', () =>
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (number) => {
        const written = number.toFixed(8);
        const rate = Number(written);
        if (rate === 0) return;
        expect(parseRate(written)).toBe(rate);
        expect(parseRate(written.replace('.', ','))).toBe(rate);
      }),
    ));

  test('between euro and lev is fixed', () => {
    expect(fixedRate('EUR', 'BGN')).toBe(LEVA_PER_EURO);
    expect(fixedRate('BGN', 'EUR')).toBeCloseTo(0.511292, 6);
    expect(fixedRate('USD', 'EUR')).toBeUndefined();
  });
});

describe('another home currency', () => {
  test('gives each rate anew, the former home among them', () =>
    expect(rehome({ USD: 0.8, GBP: 1.2 }, 'EUR', 'USD')).toEqual({ GBP: 1.5, EUR: 1.25 }));
  test('takes the fixed rate where there is one, and keeps none for it', () =>
    expect(rehome({ USD: 1 }, 'EUR', 'BGN')).toEqual({ USD: 1.95583 }));
  test('is refused when nothing says what it is worth', () =>
    expect(rehome({ USD: 0.8 }, 'EUR', 'GBP')).toBeUndefined());
  test('needs no rate where none is kept', () => expect(rehome({}, 'EUR', 'GBP')).toEqual({}));
});
