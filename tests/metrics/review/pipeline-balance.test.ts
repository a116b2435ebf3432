import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Filter } from '../../../lib/pipeline/numbers';
import { isWithin, type Period } from '../../../lib/pipeline/period';
import { inHome } from '../../../lib/projections/book/frame';
import type { JourneyRow } from '../../../lib/projections/journey.projection';
import { anyHistories, LAST, TWO } from '../../make/any-history';
import { changeOf, termsOf } from '../../make/change';
import { day } from '../../make/history';
import { journeyOf } from '../../make/journeys';

/** The open total at the end of a day, read off the journeys. */
const openTotal = (
  journeys: readonly JourneyRow[],
  on: string,
  window: Period | undefined,
  filter: Filter,
): number => {
  const standing = <T>(series: readonly { on: string; value: T }[]) =>
    series.findLast((since) => since.on <= on)?.value;
  let sum = 0;
  for (const { spells, amounts, owners, closes, stays, source, tags } of journeys) {
    if (!spells.some(({ from, to }) => from <= on && (to === undefined || to > on))) continue;
    if (window && !isWithin(standing(closes) ?? undefined, window)) continue;
    if (filter.owner !== undefined && standing(owners) !== filter.owner) continue;
    const stage = stays.findLast(({ from }) => from <= on)?.stage;
    const pipeline = TWO.pipelines.find(({ stages }) => stages.some(({ id }) => id === stage))?.id;
    if (filter.pipeline !== undefined && pipeline !== filter.pipeline) continue;
    if (filter.source !== undefined && source !== filter.source) continue;
    if (filter.tag !== undefined && !tags.includes(filter.tag)) continue;
    const amount = standing(amounts);
    sum += (amount && inHome(amount, TWO.home)) ?? 0;
  }
  return sum;
};

describe('given any histories, any days, any window and whatever is asked for', () => {
  const anyDay = fc.integer({ min: -4, max: LAST + 4 });
  const window = fc.option(
    fc
      .tuple(anyDay, fc.nat(20))
      .map(([from, length]): Period => ({ from: day(from), to: day(from + length) })),
    { nil: undefined },
  );
  const filter = fc.record(
    {
      owner: fc.constantFrom('me', 'owner-2'),
      pipeline: fc.constantFrom('sales', 'pipeline-renewals'),
      source: fc.constantFrom('gmail', 'linkedin'),
      tag: fc.constantFrom('tag-a', 'tag-b'),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Filter>;

  test('then it balances to the cent, from and to what is open on those days', () => {
    fc.assert(
      fc.property(anyHistories(), anyDay, anyDay, window, filter, (histories, one, other, asked, which) => {
        const [a, b] = [Math.min(one, other), Math.max(one, other)];
        const change = changeOf(histories, one, other, asked, which);
        const { start, end, created, reopened, movedIn, increased, handedIn } = change;
        const { decreased, movedOut, handedOut, lost, won } = change;
        const came = created + reopened + movedIn + increased + handedIn;
        const went = decreased + movedOut + handedOut + lost + won;
        expect(start + came - went).toBe(end);
        const journeys = histories.map(journeyOf);
        expect(start).toBe(openTotal(journeys, day(a), asked, which));
        expect(end).toBe(openTotal(journeys, day(b), asked, which));
        for (const sum of Object.values(termsOf(change))) {
          expect(Number.isSafeInteger(sum)).toBe(true);
          expect(sum).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('then two spans after each other are one: its terms are their sums', () => {
    fc.assert(
      fc.property(anyHistories(), fc.tuple(anyDay, anyDay, anyDay), window, (histories, days, asked) => {
        const [a, b, c] = [...days].sort((one, other) => one - other) as [number, number, number];
        const [first, second] = [changeOf(histories, a, b, asked), changeOf(histories, b, c, asked)];
        const whole = changeOf(histories, a, c, asked);
        expect(whole.start).toBe(first.start);
        expect(first.end).toBe(second.start);
        expect(whole.end).toBe(second.end);
        for (const term of [
          'created',
          'reopened',
          'won',
          'lost',
          'increased',
          'decreased',
          'movedOut',
          'movedIn',
        ] as const)
          expect(whole[term]).toBe(first[term] + second[term]);
      }),
      { numRuns: 200 },
    );
  });

  test('then the order in which deals are put in is no matter', () => {
    fc.assert(
      fc.property(anyHistories(), window, (histories, asked) => {
        expect(changeOf([...histories].reverse(), 5, 30, asked)).toEqual(changeOf(histories, 5, 30, asked));
      }),
      { numRuns: 100 },
    );
  });
});
