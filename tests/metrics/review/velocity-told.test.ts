import { describe, expect, test } from 'vitest';
import { velocityTold } from '../../../lib/metrics/review/velocity-told';
import { askedOf } from '../../make/asked';
import { day, type History, opened } from '../../make/history';

describe('given four open deals, two won for 50.00 and 70.00 after 10 and 30 days, and two lost', () => {
  const open = Array.from({ length: 4 }, (_, place) => opened(`o${place}`, day(0)));
  const won = [
    opened('w1', day(0)).amount(5_000).won(day(10)),
    opened('w2', day(0)).amount(7_000).won(day(30)),
  ];
  const lost = [opened('l1', day(0)).lost(), opened('l2', day(0)).lost()];

  test('when the velocity is asked for, then it is 6.00 a day, and what a tenth of each would bring', () => {
    const { told, factors } = velocityTold(...askedOf([...open, ...won, ...lost], 0, 30));
    expect(told).toEqual({
      value: 600,
      parts: { openDeals: 4, winRate: 0.5, meanWon: 6_000, cycleDays: 20 },
    });
    expect(factors.map(({ id, value }) => [id, value])).toEqual([
      ['open', 4],
      ['win-rate', 0.5],
      ['size', 6_000],
      ['cycle', 20],
    ]);
    const brings = [60, 60, 60, 600 / 0.9 - 600];
    for (const [place, factor] of factors.entries()) expect(factor.brings).toBeCloseTo(brings[place] ?? 0, 9);
  });

  test('when nothing was lost, then more than all cannot be won', () => {
    const { factors } = velocityTold(...askedOf([...open, ...won], 0, 30));
    expect(factors.find(({ id }) => id === 'win-rate')).toEqual({ id: 'win-rate', value: 1, brings: 0 });
  });

  test('when a factor is not known, then the velocity is not, and it says why', () => {
    const whyNot = (histories: readonly History[], to = 30) =>
      velocityTold(...askedOf(histories, 0, to, {}, to)).told.whyNot;
    expect(whyNot(open)).toBe('nothing-closed');
    expect(whyNot([...open, ...lost])).toBe('nothing-won');
    expect(whyNot([opened('w', day(0)).won()])).toBe('no-amounts');
    expect(whyNot([opened('w', day(0)).amount(100, 'USD').won()])).toBe('no-rate');
    // Twelve months later the last close of them is too long ago.
    expect(whyNot(won, 30 + 364)).toBeUndefined();
    expect(whyNot(won, 30 + 365)).toBe('nothing-closed');
  });

  test('when the span is not over, then the deals and the twelve months are those of today', () => {
    const { told } = velocityTold(...askedOf([...open, ...won, ...lost], 0, 600, {}, 30));
    expect(told.value).toBe(600);
  });

  test('when all were won on the day they began, then no velocity is told, and it says why', () => {
    const quick = opened('w', day(0)).amount(100).won();
    const { told, factors } = velocityTold(...askedOf([...open, quick], 0, 1));
    expect(told).toMatchObject({ value: null, whyNot: 'same-day' });
    expect(factors.at(-1)).toEqual({ id: 'cycle', value: 0, brings: null });
  });

  test('when a cycle is a part of a day, then it counts as that part', () => {
    const quick = [opened('q', day(0)).amount(100).won(), opened('r', day(0)).amount(100).won(day(1))];
    expect(velocityTold(...askedOf([...open, ...quick], 0, 1)).told.value).toBe(800);
  });
});
