import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bottleneck } from '../../../lib/metrics/review/bottleneck';
import { lostReasons } from '../../../lib/metrics/review/lost-reasons';
import { type SliceBy, slices } from '../../../lib/metrics/review/slices';
import { slippedDeals } from '../../../lib/metrics/review/slipped';
import { velocityTold } from '../../../lib/metrics/review/velocity-told';
import { anyHistories, LAST } from '../../make/any-history';
import { askedOf } from '../../make/asked';
import { day, type History } from '../../make/history';
import { journeyOf } from '../../make/journeys';

describe('given any histories and any span', () => {
  const days = fc
    .tuple(fc.integer({ min: -2, max: LAST }), fc.nat(LAST))
    .map(([from, length]) => [from, from + length] as const);

  test('then what is told by owner, source and pipeline adds up to the same', () => {
    fc.assert(
      fc.property(anyHistories(), days, (histories, [from, to]) => {
        const sumsBy = (by: SliceBy) => {
          const lines = slices(...askedOf(histories, from, to), by);
          return (['newLeads', 'won', 'lost', 'wonValue', 'open', 'openValue'] as const).map((of) =>
            lines.reduce(
              (sum, { [of]: told }) => sum + (typeof told === 'number' ? told : (told.value ?? 0)),
              0,
            ),
          );
        };
        const journeys = histories.map(journeyOf);
        expect(sumsBy('owner')[0]).toBe(
          journeys.filter(({ openedOn }) => openedOn >= day(from) && openedOn <= day(to)).length,
        );
        expect(sumsBy('source')).toEqual(sumsBy('owner'));
        expect(sumsBy('pipeline')).toEqual(sumsBy('owner'));
        const reasons = lostReasons(...askedOf(histories, from, to));
        expect(reasons.reduce((sum, { count }) => sum + count, 0)).toBe(sumsBy('owner')[2]);
        for (const { count, byStage } of reasons)
          expect(Object.values(byStage).reduce((sum, times) => sum + times, 0)).toBe(count);
      }),
      { numRuns: 150 },
    );
  });

  test('then the order in which deals are put in is no matter', () => {
    fc.assert(
      fc.property(anyHistories(), days, (histories, [from, to]) => {
        const all = (of: readonly History[]) => {
          const [book, ask] = askedOf(of, from, to);
          const by = (which: SliceBy) => slices(book, ask, which);
          return [
            lostReasons(book, ask),
            velocityTold(book, ask),
            slippedDeals(book, ask),
            bottleneck(book, ask, 'sales'),
            [by('owner'), by('source'), by('tag'), by('pipeline')],
          ];
        };
        expect(all([...histories].reverse())).toEqual(all(histories));
      }),
      { numRuns: 100 },
    );
  });
});
