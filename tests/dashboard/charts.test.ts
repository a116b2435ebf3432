import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Step, stepsOf } from '../../components/charts/steps-of';
import { sortSlices } from '../../components/dashboard/review/sort-slices';
import type { Slice } from '../../lib/pipeline/review';

const tokens = Object.fromEntries(
  [
    ...readFileSync('components/tokens.css', 'utf8').matchAll(
      /--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g,
    ),
  ].map(([, name = '', light = '', dark = '']) => [name, [light, dark] as const]),
);

describe('the colours of charts', () => {
  test.each(['bar', 'open', 'more', 'less', 'won', 'target'])(
    'stand out from both grounds in light and in dark: %s',
    (name) => {
      for (const theme of [0, 1] as const)
        for (const ground of ['ground', 'ground-2'])
          expect(
            wcagContrast(tokens[`chart-${name}`]?.[theme] ?? '', tokens[ground]?.[theme] ?? ''),
            `${name} on ${ground}, ${theme}`,
          ).toBeGreaterThanOrEqual(3);
    },
  );

  test('carry a line that stands out from its band', () => {
    for (const theme of [0, 1] as const)
      expect(
        wcagContrast(tokens['chart-bar']?.[theme] ?? '', tokens['chart-band']?.[theme] ?? ''),
      ).toBeGreaterThanOrEqual(3);
  });
});

describe('a waterfall', () => {
  const change = fc.record<Step>({
    kind: fc.constantFrom('more', 'less'),
    amount: fc.integer({ min: 0, max: 1_000_000 }),
  });

  test('given any changes, when they are drawn, then each begins where the one before it ended', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.array(change), (start, changes) => {
        const steps = stepsOf([{ kind: 'total', amount: start }, ...changes]);
        const sum = changes.reduce(
          (all, { kind, amount }) => all + (kind === 'more' ? amount : -amount),
          start,
        );
        expect(steps[0]).toEqual({ from: 0, to: start });
        expect(steps.at(-1)?.to).toBe(sum);
        for (const [place, { from }] of steps.entries())
          if (place > 0) expect(from).toBe(steps[place - 1]?.to);
      }),
    );
  });
});

describe('a comparison', () => {
  const sliceOf = (name: string, rate: number | null): Slice => ({
    id: name,
    name,
    newLeads: 0,
    won: 0,
    lost: 0,
    winRate: { value: rate, parts: {} },
    wonValue: { value: 0, parts: {} },
    cycle: { value: null, parts: {} },
    open: 0,
    openValue: { value: 0, parts: {} },
  });

  test('given rates that are not known, when it is sorted either way, then they come last, by their names', () => {
    const slices = [sliceOf('d', null), sliceOf('a', 0.2), sliceOf('c', null), sliceOf('b', 0.9)];
    const order = (isDown: boolean) =>
      sortSlices(slices, { column: 'winRate', isDown }, 'en').map(({ name }) => name);
    expect(order(true)).toEqual(['b', 'a', 'c', 'd']);
    expect(order(false)).toEqual(['a', 'b', 'c', 'd']);
  });
});
