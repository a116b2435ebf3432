import { describe, expect, test } from 'vitest';
import { knownBefore } from '../../lib/forecast/known';
import { chancesByPace, modelOf } from '../../lib/forecast/model';
import { FIRST, historyFrom } from './histories';

describe('before any deal has closed', () => {
  test.each([false, true])('one in five deals is held to be won in the end, with stages: %s', (isStaged) => {
    const model = modelOf(knownBefore(historyFrom([], isStaged), FIRST + 10, isStaged));
    const window = { at: FIRST + 10, from: FIRST + 10, to: FIRST + 410 };
    const chances = chancesByPace(model, window, 1, 1)(1);
    expect(chances.of(0, 0)).toBeGreaterThan(0.15);
    expect(chances.of(0, 0)).toBeLessThan(0.25);
  });

  test('the further on a deal stands, the likelier it is won', () => {
    const model = modelOf(knownBefore(historyFrom([], true), FIRST + 10, true));
    const window = { at: FIRST + 10, from: FIRST + 10, to: FIRST + 410 };
    const chances = chancesByPace(model, window, 1, 1)(1);
    expect(chances.of(1, 0)).toBeGreaterThan(chances.of(0, 0));
    expect(chances.of(2, 0)).toBeGreaterThan(chances.of(1, 0));
  });
});
