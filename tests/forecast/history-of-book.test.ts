import { describe, expect, test } from 'vitest';
import { type BookHistory, historyOfBook } from '../../lib/forecast/history-of-book';
import { numberOf } from '../../lib/pipeline/day';
import { sevenStages } from '../../lib/pipeline/seven-stages';
import { bookOf } from '../../lib/projections/book/book';
import { day, type History, opened } from '../make/history';
import { bookOfHistories, FRAME, journeyOf } from '../make/journeys';

const at = (n: number): number => numberOf(day(n)) + 0.5;

/** Stays of a row as pairs of stage and day. */
const staysOf = ({ stayAt, stage, since }: BookHistory, row: number): number[][] =>
  Array.from({ length: Number(stayAt[row + 1]) - Number(stayAt[row]) }, (_, place) => {
    const stay = Number(stayAt[row]) + place;
    return [Number(stage[stay]), Number(since[stay])];
  });

describe('given the book of some deals', () => {
  test('when one moved and was won, then it is one row with its stages, its amounts and what it was won with', () => {
    const history = historyOfBook(
      bookOfHistories([
        opened('a', day(0)).amount(500).moved('meeting', day(3)).moved('proposal', day(9)).won(day(20)),
      ]),
    );
    expect([...history.created, ...history.closed]).toEqual([at(0), at(20)]);
    expect([...history.isWon, ...history.value, ...history.amount]).toEqual([1, 500, 500]);
    expect(staysOf(history, 0)).toEqual([
      [0, at(0)],
      [2, at(3)],
      [3, at(9)],
    ]);
    expect(history.ids).toEqual(['deal-a']);
    expect(history).toMatchObject({ closedDeals: 1, stagedDeals: 1, stages: 6, observedFrom: at(0) - 0.5 });
  });

  test('when one was lost, opened again and won, then it was open twice, and only the last close is a win', () => {
    const history = historyOfBook(
      bookOfHistories([
        opened('a', day(0))
          .amount(700)
          .moved('meeting', day(2))
          .lost('price', day(10))
          .reopened('proposal', day(30))
          .won(day(40)),
      ]),
    );
    expect([...history.created]).toEqual([at(0), at(0)]);
    expect([...history.entered]).toEqual([at(0), at(30)]);
    expect([...history.closed]).toEqual([at(10), at(40)]);
    expect([...history.isWon]).toEqual([0, 1]);
    expect([...history.value]).toEqual([0, 700]);
    expect(staysOf(history, 1)).toEqual([[3, at(30)]]);
  });

  test('when a close is set right the same day, then there was none', () => {
    const book = bookOfHistories([
      opened('a', day(0)).lost('price', day(10)).reopened('proposal', day(10)),
      opened('b', day(0)).lost('price', day(10)).reopened('proposal', day(11)),
    ]);
    const history = historyOfBook(book);
    expect(history.ids).toEqual(['deal-a', 'deal-b', 'deal-b']);
    expect(history.closedDeals).toBe(0);
  });

  test('when a deal was won in a currency without a rate, then what it brought is not known', () => {
    const history = historyOfBook(bookOfHistories([opened('a').amount(900, 'USD').won(day(9))]));
    expect([...history.value]).toEqual([Number.NaN]);
  });

  test('when deals are said to have begun before anything was written down, then they were seen from there on', () => {
    const book = bookOf(FRAME, [
      { ...journeyOf(opened('a', day(0))), isBackDated: true },
      { ...journeyOf(opened('b', day(0))), isBackDated: true, isImported: true },
    ]);
    const recordedFrom = numberOf(day(30));
    expect([...historyOfBook(book, { recordedFrom }).entered]).toEqual([at(30), at(0)]);
  });

  test('when a currency has no rate, then the amount is not known', () => {
    const history = historyOfBook(bookOfHistories([opened('a').amount(900, 'USD').amount(800, 'USD', 0.5)]));
    expect([...history.amount].at(-1)).toBe(400);
    const without = historyOfBook(bookOfHistories([opened('a').amount(900, 'USD')]));
    expect(without.amount[0]).toBeNaN();
  });

  test('when a stage was retired, then its deals count in the one that took them', () => {
    const stages = sevenStages.stages.map((stage) =>
      stage.id === 'meeting' ? { ...stage, retiredTo: 'proposal', place: 2 } : stage,
    );
    const pipeline = { ...sevenStages, stages };
    const book = bookOfHistories([opened('a').moved('meeting', day(2))], {
      home: 'EUR',
      pipelines: [pipeline],
    });
    const history = historyOfBook(book);
    expect(history.stages).toBe(5);
    expect(staysOf(history, 0).map(([stage]) => stage)).toEqual([0, 2]);
  });

  test('when some renew others, then they are marked', () => {
    const [first, second] = [journeyOf(opened('a')), journeyOf(opened('b'))];
    const history = historyOfBook(bookOf(FRAME, [first, { ...second, follows: 'renewal' }]));
    expect([...history.follows]).toEqual([0, 1]);
  });

  test('when of most closed ones only the outcome is known, then stages are left out, and it is said of how many', () => {
    const bare = Array.from({ length: 20 }, (_, n) => opened(`b${n}`, day(n)).won(day(n + 10)));
    const staged = opened('s').moved('meeting', day(2)).lost('price', day(9));
    const imported = (histories: readonly History[]) =>
      bookOf(
        FRAME,
        histories.map((one) => ({ ...journeyOf(one), isImported: true })),
      );
    const all = [...bare, staged, opened('o').moved('proposal', day(3))];
    expect(historyOfBook(imported(all))).toMatchObject({ closedDeals: 21, stagedDeals: 1, stages: 0 });
    // A few closed deals are no reason to forget in which stage the open ones are.
    expect(historyOfBook(imported(bare.slice(0, 7))).stages).toBe(6);
    // Who works here and wins from the first stage has skipped the others: that is known.
    expect(historyOfBook(bookOfHistories(all))).toMatchObject({
      closedDeals: 21,
      stagedDeals: 21,
      stages: 6,
    });
  });

  test('when only some deals are asked for, then there are no others, and none that was taken back', () => {
    const book = bookOfHistories([opened('a'), opened('b'), opened('c')]);
    book.drop('deal-c');
    const history = historyOfBook(book, { takes: (page, slot) => page.ids[slot] !== 'deal-a' });
    expect(history.ids).toEqual(['deal-b']);
  });
});
