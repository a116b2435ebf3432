import { describe, expect, test } from 'vitest';
import { askOf } from '../../../lib/metrics/ask';
import { stageReview } from '../../../lib/metrics/review/stage-review';
import { transitions } from '../../../lib/metrics/review/transitions';
import { askedOf } from '../../make/asked';
import { day, opened } from '../../make/history';

const reviewOf = (...args: Parameters<typeof askedOf>) => {
  const [book, ask] = askedOf(...args);
  return stageReview(book, ask, 'sales');
};

const stageOf = (stage: string, ...args: Parameters<typeof askedOf>) => {
  const found = reviewOf(...args).find(({ id }) => id === stage);
  if (!found) throw new Error(`no ${stage}`);
  return found;
};

const matrixOf = (...args: Parameters<typeof askedOf>) => {
  const [book, ask] = askedOf(...args);
  return transitions(book, ask, 'sales').map(({ from, to, count }) => `${from} > ${to}: ${count}`);
};

// Days 10 to 20 are looked at.
const SIX = [
  // Goes on in the span, after 12 days in qualification.
  opened('on', day(0)).moved('qualification', day(3)).moved('meeting', day(15)).amount(10_000),
  // Goes back to qualification and stands there.
  opened('back', day(8))
    .moved('qualification', day(9))
    .moved('meeting', day(11))
    .moved('qualification', day(14)),
  // Lost from qualification, and opened again there.
  opened('again', day(8), 'qualification').lost('price', day(12)).reopened('qualification', day(18)),
  // Won from qualification.
  opened('won', day(10), 'qualification').amount(7_000).won(day(13)),
  // Goes to another pipeline.
  opened('other', day(10), 'qualification').moved('r-first', day(16), 'pipeline-renewals'),
  // Is too late.
  opened('late', day(21), 'qualification'),
];

describe('given six deals that were in qualification, when days 10 to 20 are reviewed', () => {
  test('then it tells how many came, where they went and what is still there', () => {
    expect(stageOf('qualification', SIX, 10, 20)).toMatchObject({
      kind: 'open',
      isRetired: false,
      targetDays: 14,
      entered: 4,
      forward: 2,
      back: 0,
      lost: 1,
      won: 1,
      elsewhere: 1,
      here: 2,
      hereAmount: { value: null, whyNot: 'no-amounts', parts: { without: 2 } },
    });
    expect(stageOf('meeting', SIX, 10, 20)).toMatchObject({
      entered: 2,
      back: 1,
      here: 1,
      hereAmount: { value: 10_000 },
    });
    expect(stageOf('fulfilment', SIX, 10, 20)).toMatchObject({
      entered: 1,
      here: 1,
      hereAmount: { value: 7_000 },
    });
  });

  test('then the matrix tells each way that was gone, with wins as moves into the won stage', () => {
    expect(matrixOf(SIX, 10, 20)).toEqual([
      'created > qualification: 2',
      'qualification > meeting: 2',
      'qualification > fulfilment: 1',
      'qualification > lost: 1',
      'qualification > elsewhere: 1',
      'meeting > qualification: 1',
      'lost > qualification: 1',
    ]);
    const [book, ask] = askedOf(SIX, 10, 20);
    expect(transitions(book, ask, 'pipeline-renewals')).toEqual([
      { from: 'elsewhere', to: 'r-first', count: 1 },
    ]);
  });

  test('then of those that reached it on these days one of two passed it, the other is open', () => {
    const { cohort } = stageOf('qualification', SIX, 10, 20);
    expect(cohort).toMatchObject({ value: 0.5, parts: { cohort: 2, passed: 1, open: 1, lost: 0 } });
    // Wilson's interval of 1 in 2.
    expect(cohort?.low).toBeCloseTo(0.0945, 4);
    expect(cohort?.high).toBeCloseTo(0.9055, 4);
    expect(stageOf('meeting', SIX, 10, 20).cohort).toMatchObject({
      value: 1 / 3,
      parts: { cohort: 3, passed: 1, open: 2, lost: 0 },
    });
    expect(stageOf('qualification', SIX, 30, 40).cohort).toMatchObject({
      value: null,
      whyNot: 'nothing-reached',
    });
    expect(stageOf('fulfilment', SIX, 10, 20)).not.toHaveProperty('cohort');
  });

  test('then of the five that were in it three moved further on', () => {
    expect(stageOf('qualification', SIX, 10, 20).inPeriod).toEqual({
      value: 3 / 5,
      parts: { inStage: 5, moved: 3 },
    });
    expect(stageOf('closing', SIX, 10, 20).inPeriod).toMatchObject({
      value: null,
      whyNot: 'nothing-in-stage',
    });
    expect(stageOf('fulfilment', SIX, 10, 20)).not.toHaveProperty('inPeriod');
  });

  test('then the stays that ended and those that go on are told apart', () => {
    expect(stageOf('qualification', SIX, 10, 20)).toMatchObject({
      latest: { count: 5, median: 4, p90: 12 },
      all: { count: 5, median: 4, p90: 12 },
      running: { count: 2, median: 4, p90: 6 },
      excessDays: 0,
      overTarget: 0,
    });
    expect(stageOf('closing', SIX, 10, 20).latest).toEqual({ count: 0, median: null, p90: null });
  });
});

