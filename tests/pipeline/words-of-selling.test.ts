import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseAddress } from '../../lib/pipeline/address';
import { addDays, daysBetween, nextMonday, skipWeekend } from '../../lib/pipeline/day';
import { decimalsOf, majorOf } from '../../lib/pipeline/money';
import { monthBefore, monthOf } from '../../lib/pipeline/period';
import { stageColour } from '../../lib/pipeline/stage-colours';

const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a mail address', () => {
  test.each([
    [' Mara.L@Nordvik.EXAMPLE ', 'mara.l@nordvik.example'],
    ['mara+sales@nordvik.example', 'mara+sales@nordvik.example'],
    ['иван@поща.example', 'иван@xn--80a1ac5b.example'],
    ["o'neill@x.example", "o'neill@x.example"],
  ])('%s is %s', (text, address) => expect(normaliseAddress(text)).toBe(address));

  test.each([
    '',
    'x',
    'x@',
    '@x.example',
    'a b@x.example',
    'a@b@c',
    'a@localhost',
    'a@x.example, b@x.example',
    '<a@x.example>',
    'a@x..example',
    'a@-x.example',
    `${'a'.repeat(300)}@x.example`,
    'a@x.example/evil',
    'a\u0000@x.example',
  ])('%j is none', (text) => expect(normaliseAddress(text)).toBeUndefined());

  test('normalised twice is normalised once', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string()), (text) => {
        const once = normaliseAddress(text);
        if (once !== undefined) expect(normaliseAddress(once)).toBe(once);
      }),
    );
  });
});

describe('a calendar day', () => {
  test('moved there and back is itself, also over daylight saving and leap days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        expect(addDays(addDays(day, count), -count)).toBe(day);
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  test('skips to Monday from a weekend, and next Monday is always later', () => {
    expect(skipWeekend('2026-11-28')).toBe('2026-11-30');
    expect(skipWeekend('2026-11-29')).toBe('2026-11-30');
    expect(skipWeekend('2026-11-27')).toBe('2026-11-27');
    expect(nextMonday('2026-11-30')).toBe('2026-12-07');
    expect(nextMonday('2026-11-29')).toBe('2026-11-30');
    fc.assert(
      fc.property(anyDay, (day) => {
        const monday = nextMonday(day);
        expect(new Date(`${monday}T00:00Z`).getUTCDay()).toBe(1);
        expect(daysBetween(day, monday)).toBeGreaterThan(0);
        expect(daysBetween(day, monday)).toBeLessThanOrEqual(7);
      }),
    );
  });

  test('lies in its month, and the month before ends the day before', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [month, before] = [monthOf(day), monthBefore(day)];
        expect(day >= month.from && day <= month.to).toBe(true);
        expect(addDays(before.to, 1)).toBe(month.from);
        expect(before.from.slice(8)).toBe('01');
      }),
    );
  });
});

describe('an amount', () => {
  test('has the decimals its currency has', () => {
    expect(['EUR', 'JPY', 'KWD', 'BGN'].map(decimalsOf)).toEqual([2, 0, 3, 2]);
    expect(majorOf({ minor: 1250, currency: 'JPY' })).toBe(1250);
    expect(majorOf({ minor: 1250, currency: 'KWD' })).toBe(1.25);
  });
});

describe('the colours of the stages', () => {
  const channel = (value: number): number =>
    value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  const luminance = (hex: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
      channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (a: string, b: string): number => {
    const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };

  test('can be read on their grounds, light and dark (WCAG 2.2, 1.4.3)', () => {
    for (let colour = 0; colour <= 7; colour += 1) {
      const { ink, ground, darkInk, darkGround } = stageColour(colour);
      expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(darkInk, darkGround)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
