import { describe, expect, test } from 'vitest';
import { scoresOf } from '../../lib/forecast/scores';

describe('how good a method was', () => {
  test('is told by error, bias and how often the range held', () => {
    const told = scoresOf([
      { said: 90, came: 100, low: 80, high: 120 },
      { said: 260, came: 200, low: 210, high: 300 },
      { said: 100, came: 100, low: 100, high: 100 },
    ]);
    expect(told).toMatchObject({ n: 3, wape: 70 / 400, bias: 50 / 400, coverage: 2 / 3 });
    expect([told.brier, told.ece, told.auc]).toEqual([null, null, null]);
  });

  test('is told of the chances of deals: squared error, calibration in ten bins, ranking within each window', () => {
    const one = { said: 0, came: 1, chances: [0.1, 0.4, 0.4, 0.9], isWon: [false, true, false, true] };
    const other = { said: 0, came: 1, chances: [0.8, 0.2], isWon: [false, false] };
    const told = scoresOf([one, other]);
    expect(told.brier).toBeCloseTo((0.01 + 0.36 + 0.16 + 0.01 + 0.64 + 0.04) / 6, 10);
    // Won against not: .4 with .1 and .4, .9 with .1 and .4, one of the four a tie; the window without a win has none.
    expect(told.auc).toBeCloseTo((1 + 0.5 + 1 + 1) / 4, 10);
    expect(told.ece).toBeCloseTo((0.1 + 0.2 + 0.6 + 0.4 + 0.8 + 0.1) / 6, 10);
  });

  test('has no share of nothing', () => {
    expect(scoresOf([])).toEqual({
      n: 0,
      wape: null,
      bias: null,
      coverage: null,
      brier: null,
      ece: null,
      auc: null,
    });
    expect(scoresOf([{ said: 5, came: 0 }])).toMatchObject({ n: 1, wape: null, bias: null, coverage: null });
  });
});
