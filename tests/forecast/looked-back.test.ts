import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Episode } from '../../lib/forecast/history-of';
import { emptyMemory, lookBack } from '../../lib/forecast/looked-back';
import { marksBefore } from '../../lib/forecast/marks';
import { pastOf, windowsBefore } from '../../lib/forecast/past';
import { episodes, FIRST, historyFrom, monthAfter } from './histories';

const noPause = async (): Promise<void> => undefined;

/** Ways to change a deal, each with the day from which on the change can be seen. */
const changes: ((deal: Episode) => [Episode, number])[] = [
  (deal) => [{ ...deal, created: deal.created - 1 }, deal.created - 1],
  (deal) => [{ ...deal, closed: (deal.closed ?? FIRST + 900) + 3 }, deal.closed ?? FIRST + 903],
  (deal) => [{ ...deal, value: (deal.value ?? 0) + 5 }, deal.isWon ? (deal.closed as number) : Infinity],
  (deal) => [{ ...deal, follows: true }, deal.created],
  (deal) => [{ ...deal, segments: [9] }, deal.created],
  (deal) => [
    { ...deal, stays: [...(deal.stays ?? []), { stage: 1, since: deal.created + 200 }] },
    deal.created + 200,
  ],
];

describe('given a history', () => {
  test('when a fact of a deal changes, then what was known before it keeps its mark, and nothing later does', () => {
    fc.assert(
      fc.property(
        episodes.filter(({ length }) => length > 0),
        fc.nat(),
        fc.nat(changes.length - 1),
        (some, which, how) => {
          const place = which % some.length;
          const [changed, from] = (changes[how] as (typeof changes)[number])(some[place] as Episode);
          const other = some.map((one, n) => (n === place ? changed : one));
          const moments = [10, 60, 150, 300, 500, 1100].map((days) => FIRST + days);
          const [before, after] = [some, other].map((all) => marksBefore(historyFrom(all, true), moments));
          for (const moment of moments)
            expect(before?.get(moment) === after?.get(moment), `${moment} of ${from}`).toBe(moment <= from);
        },
      ),
    );
  });

  test('when it is looked back on twice, then nothing is gone through twice, and it is what it is without a memory', async () => {
    await fc.assert(
      fc.asyncProperty(episodes, fc.boolean(), async (some, isStaged) => {
        const history = historyFrom(some, isStaged);
        const window = monthAfter(260);
        const memory = emptyMemory();
        let turns = 0;
        const counted = async (): Promise<void> => {
          turns += 1;
        };
        const back = () => lookBack(history, [window], memory, counted);
        const step = await back().step(window);
        const pasts = await back().pasts(window);
        const before = turns;
        expect(await back().step(window)).toEqual(step);
        expect(turns).toBe(before);
        expect(pasts).toEqual(windowsBefore(history, window).map((one) => pastOf(history, one)));
        const anew = lookBack(historyFrom(some, isStaged), [window], emptyMemory(), noPause);
        expect(await anew.step(window)).toEqual(step);
      }),
      { numRuns: 15 },
    );
  });
});

describe('given whole months', () => {
  test('when the windows before one are asked for, then they are whole months too, however long', () => {
    const history = historyFrom([], false);
    const march = { at: 20_148, from: 20_148, to: 20_179 };
    const windows = windowsBefore({ ...history, observedFrom: 20_000 }, march);
    expect(windows.slice(0, 2)).toEqual([
      { at: 20_120, from: 20_120, to: 20_148 },
      { at: 20_089, from: 20_089, to: 20_120 },
    ]);
  });
});