describe('given a deal that was lost, when that was set right on the same day', () => {
  const lost = () => opened('a', day(1)).lost('price', day(10));

  test('then it was won there, not lost, also by being opened again first', () => {
    for (const right of [lost().won(day(10)), lost().reopened('prospecting', day(10)).won(day(10))]) {
      expect(stageOf('prospecting', [right], 0, 20)).toMatchObject({
        entered: 1,
        lost: 0,
        back: 0,
        won: 1,
        inPeriod: { parts: { inStage: 1, moved: 1 } },
        latest: { count: 1, median: 9 },
      });
      expect(matrixOf([right], 0, 20)).toEqual(['created > prospecting: 1', 'prospecting > fulfilment: 1']);
    }
  });

  test('then it never left where it was opened again, and went on where it was put further', () => {
    expect(stageOf('prospecting', [lost().reopened('prospecting', day(10))], 0, 20)).toMatchObject({
      entered: 1,
      lost: 0,
      back: 0,
      here: 1,
      running: { count: 1, median: 19 },
    });
    expect(matrixOf([lost().reopened('meeting', day(10))], 0, 20)).toEqual([
      'created > prospecting: 1',
      'prospecting > meeting: 1',
    ]);
  });

  test('then a loss that stands at the end of the day, or was set right later, was one', () => {
    expect(
      stageOf('prospecting', [lost().reopened('prospecting', day(10)).lost('price', day(10))], 0, 20),
    ).toMatchObject({ entered: 1, lost: 1 });
    const later = lost().won(day(11));
    expect(stageOf('prospecting', [later], 0, 20)).toMatchObject({ lost: 1, won: 0 });
  });
});

describe('given stays longer than the 14 days that are aimed at', () => {
  const twice = opened('twice', day(0))
    .moved('qualification', day(3))
    .moved('prospecting', day(8))
    .moved('qualification', day(25));
  const waits = opened('waits', day(0));

  test('when a deal comes back, then its last stay and all of them added are told, and each is over by its own days', () => {
    // 3 and 17 days of the first, 30 of the second: 3 and 16 over.
    expect(stageOf('prospecting', [twice, waits], 20, 30)).toMatchObject({
      latest: { count: 1, median: 17, p90: 17 },
      all: { count: 1, median: 20, p90: 20 },
      running: { count: 1, median: 30, p90: 30 },
      excessDays: 19,
      overTarget: 2,
    });
  });

  test('when the span is not over, then a stay that goes on is counted up to today', () => {
    expect(stageOf('prospecting', [waits], 15, 30, {}, 20)).toMatchObject({
      running: { count: 1, median: 20 },
      excessDays: 6,
    });
  });

  test('when it is the stage deals are won in, then nothing is over', () => {
    const won = opened('won', day(0)).won(day(0));
    expect(stageOf('fulfilment', [won], 30, 90)).toMatchObject({
      running: { count: 1, median: 90 },
      excessDays: 0,
      overTarget: 0,
    });
  });
});

describe('given one owner is asked for', () => {
  const handed = opened('handed', day(0)).amount(900).moved('meeting', day(2)).owned('owner-2', day(5));

  test('when the deal was handed over later, then the stay is of who had it then, what stands there of who has it', () => {
    const history = [handed];
    expect(stageOf('meeting', history, 1, 9, { owner: 'me' })).toMatchObject({
      entered: 1,
      here: 0,
      hereAmount: { value: 0 },
    });
    expect(stageOf('meeting', history, 1, 9, { owner: 'owner-2' })).toMatchObject({
      entered: 0,
      here: 1,
      hereAmount: { value: 900 },
    });
  });
});

test('given a stage that was retired, when nothing happened there it is left out, else it is told without who reached it', () => {
  const [book, ask] = askedOf([opened('a', day(0)).moved('r-old', day(3), 'pipeline-renewals')], 0, 10);
  const found = stageReview(book, ask, 'pipeline-renewals');
  expect(found.map(({ id }) => id)).toEqual(['r-first', 'r-second', 'r-won', 'r-old']);
  expect(found.at(-1)).toMatchObject({ isRetired: true, entered: 1, here: 1 });
  expect(found.at(-1)).not.toHaveProperty('cohort');
  const before = stageReview(book, askOf({ from: day(0), to: day(2) }, day(9)), 'pipeline-renewals');
  expect(before.map(({ id }) => id)).toEqual(['r-first', 'r-second', 'r-won']);
  expect(stageReview(book, ask, 'pipeline-of-nobody')).toEqual([]);
});
