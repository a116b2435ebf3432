import { describe, expect, test } from 'vitest';
import { saySpan } from '../../components/say-span';
import { partsOf, spanOf } from '../../lib/pipeline/span';

describe.each(['en', 'bg'] as const)('given a year in %s', (language) => {
  test('then its months have twelve short names, none of them a number', () => {
    const names = partsOf(spanOf('year', '2026-05-01', 1), 'month').map((span) =>
      saySpan({ language }, span, 'short'),
    );
    expect(new Set(names).size).toBe(12);
    for (const name of names) expect(name).toMatch(/^\p{L}{3,4}\.?$/u);
  });
});

test.each([
  ['month', 1, 'long', 'November 2026'],
  ['month', 1, 'short', 'Nov'],
  ['quarter', 2, 'long', 'Nov 2026 – Jan 2027'],
  ['quarter', 1, 'long', 'Oct – Dec 2026'],
  ['quarter', 1, 'short', 'Oct – Dec'],
  ['year', 1, 'long', '2026'],
  ['year', 4, 'long', 'Apr 2026 – Mar 2027'],
] as const)(
  'the %s of 24 November 2026, of a year that begins in month %i, is called in %s %s',
  (kind, start, length, said) =>
    expect(saySpan({ language: 'en' }, spanOf(kind, '2026-11-24', start), length)).toBe(said),
);
