import { describe, expect, test } from 'vitest';
import { velocityFactors } from '../../../lib/metrics/review/velocity-factors';
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
    const { told, factors } = velocityFactors(...askedOf([...open, ...won, ...lost], 0, 30));
    expect(told).toEqual({ value: 600, parts: { open: 4, winRate: 0.5, size: 6_000, cycle: 20 } });
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
    const { factors } = velocityFactors(...askedOf([...open, ...won], 0, 30));
    expect(factors.find(({ id }) => id === 'win-rate')).toEqual({ id: 'win-rate', value: 1, brings: 0 });
  });

  test('when a factor is not known, then the velocity is not, and it says why', () => {
    const whyNot = (histories: readonly History[], to = 30) =>
      velocityFactors(...askedOf(histories, 0, to, {}, to)).told.whyNot;
    expect(whyNot(open)).toBe('nothing-closed');
    expect(whyNot([...open, ...lost])).toBe('nothing-won');
    expect(whyNot([opened('w', day(0)).won()])).toBe('no-amounts');
    expect(whyNot([opened('w', day(0)).amount(100, 'USD').won()])).toBe('no-rate');
    // Twelve months later the last close of them is too long ago.
    expect(whyNot(won, 30 + 364)).toBeUndefined();
    expect(whyNot(won, 30 + 365)).toBe('nothing-closed');
  });

  test('when the span is not over, then the deals and the twelve months are those of today', () => {
    const { told } = velocityFactors(...askedOf([...open, ...won, ...lost], 0, 600, {}, 30));
    expect(told.value).toBe(600);
  });

  test('when deals are won on the day they are opened, then a cycle is a day', () => {
    const { told, factors } = velocityFactors(
      ...askedOf([...open, opened('w', day(0)).amount(100).won()], 0, 1),
    );
    expect(told.value).toBe(400);
    expect(factors.at(-1)).toEqual({ id: 'cycle', value: 0, brings: 0 });
  });
});
