import fc from 'fast-check';
import type { History } from '../../lib/forecast/history';
import { type Episode, historyOf } from '../../lib/forecast/history-of';

/** A day long after 1970, the first of a history. */
export const FIRST = 20_000;
const DAYS = 400;
const STAGES = 3;

const episode: fc.Arbitrary<Episode> = fc
  .record({
    created: fc.integer({ min: 0, max: DAYS }),
    open: fc.option(fc.integer({ min: 0, max: 120 }), { nil: undefined, freq: 3 }),
    isWon: fc.boolean(),
    amount: fc.option(fc.integer({ min: 1, max: 900_000 }), { nil: undefined, freq: 6 }),
    discount: fc.double({ min: 0.5, max: 1.2, noNaN: true }),
    segment: fc.integer({ min: 0, max: 3 }),
    moves: fc.array(
      fc.record({ stage: fc.integer({ min: 0, max: STAGES - 1 }), after: fc.integer({ min: 0, max: 60 }) }),
      {
        maxLength: 4,
      },
    ),
  })
  .map(({ created, open, isWon, amount, discount, segment, moves }) => {
    const start = FIRST + created + 0.5;
    let since = start;
    return {
      created: start,
      ...(open !== undefined && { closed: start + open }),
      isWon: open !== undefined && isWon,
      value: Math.round((amount ?? 5000) * discount),
      amounts: [{ from: start - 1, amount }],
      segments: [segment],
      stays: [
        { stage: 0, since: start },
        ...moves.map(({ stage, after }) => {
          since += after;
          return { stage, since };
        }),
      ],
    };
  });

/** Any deals of about a year, some of them still open. */
export const episodes = fc.array(episode, { maxLength: 120 });

/** The history of some deals, with their stages or without. */
export const historyFrom = (some: readonly Episode[], isStaged: boolean): History =>
  historyOf(some, { stages: isStaged ? STAGES : 0, observedFrom: FIRST, isTimed: false });

/** A month that begins so many days after the first of a history. */
export const monthAfter = (days: number) => ({ at: FIRST + days, from: FIRST + days, to: FIRST + days + 30 });
