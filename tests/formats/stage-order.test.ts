import { describe, expect, test } from 'vitest';
import { readDeals } from '../../lib/formats/deals-csv.format';
import { readStages } from '../../lib/formats/stages-csv.format';

const zone = 'Europe/Sofia';
const read = (deals: readonly string[], rows: readonly string[]) => {
  const text = ['deal,created,closed,outcome', ...deals].join('\n');
  const { stages, stays, faults } = readStages(
    ['deal,entered,stage', ...rows].join('\n'),
    readDeals(text, { currency: 'EUR', zone }).deals,
    zone,
  );
  return {
    stages,
    lines: stays.map(({ line }) => line),
    faults: faults.map(({ line, why, found }) => [line, why, found]),
  };
};
const won = (...closed: string[]) => closed.map((at, place) => `d${place + 1},2026-01-10,${at},won`);

describe('given a stage that deals come to by being won', () => {
  test('when one comes to it a minute before its close, then it is still the one that wins', () => {
    for (const name of ['Won', 'Gagné']) {
      const { stages, faults } = read(won('2026-01-20 18:00', '2026-01-20 18:00', '2026-01-20 18:00'), [
        'd1,2026-01-10 10:00,A',
        `d1,2026-01-20 17:59,${name}`,
        'd2,2026-01-10 10:00,A',
        `d2,2026-01-20 18:00,${name}`,
        'd3,2026-01-10 10:00,A',
        `d3,2026-01-20 18:00,${name}`,
      ]);
      expect([stages, faults]).toEqual([{ open: ['A'], won: name }, []]);
    }
  });

  test('when its name says so, then rows that are not of a close are told and left out', () => {
    for (const name of ['3_Closed_Won', 'Спечелена']) {
      const deals = [...won('2026-01-20', '2026-01-20', '2026-01-20'), 'd4,2026-01-10,,'];
      const { stages, lines, faults } = read(deals, [
        'd1,2026-01-10,A',
        `d1,2026-01-19,${name}`,
        'd2,2026-01-10,A',
        `d2,2026-01-12,${name}`,
        'd2,2026-01-15,A',
        `d2,2026-01-21,${name}`,
        'd3,2026-01-10,A',
        `d3,2026-01-20,${name}`,
        'd4,2026-01-10,A',
        `d4,2026-01-11,${name}`,
      ]);
      expect(stages).toEqual({ open: ['A'], won: name });
      expect(lines).toEqual([2, 3, 4, 6, 7, 8, 9, 10]);
      expect(faults).toEqual([
        [5, 'not-at-close', name],
        [11, 'not-at-close', name],
      ]);
    }
  });
});

describe('given a stage that is more than the word of an outcome', () => {
  test('when most deals are lost on the day they come to it, but one goes on, then it stays open', () => {
    const lost = [1, 2, 3, 4].map((place) => `d${place},2026-01-10,2026-01-12,lost`);
    const { stages, faults } = read(
      [...lost, 'd5,2026-01-10,,'],
      [
        ...[1, 2, 3, 4, 5].flatMap((place) => [`d${place},2026-01-10,Lead`, `d${place},2026-01-12,Called`]),
        'd5,2026-01-15,Offer',
      ],
    );
    expect([stages, faults]).toEqual([{ open: ['Lead', 'Called', 'Offer'] }, []]);
  });

  test('when it is named for an outcome, but most deals in it are open, then it stays open', () => {
    const { stages } = read(
      [...won('2026-01-20'), 'd2,2026-01-10,,', 'd3,2026-01-10,,'],
      ['d1,2026-01-20,Nearly won', 'd2,2026-01-20,Nearly won', 'd3,2026-01-20,Nearly won'],
    );
    expect(stages).toEqual({ open: ['Nearly won'] });
  });
});
