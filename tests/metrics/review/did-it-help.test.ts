import { describe, expect, test } from 'vitest';
import { didItHelp } from '../../../lib/metrics/review/did-it-help';
import { numberOf } from '../../../lib/pipeline/day';
import type { Compared } from '../../../lib/pipeline/review';
import { day, type History, opened } from '../../make/history';
import { bookOfHistories } from '../../make/journeys';

const ON = 100;

const many = (count: number, make: (place: number) => History): History[] =>
  Array.from({ length: count }, (_, place) => make(place));

/** Deals that begin day after day from a day on, each in prospecting for so many days. */
const passing = (count: number, from: number, stay: number): History[] =>
  many(count, (place) =>
    opened(`${from}-${place}`, day(from + place)).moved('qualification', day(from + place + stay)),
  );

const stuck = (count: number, from: number): History[] =>
  many(count, (place) => opened(`stuck-${from}-${place}`, day(from)));

const closed = (from: number, days: readonly number[], lost = 0): History[] => [
  ...many(days.length, (place) =>
    opened(`won-${from}-${place}`, day(from - (days[place] ?? 0)), 'closing').won(day(from)),
  ),
  ...many(lost, (place) =>
    opened(`lost-${from}-${place}`, day(from - 9), 'closing').lost('price', day(from)),
  ),
];

const helped = (histories: readonly History[], today: number, stage?: string) => {
  const book = bookOfHistories(histories);
  const ask = { today: numberOf(day(today)), sieve: {} };
  const told = didItHelp(book, ask, 'sales', { on: day(ON), ...(stage && { stage }) });
  const of = (id: Compared['id']) => told.compared.find((one) => one.id === id);
  return { ...told, of };
};

