import { expect, test } from 'vitest';
import { alikeOf } from '../../lib/forecast/alike';
import { type Episode, historyOf } from '../../lib/forecast/history-of';
import { knownBefore } from '../../lib/forecast/known';
import { FIRST } from './histories';

const deal = (created: number, stayed: number, closed: number | undefined, isWon = false): Episode => ({
  created: FIRST + created,
  ...(closed !== undefined && { closed: FIRST + closed }),
  isWon,
  amounts: [],
  stays: [
    { stage: 0, since: FIRST + created },
    { stage: 1, since: FIRST + created + stayed },
  ],
});

const alikeIn = (deals: readonly Episode[], at: number) =>
  alikeOf(knownBefore(historyOf(deals, { stages: 2, observedFrom: FIRST, isTimed: false }), FIRST + at));

// Ten came to stage 1 after 5 days and stayed: four were won 12 days later, three lost 3 days later, three go on.
const past = [
  ...Array.from({ length: 4 }, () => deal(0, 5, 17, true)),
  ...Array.from({ length: 3 }, () => deal(0, 5, 8)),
  ...Array.from({ length: 3 }, () => deal(0, 5, undefined)),
  ...Array.from({ length: 5 }, () => deal(10, 5, undefined)),
];

test('of those that stood in the stage for as long, it is counted how many were won in time', () => {
  // After 4 days the lost ones were gone; 30 days are over for the first three kinds and for the last, too.
  expect(alikeIn(past, 60).of(1, 4, 30)).toEqual({ deals: 12, won: 4, days: 30, by: 'stage-and-time' });
  expect(alikeIn(past, 60).of(1, 4, 5)).toMatchObject({ deals: 12, won: 0 });
});

test('one of which the days are not over yet does not count', () => {
  // The last five came on day 15: on day 40 their 30 days go on.
  expect(alikeIn(past, 40).of(1, 4, 30)).toMatchObject({ deals: 10, won: 4, by: 'stage' });
  expect(alikeIn(past, 46).of(1, 0, 30)).toMatchObject({ deals: 15, won: 4, by: 'stage-and-time' });
});

test('where fewer than eight stood there for as long, all that came into the stage count', () => {
  const two = [...past.slice(0, 7), ...Array.from({ length: 4 }, () => deal(0, 5, 6))];
  expect(alikeIn(two, 60).of(1, 10, 30)).toEqual({ deals: 11, won: 4, days: 30, by: 'stage' });
});

test('before anything has happened there is nobody to be like', () => {
  expect(alikeIn([], 60).of(0, 4, 30)).toEqual({ deals: 0, won: 0, days: 30, by: 'all' });
});
