import { describe, expect, test } from 'vitest';
import { lostReasons } from '../../../lib/metrics/review/lost-reasons';
import { askedOf } from '../../make/asked';
import { day, opened } from '../../make/history';

describe('given lost deals', () => {
  const deals = [
    opened('a', day(0), 'proposal').amount(500).lost('price', day(5)),
    opened('b', day(0), 'meeting').amount(900).lost('price', day(6)),
    opened('c', day(0), 'proposal').lost('price', day(7)),
    opened('d', day(0)).amount(7_000).lost('timing', day(7)),
    opened('e', day(0)).amount(100).lost('timing', day(11)),
    opened('f', day(0)).amount(100).lost('price', day(7)).reopened('meeting', day(20)),
  ];

  test('when they are told by reason, then with how many, what for, and where', () => {
    expect(lostReasons(...askedOf(deals, 1, 10))).toEqual([
      {
        id: 'price',
        count: 3,
        worth: { value: 1_400, parts: { without: 1, noRate: 0 } },
        byStage: { proposal: 2, meeting: 1 },
      },
      {
        id: 'timing',
        count: 1,
        worth: { value: 7_000, parts: { without: 0, noRate: 0 } },
        byStage: { prospecting: 1 },
      },
    ]);
    expect(lostReasons(...askedOf([], 1, 10))).toEqual([]);
    const dollars = [opened('a', day(0)).amount(500, 'USD').lost('price', day(5))];
    expect(lostReasons(...askedOf(dollars, 1, 10))[0]?.worth).toMatchObject({
      value: null,
      whyNot: 'no-rate',
    });
  });

  test('when one owner is asked for, then those count that were of them when they were lost', () => {
    const handed = [
      opened('a', day(0)).owned('owner-2', day(4)).lost('price', day(5)).owned('owner-3', day(6)),
    ];
    expect(lostReasons(...askedOf(handed, 1, 10, { owner: 'owner-2' }))).toHaveLength(1);
    expect(lostReasons(...askedOf(handed, 1, 10, { owner: 'owner-3' }))).toEqual([]);
  });
});
