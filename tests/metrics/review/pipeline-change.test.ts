import { describe, expect, test } from 'vitest';
import type { Period } from '../../../lib/pipeline/period';
import { changeOf, termsOf } from '../../make/change';
import { day, opened } from '../../make/history';

const SUMS = {
  start: 0,
  created: 0,
  reopened: 0,
  movedIn: 0,
  increased: 0,
  decreased: 0,
  movedOut: 0,
  lost: 0,
  won: 0,
  handedIn: 0,
  handedOut: 0,
  end: 0,
};

const QUARTER: Period = { from: day(30), to: day(60) };

describe('given one deal of 100.00, when the pipeline of two days is compared', () => {
  const deal = () => opened('a', day(1)).amount(10_000);

  test('and it was opened in between, then it was created with what it is worth that evening', () => {
    expect(termsOf(changeOf([deal()], 0, 5))).toEqual({ ...SUMS, created: 10_000, end: 10_000 });
  });

  test('and its amount changed on the day it was opened, then all of it was created', () => {
    expect(termsOf(changeOf([deal().amount(12_000)], 0, 5))).toMatchObject({ created: 12_000, increased: 0 });
  });

  test('and its amount went up by 20.00 and later down by 50.00, then both are told', () => {
    const history = deal().amount(12_000).redated(day(3)).amount(7_000).redated(day(4));
    expect(termsOf(changeOf([history], 1, 5))).toEqual({
      ...SUMS,
      start: 10_000,
      increased: 2_000,
      decreased: 5_000,
      end: 7_000,
    });
  });

  test('and it was won on the day its amount went up, then it was increased and won with all of it', () => {
    const history = deal().amount(15_000).redated(day(3)).won(day(3));
    expect(termsOf(changeOf([history], 1, 5))).toEqual({
      ...SUMS,
      start: 10_000,
      increased: 5_000,
      won: 15_000,
    });
  });

  test('and it was opened and lost on one day, then it was created and lost', () => {
    expect(termsOf(changeOf([deal().lost()], 0, 5))).toEqual({ ...SUMS, created: 10_000, lost: 10_000 });
  });

  test('and it was lost before and opened again in between, then it is reopened, not created', () => {
    const history = deal().lost('price', day(2)).reopened('meeting', day(4));
    expect(termsOf(changeOf([history], 3, 5))).toEqual({ ...SUMS, reopened: 10_000, end: 10_000 });
    expect(changeOf([history], 3, 5).deals).toMatchObject({ created: 0, reopened: 1 });
    expect(termsOf(changeOf([history], 1, 5))).toEqual({
      ...SUMS,
      start: 10_000,
      lost: 10_000,
      reopened: 10_000,
      end: 10_000,
    });
  });

  test('and it was opened, lost and opened again on one day, then it was created', () => {
    const history = deal().lost().reopened('meeting');
    expect(termsOf(changeOf([history], 0, 5))).toEqual({ ...SUMS, created: 10_000, end: 10_000 });
  });

  test('and it was lost and opened again on one day, then nothing changed', () => {
    const history = deal().lost('price', day(3)).reopened('meeting', day(3));
    expect(termsOf(changeOf([history], 1, 5))).toEqual({ ...SUMS, start: 10_000, end: 10_000 });
  });

  test('and it was lost and set right to won on one day, then it was won', () => {
    const right = { ...SUMS, start: 10_000, won: 10_000 };
    const lost = () => deal().lost('price', day(3));
    expect(termsOf(changeOf([lost().won(day(3))], 1, 5))).toEqual(right);
    expect(termsOf(changeOf([lost().reopened('meeting', day(3)).won(day(3))], 1, 5))).toEqual(right);
  });

  test('and it was lost and won days later, then it was lost, and won as one that came back', () => {
    const history = deal().lost('price', day(3)).won(day(8));
    expect(termsOf(changeOf([history], 1, 5))).toEqual({ ...SUMS, start: 10_000, lost: 10_000 });
    expect(termsOf(changeOf([history], 5, 9))).toEqual({ ...SUMS, reopened: 10_000, won: 10_000 });
    const later = deal().lost('price', day(3)).amount(12_000).redated(day(8)).won(day(8));
    expect(changeOf([later], 5, 9)).toMatchObject({ reopened: 12_000, increased: 0, won: 12_000 });
  });

  test('and it was won and lost days later, or lost the same day, then so it is told too', () => {
    const later = deal().won(day(3)).lost('price', day(8));
    expect(termsOf(changeOf([later], 1, 9))).toEqual({
      ...SUMS,
      start: 10_000,
      won: 10_000,
      reopened: 10_000,
      lost: 10_000,
    });
    const sameDay = deal().won(day(3)).lost('price', day(3));
    expect(termsOf(changeOf([sameDay], 1, 9))).toEqual({ ...SUMS, start: 10_000, lost: 10_000 });
  });

  test('and it went from one won stage to another, or was lost for another reason, then nothing more changed', () => {
    const won = opened('w', day(1)).amount(10_000).moved('r-first', day(1), 'pipeline-renewals').won(day(3));
    const again = won.won(day(8), 'r-won', 'pipeline-renewals');
    expect(termsOf(changeOf([again], 5, 9))).toEqual(SUMS);
    const lost = deal().lost('price', day(3)).lost('timing', day(8));
    expect(termsOf(changeOf([lost], 5, 9))).toEqual(SUMS);
  });

  test('and the later day is named first, then it is told from the earlier one on', () => {
    expect(changeOf([deal()], 5, 0)).toEqual(changeOf([deal()], 0, 5));
    expect(changeOf([deal()], 5, 0)).toMatchObject({ a: day(0), b: day(5) });
  });
});

