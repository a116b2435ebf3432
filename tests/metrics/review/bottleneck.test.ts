import { describe, expect, test } from 'vitest';
import { askOf } from '../../../lib/metrics/ask';
import { bottleneck } from '../../../lib/metrics/review/bottleneck';
import { day, type History, opened } from '../../make/history';
import { bookOfHistories } from '../../make/journeys';

const found = (histories: readonly History[], from: number, to: number, today = to) =>
  bottleneck(bookOfHistories(histories), askOf({ from: day(from), to: day(to) }, day(today)), 'sales');

describe('given deals that wait', () => {
  const twice = opened('twice', day(0))
    .moved('qualification', day(3))
    .moved('prospecting', day(8))
    .moved('qualification', day(25));
  const waits = opened('waits', day(0));
  const terms = opened('terms', day(0), 'negotiation');

  test('when the days over the targets are added, then the stage with most is told with its evidence', () => {
    // 3 and 16 days over the 14 of prospecting, 9 over the 21 of negotiation.
    expect(found([twice, waits, terms], 20, 30).stage).toEqual({
      id: 'prospecting',
      excessDays: 19,
      overTarget: 2,
      deals: 2,
      medianDays: 23.5,
      targetDays: 14,
      share: 19 / 28,
    });
  });

  test('when nobody waits longer than is aimed at, or there is nobody, then no stage is told', () => {
    expect(found([waits], 0, 14)).toEqual({ below: [] });
    expect(found([], 0, 14)).toEqual({ below: [] });
  });

  test('when won deals stay where they were won, then that is no bottleneck', () => {
    expect(found([opened('won', day(0)).won(day(0))], 100, 130).stage).toBeUndefined();
  });
});

describe('given a stage that 16 of 20 passed in the months before, after 5 days', () => {
  const group = (name: string, on: number, passing: number, of: number) =>
    Array.from({ length: of }, (_, place) => {
      const deal = opened(`${name}-${place}`, day(on));
      return place < passing ? deal.moved('qualification', day(on + 5)) : deal;
    });
  const before = group('before', -100, 16, 20);

  test('when 2 of 20 pass it now, then it is told with the interval of the difference', () => {
    const { below } = found([...before, ...group('now', 0, 2, 20)], 0, 29, 60);
    expect(below).toMatchObject([{ id: 'prospecting', now: 0.1, before: 0.8 }]);
    expect(below[0]?.low).toBeLessThan(-0.7);
    expect(below[0]?.high).toBeGreaterThan(-0.7);
    expect(below[0]?.high).toBeLessThan(0);
  });

  test('when 14 of 20 pass it now, then that may be chance', () => {
    expect(found([...before, ...group('now', 0, 14, 20)], 0, 29, 60).below).toEqual([]);
  });

  test('when those that have not passed came fewer than 5 days ago, then it is too early', () => {
    const now = group('now', 0, 0, 20);
    expect(found([...before, ...now], 0, 29, 4).below).toEqual([]);
    expect(found([...before, ...now], 0, 29, 5).below).toMatchObject([{ now: 0 }]);
  });

  test('when either side has fewer than ten deals, or the others are more than a year old, then nothing is told', () => {
    expect(found([...before, ...group('now', 0, 0, 9)], 0, 29, 60).below).toEqual([]);
    expect(found([...group('few', -100, 9, 9), ...group('now', 0, 0, 20)], 0, 29, 60).below).toEqual([]);
    const old = group('old', -366, 16, 20);
    expect(found([...old, ...group('now', 0, 0, 20)], 0, 29, 60).below).toEqual([]);
    expect(found([...group('old', -365, 16, 20), ...group('now', 0, 0, 20)], 0, 29, 60).below).toHaveLength(
      1,
    );
  });
});