describe('given a change of a pipeline 30 days ago', () => {
  test('when deals stand in the stage 4 days and not 10 any more, then that is better, and as many pass it', () => {
    const told = helped([...passing(12, 72, 10), ...passing(12, 101, 4)], ON + 29);
    expect(told).toMatchObject({
      before: { from: day(70), to: day(99) },
      after: { from: day(100), to: day(129) },
      daysToGo: 0,
      dealsToGo: 0,
    });
    expect(told.of('stay')).toEqual({
      id: 'stay',
      unit: 'days',
      before: { value: 10, parts: { count: 12 } },
      after: { value: 4, parts: { count: 12 } },
      difference: -6,
      low: -6,
      high: -6,
      verdict: 'better',
    });
    expect(told.of('conversion')).toMatchObject({
      before: { value: 1, parts: { cohort: 12, passed: 12, within: 10 } },
      after: { value: 1, parts: { cohort: 12, passed: 12, within: 10 } },
      difference: 0,
      verdict: 'same',
    });
  });

  test('when 2 of 12 pass the stage and not all 12 any more, then that is worse', () => {
    const told = helped([...passing(12, 72, 5), ...passing(2, 101, 5), ...stuck(10, 102)], ON + 29);
    expect(told.of('conversion')).toMatchObject({ verdict: 'worse', difference: 2 / 12 - 1 });
    expect(told.of('conversion')?.high).toBeLessThan(0);
  });

  test('when those that have not passed came a day ago, then they do not count against the change', () => {
    const young = [...passing(12, 72, 5), ...passing(10, 101, 5), ...stuck(20, ON + 28)];
    expect(helped(young, ON + 29).of('conversion')).toMatchObject({
      after: { parts: { cohort: 10, passed: 10 } },
      verdict: 'same',
    });
  });

  test('when a deal passed later than the ones after the change could yet, then it has not passed in time on either side', () => {
    const late = [...passing(12, 72, 2), ...passing(1, 71, 50), ...passing(12, 101, 2)];
    expect(helped(late, ON + 29).of('conversion')).toMatchObject({
      before: { parts: { cohort: 13, passed: 12, within: 2 } },
      after: { parts: { cohort: 12, passed: 12, within: 2 } },
    });
  });

  test('when deals that came long before it passed only after it, then none of them passed before it', () => {
    const late = many(20, (place) => opened(`late-${place}`, day(70)).moved('qualification', day(ON + 5)));
    const quick = many(20, (place) => opened(`quick-${place}`, day(101)).moved('qualification', day(105)));
    expect(helped([...late, ...quick], ON + 29).of('conversion')).toMatchObject({
      before: { value: 0, parts: { cohort: 20, passed: 0, within: 4 } },
      after: { value: 1, parts: { cohort: 20, passed: 20, within: 4 } },
      difference: 1,
      verdict: 'better',
    });
  });

  test('when those before it had not had as many days by then as those after it, then it is too early', () => {
    const late = many(20, (place) => opened(`late-${place}`, day(97)).moved('qualification', day(ON + 5)));
    const quick = many(20, (place) => opened(`quick-${place}`, day(101)).moved('qualification', day(105)));
    expect(helped([...late, ...quick], ON + 29).of('conversion')).toMatchObject({
      before: { value: null, whyNot: 'reached-too-late', parts: { cohort: 0, passed: 0, within: 4 } },
      after: { value: 1, parts: { cohort: 20, passed: 20, within: 4 } },
      difference: null,
      verdict: 'early',
    });
  });

  test('when no deal has passed within either time, then it is too early, not the same', () => {
    const late = many(20, (place) => opened(`late-${place}`, day(80)).moved('qualification', day(ON + 5)));
    expect(helped([...late, ...stuck(20, 101)], ON + 29).of('conversion')).toMatchObject({
      before: { parts: { cohort: 20, passed: 0 } },
      after: { parts: { cohort: 20, passed: 0 } },
      difference: null,
      verdict: 'early',
    });
  });

  test('when deals passed after those days, then how long they took is not asked of the others', () => {
    const later = helped([...passing(12, 72, 5), ...passing(12, 101, 5), ...passing(4, 186, 60)], ON + 200);
    expect(later.of('conversion')).toMatchObject({ after: { parts: { cohort: 12, passed: 12, within: 5 } } });
  });

  test('when 11 of 12 are won and not 3 of 12 any more, and faster, then both are better', () => {
    const days = many(11, () => opened('x')).map((_, place) => 20 + place);
    const told = helped(
      [
        ...closed(90, days.slice(0, 3), 9),
        ...closed(95, days.slice(3, 10)),
        ...closed(110, [5, 6, 7, 5, 6, 7, 5, 6, 7, 5, 6], 1),
      ],
      ON + 29,
    );
    expect(told.of('win-rate')).toMatchObject({
      before: { value: 10 / 19, parts: { won: 10, lost: 9 } },
      after: { value: 11 / 12, parts: { won: 11, lost: 1 } },
    });
    expect(told.of('cycle')).toMatchObject({
      before: { value: 24.5 },
      after: { value: 6 },
      verdict: 'better',
    });
  });

  test('when it was about a stage, then that stage is looked at; a won or unknown one gives the first', () => {
    const inMeeting = (count: number, from: number, stay: number) =>
      many(count, (place) =>
        opened(`m${from}-${place}`, day(from), 'meeting').moved('proposal', day(from + stay)),
      );
    const histories = [...inMeeting(10, 72, 3), ...inMeeting(10, 102, 9)];
    expect(helped(histories, ON + 29, 'meeting').of('stay')).toMatchObject({
      difference: 6,
      verdict: 'worse',
    });
    for (const other of ['fulfilment', 'prospecting', 'nowhere', undefined])
      expect(helped(histories, ON + 29, other).of('stay')).toMatchObject({
        before: { value: null, whyNot: 'nothing-in-stage', parts: { count: 0 } },
        verdict: 'early',
      });
  });
});

describe('given too little to tell', () => {
  const enough = [...passing(12, 88, 2), ...passing(12, 100, 1)];

  test('when 13 days have passed, then a day is to go, and nothing is said', () => {
    const told = helped(enough, ON + 12);
    expect(told).toMatchObject({ before: { from: day(87), to: day(99) }, daysToGo: 1 });
    expect(told.compared.map(({ verdict }) => verdict)).toEqual(['early', 'early', 'early', 'early']);
    expect(told.of('stay')).toMatchObject({ difference: null, low: null, high: null });
  });

  test('when a day more has passed, then it is told', () => {
    expect(helped(enough, ON + 13)).toMatchObject({ daysToGo: 0, dealsToGo: 0 });
    expect(helped(enough, ON + 13).of('stay')).toMatchObject({ verdict: 'better' });
  });

  test('when one side has seven deals, then three are to go', () => {
    const told = helped([...passing(12, 72, 5), ...passing(7, 101, 5)], ON + 29);
    expect(told.dealsToGo).toBe(3);
    expect(told.of('stay')).toMatchObject({ before: { value: 5 }, after: { value: 5 }, verdict: 'early' });
  });

  test('when the change was made today, then there is a day of it and a day before', () => {
    expect(helped([], ON)).toMatchObject({
      before: { from: day(99), to: day(99) },
      after: { from: day(100), to: day(100) },
      daysToGo: 13,
      dealsToGo: 10,
    });
  });
});

test('given a change long ago, when it is looked at, then 90 days on either side are', () => {
  expect(helped([], ON + 300)).toMatchObject({
    before: { from: day(10), to: day(99) },
    after: { from: day(100), to: day(189) },
  });
});
