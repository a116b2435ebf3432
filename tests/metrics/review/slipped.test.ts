import { describe, expect, test } from 'vitest';
import { slippedDeals } from '../../../lib/metrics/review/slipped';
import type { Filter } from '../../../lib/pipeline/numbers';
import { askedOf } from '../../make/asked';
import { day, type History, opened } from '../../make/history';

describe('given deals that were expected in the month of days 10 to 39', () => {
  const deal = (id: string, expected: number) => opened(id, day(0)).closes(day(expected));
  const slipped = (histories: readonly History[], today = 60, filter: Filter = {}) =>
    slippedDeals(...askedOf(histories, 10, 39, filter, today));

  test('when they are open after it, then they slipped, with the day then and now and how often they were put later', () => {
    const twice = deal('twice', 12).closes(day(20)).redated(day(5)).closes(day(50)).redated(day(11));
    const still = deal('still', 39);
    const taken = deal('taken', 15).closes(null).redated(day(20));
    const later = deal('later', 80).closes(day(30)).redated(day(20)).closes(day(90)).redated(day(50));
    expect(slipped([still, twice, taken, later])).toEqual([
      { deal: 'deal-taken', expectedThen: day(15), pushes: 0 },
      { deal: 'deal-twice', expectedThen: day(20), expectedNow: day(50), pushes: 2 },
      { deal: 'deal-later', expectedThen: day(30), expectedNow: day(90), pushes: 1 },
      { deal: 'deal-still', expectedThen: day(39), expectedNow: day(39), pushes: 0 },
    ]);
  });

  test('when they closed in it or before, or were only expected in it at another time, then not', () => {
    const before = deal('before', 20).closes(day(50)).redated(day(5));
    const after = deal('after', 50).closes(day(20)).redated(day(45));
    const won = deal('won', 20).won(day(39));
    const lost = deal('lost', 20).lost('price', day(5)).reopened('meeting', day(50));
    expect(slipped([before, after, won, lost, opened('none', day(0))])).toEqual([]);
    expect(slipped([deal('next', 20).won(day(40))])).toHaveLength(1);
  });

  test('when it was opened again in it, then it counts from then', () => {
    expect(slipped([deal('again', 20).lost('price', day(5)).reopened('meeting', day(15))])).toHaveLength(1);
  });

  test('when the month is not over, then only those that are not expected in it any more slipped', () => {
    const pushed = deal('pushed', 20).closes(day(50)).redated(day(12));
    expect(slipped([deal('still', 20), pushed], 39).map((one) => one.deal)).toEqual(['deal-pushed']);
    expect(slipped([deal('still', 20), pushed], 11)).toEqual([]);
    expect(slipped([deal('still', 20), pushed], 9)).toEqual([]);
  });

  test('when one owner is asked for, then it is of who has it at the end of the month', () => {
    const handed = deal('handed', 20).owned('owner-2', day(39)).owned('owner-3', day(45));
    expect(slipped([handed], 60, { owner: 'owner-2' })).toHaveLength(1);
    expect(slipped([handed], 60, { owner: 'me' })).toEqual([]);
    expect(slipped([handed], 60, { pipeline: 'sales' })).toHaveLength(1);
    expect(slipped([handed], 60, { pipeline: 'pipeline-renewals' })).toEqual([]);
  });
});
