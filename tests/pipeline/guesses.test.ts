import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessCompany } from '../../lib/pipeline/company';
import { decimalsOf, majorOf, parseAmount } from '../../lib/pipeline/money';
import { siteHeads } from '../../lib/sites/heads';

describe('a company guessed from an address', () => {
  test.each([
    ['ana@acme.example', 'Acme'],
    ['ana@acme-works.example', 'Acme Works'],
    ['ana@mail.acme.co.uk', 'Acme'],
    ['ana@gmail.com', undefined],
    ['ana@abv.bg', undefined],
    ['ana@eu.gmail.com', undefined],
    ['ana@xn--80a1ac5b.example', undefined],
  ])('%s: %s', (address, company) => expect(guessCompany(address)).toBe(company));
});

describe('an amount as people type it', () => {
  test.each([
    ['12,500.50', 'EUR', 1250050],
    ['12.500,50', 'EUR', 1250050],
    ['12 500,5', 'EUR', 1250050],
    ["12'500", 'CHF', 1250000],
    ['12,500', 'EUR', 1250000],
    ['12,50', 'EUR', 1250],
    ['1.234.567', 'EUR', 123456700],
    ['12,500', 'JPY', 12500],
    ['12,500', 'KWD', 12500],
    ['0', 'EUR', 0],
  ])('%s %s', (text, currency, minor) => expect(parseAmount(text, currency)).toEqual({ minor, currency }));

  test.each(['', 'abc', '12a', '-5', '1e9', '٥', '99999999999999999999', ',5'])('%j is none', (text) =>
    expect(parseAmount(text, 'EUR')).toBeUndefined(),
  );

  test('an amount shown and typed again is the same amount', () => {
    const currency = fc.constantFrom('EUR', 'JPY', 'KWD');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e12 }),
        currency,
        fc.constantFrom('en', 'bg', 'de'),
        (minor, code, language) => {
          const decimals = decimalsOf(code);
          const shown = new Intl.NumberFormat(language, {
            minimumFractionDigits: decimals,
            maximumFractionDigits: decimals,
          }).format(majorOf({ minor, currency: code }));
          if (decimals !== 3 || minor >= 1_000_000) expect(parseAmount(shown, code)?.minor).toBe(minor);
        },
      ),
    );
  });
});

describe('the way back to a thread', () => {
  const [gmail] = siteHeads;
  test('is an address of the site, and none when what was kept is not of the form', () => {
    expect(gmail?.threadLink('u/0', '1930abcdef012345')).toBe(
      'https://mail.google.com/mail/u/0/#all/1930abcdef012345',
    );
    expect(gmail?.threadLink('u/1/d/AEoRX-s', 'thread-f:1810')).toBe(
      'https://mail.google.com/mail/u/1/d/AEoRX-s/#all/thread-f:1810',
    );
    for (const [account, thread] of [
      ['u/0', 'x"onclick='],
      ['../../evil', '1'],
      ['u/0', 'a b'],
      ['javascript:', '1'],
    ]) {
      expect(gmail?.threadLink(account ?? '', thread ?? '')).toBeUndefined();
    }
  });
});