describe('given a window of expected closes', () => {
  const deal = () => opened('a', day(0)).amount(10_000).closes(day(20));

  test('when a deal comes into it with another amount, then it moved in with the amount of the evening', () => {
    const history = deal().amount(11_000).redated(day(3)).closes(day(40)).redated(day(3));
    expect(termsOf(changeOf([history], 0, 5, QUARTER))).toEqual({ ...SUMS, movedIn: 11_000, end: 11_000 });
  });

  test('when it leaves it with another amount, then it moved out with the amount of the morning', () => {
    const history = deal()
      .closes(day(40))
      .redated(day(1))
      .amount(11_000)
      .redated(day(3))
      .closes(day(70))
      .redated(day(3));
    expect(termsOf(changeOf([history], 2, 5, QUARTER))).toEqual({ ...SUMS, start: 10_000, movedOut: 10_000 });
  });

  test('when one that is overdue is put later, into it, then it moved in: nothing says that it came earlier', () => {
    const overdue = opened('a', day(0)).amount(10_000).closes(day(10));
    const history = overdue.closes(day(40)).redated(day(20));
    expect(termsOf(changeOf([history], 15, 25, QUARTER))).toEqual({ ...SUMS, movedIn: 10_000, end: 10_000 });
  });

  test('when one is put earlier, out of it, or is expected on no day any more, then it moved out', () => {
    for (const to of [day(25), null]) {
      const history = deal().closes(day(40)).redated(day(1)).closes(to).redated(day(3));
      expect(termsOf(changeOf([history], 2, 5, QUARTER))).toEqual({
        ...SUMS,
        start: 10_000,
        movedOut: 10_000,
      });
    }
  });

  test('when no window is asked for, then nothing moved in or out', () => {
    const history = deal().closes(day(70)).redated(day(3));
    expect(termsOf(changeOf([history], 0, 5))).toEqual({ ...SUMS, start: 10_000, end: 10_000 });
  });

  test('when a deal that is expected later is won, then that is not of this window', () => {
    expect(termsOf(changeOf([deal().won(day(3))], 0, 5, QUARTER))).toEqual(SUMS);
  });
});

describe('given a deal that changes hands', () => {
  const deal = () => opened('a', day(0)).amount(10_000).owned('owner-2', day(3));

  test('when one owner is asked for, then it is handed out of one and into the other', () => {
    expect(termsOf(changeOf([deal()], 1, 5, undefined, { owner: 'me' }))).toEqual({
      ...SUMS,
      start: 10_000,
      handedOut: 10_000,
    });
    expect(termsOf(changeOf([deal()], 1, 5, undefined, { owner: 'owner-2' }))).toEqual({
      ...SUMS,
      handedIn: 10_000,
      end: 10_000,
    });
  });

  test('when it is won on that day, then it is a win of who has it in the evening', () => {
    const history = deal().won(day(3));
    expect(changeOf([history], 1, 5, undefined, { owner: 'me' })).toMatchObject({
      handedOut: 10_000,
      won: 0,
    });
    expect(changeOf([history], 1, 5, undefined, { owner: 'owner-2' })).toMatchObject({
      handedIn: 10_000,
      won: 10_000,
      end: 0,
    });
  });

  test('when it goes to another pipeline, then one pipeline hands it to the other', () => {
    const history = opened('a', day(0)).amount(10_000).moved('r-first', day(2), 'pipeline-renewals');
    expect(changeOf([history], 1, 5, undefined, { pipeline: 'sales' })).toMatchObject({ handedOut: 10_000 });
    expect(changeOf([history], 1, 5, undefined, { pipeline: 'pipeline-renewals' })).toMatchObject({
      handedIn: 10_000,
    });
    expect(termsOf(changeOf([history], 1, 5))).toEqual({ ...SUMS, start: 10_000, end: 10_000 });
  });
});

test('given a deal that came to a pipeline and went back, when that one is asked for, then it was handed in and out', () => {
  const history = opened('a', day(0))
    .amount(10_000)
    .moved('r-first', day(2), 'pipeline-renewals')
    .moved('meeting', day(4), 'sales');
  expect(changeOf([history], 1, 3, undefined, { pipeline: 'pipeline-renewals' })).toMatchObject({
    handedIn: 10_000,
    end: 10_000,
  });
  expect(changeOf([history], 3, 5, undefined, { pipeline: 'pipeline-renewals' })).toMatchObject({
    start: 10_000,
    handedOut: 10_000,
  });
});

test('given deals with and without amounts, when they are counted, then each once a term and those without apart', () => {
  const histories = [
    opened('a', day(0)).amount(1_000),
    opened('b', day(1)).amount(2_000).amount(3_000).redated(day(2)).amount(4_000).redated(day(3)),
    opened('c', day(1)),
    opened('d', day(1)).amount(500, 'USD'),
  ];
  expect(changeOf(histories, 0, 5)).toMatchObject({
    start: 1_000,
    created: 2_000,
    increased: 2_000,
    end: 5_000,
    deals: { start: 1, created: 1, increased: 1, decreased: 0, won: 0, end: 2, left: 2 },
  });
});
