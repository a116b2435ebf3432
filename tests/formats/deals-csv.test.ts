import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readDeals } from '../../lib/formats/deals-csv.format';
import { readStages } from '../../lib/formats/stages-csv.format';
import { addDays } from '../../lib/pipeline/day';

const READING = { currency: 'EUR', zone: 'Europe/Sofia' };
const HEAD = 'deal,created,closed,outcome,amount_known,value_won';
const read = (...lines: string[]) => readDeals([HEAD, ...lines].join('\n'), READING);
const faultsOf = (...lines: string[]) =>
  read(...lines).faults.map(({ line, column, why }) => [line, column, why]);

describe('given a deals file', () => {
  test('when it is whole, then each row is a deal with its days, amounts to the cent and segments', () => {
    const text = `${HEAD},Region\n7,2026-01-05,2026-02-10T09:30:00,won,1000,900.55,North\n8,2026-01-06,,,,,\n`;
    const { deals, faults } = readDeals(text, READING);
    expect(faults).toEqual([]);
    expect(deals).toEqual([
      {
        line: 2,
        id: '7',
        created: { day: '2026-01-05' },
        closed: { day: '2026-02-10', time: '09:30:00' },
        outcome: 'won',
        amountKnown: 100_000,
        valueWon: 90_055,
        segments: new Map([['Region', 'North']]),
      },
      { line: 3, id: '8', created: { day: '2026-01-06' }, outcome: 'open', segments: new Map() },
    ]);
  });

  test('when a time has an offset, then the day is the one it was then where the person lives', () => {
    const [deal] = read('a,2026-03-01T23:30:00Z,2026-03-29T00:30:00+02:00,won,1,1').deals;
    expect([deal?.created, deal?.closed]).toEqual([
      { day: '2026-03-02', time: '01:30:00' },
      { day: '2026-03-29', time: '00:30:00' },
    ]);
  });

  test('when rows are wrong, then each is told with line and column, and the others are kept', () => {
    const rows = [
      'a,2026-01-01,,,1,',
      ',2026-01-01,,,1,',
      'a,2026-01-02,,,1,',
      'b,2026-02-30,,,1,',
      'c,2026-01-05,2026-01-04,won,1,1',
      'd,2026-01-05,2026-01-06,maybe,1,1',
      'e,2026-01-05,,won,1,1',
      'f,2026-01-05,2026-01-06,,1,1',
      'g,2026-01-05,2026-01-06,won,-3,1',
      'h,2026-01-05,2026-01-06,won,x,1',
      'i,2026-01-05',
      'z,2026-01-09,,,2,',
    ];
    expect(read(...rows).deals.map(({ id }) => id)).toEqual(['a', 'z']);
    expect(faultsOf(...rows)).toEqual([
      [3, 'deal', 'nothing-there'],
      [4, 'deal', 'id-twice'],
      [5, 'created', 'no-day'],
      [6, 'closed', 'closed-before-created'],
      [7, 'outcome', 'unknown-outcome'],
      [8, 'closed', 'outcome-without-close'],
      [9, 'outcome', 'close-without-outcome'],
      [10, 'amount_known', 'negative-amount'],
      [11, 'amount_known', 'no-amount'],
      [12, undefined, 'too-few-cells'],
    ]);
  });

  test('when it is no deals file, then nothing is read and it is said what is missing', () => {
    for (const text of ['', '\ufeff\r\n', 'name,mail\na,b', '<html></html>', '{"deal":1}']) {
      const { deals, faults } = readDeals(text, READING);
      expect(deals).toEqual([]);
      expect(faults.length).toBeGreaterThan(0);
    }
  });
});

describe('given any deals, written in any way a spreadsheet writes them', () => {
  const dialect = fc.record({
    separator: fc.constantFrom(',', ';', '\t'),
    newline: fc.constantFrom('\n', '\r\n'),
    isMarked: fc.boolean(),
    isQuoted: fc.boolean(),
    isUpper: fc.boolean(),
    isTurned: fc.boolean(),
    isComma: fc.boolean(),
  });
  const deal = fc.record({
    created: fc.nat(700),
    lasted: fc.option(fc.nat(300)),
    isWon: fc.boolean(),
    amount: fc.option(fc.integer({ min: 1, max: 99_999_999 })),
    segment: fc.string({ unit: 'grapheme', maxLength: 12 }),
  });

  test('they are read back as they were', () => {
    fc.assert(
      fc.property(fc.array(deal, { minLength: 1, maxLength: 20 }), dialect, (deals, how) => {
        const mark = how.isComma && how.separator !== ',' ? ',' : '.';
        const money = (minor: number | null) =>
          minor === null ? '' : (minor / 100).toFixed(2).replace('.', mark);
        const rows = deals.map(({ created, lasted, isWon, amount, segment }, place) => ({
          deal: `d${place}`,
          created: addDays('2025-01-01', created),
          closed: lasted === null ? '' : addDays('2025-01-01', created + lasted),
          outcome: lasted === null ? '' : isWon ? 'won' : 'lost',
          amount_known: money(amount),
          value_won: lasted !== null && isWon ? money(amount) : '',
          note: segment,
        }));
        const columns = Object.keys(rows[0] ?? {});
        if (how.isTurned) columns.reverse();
        const body = rows.map((row) => columns.map((name) => row[name as 'deal']));
        const head = columns.map((name) => (how.isUpper ? ` ${name.toUpperCase()} ` : name));
        const text = Papa.unparse([head, ...body], {
          delimiter: how.separator,
          newline: how.newline,
          quotes: how.isQuoted,
        });
        const { deals: found, faults } = readDeals((how.isMarked ? '\ufeff' : '') + text, READING);
        expect(faults).toEqual([]);
        expect(
          found.map(({ id, created, closed, outcome, amountKnown }) => [
            id,
            created.day,
            closed?.day,
            outcome,
            amountKnown,
          ]),
        ).toEqual(
          rows.map((row, place) => [
            row.deal,
            row.created,
            row.closed || undefined,
            row.outcome || 'open',
            deals[place]?.amount ?? undefined,
          ]),
        );
        const said = found.map(({ segments }) => [...segments.values()][0] ?? '');
        expect(said).toEqual(deals.map(({ segment }) => segment.trim()));
      }),
      { numRuns: 150 },
    );
  });
});

describe('given a stages file beside it', () => {
  const { deals } = readDeals(readFileSync('tests/formats/samples/deals.csv', 'utf8'), READING);

  test('when deals come to a stage by being won, then it is the one that wins, and the others are in order', () => {
    const text = readFileSync('tests/formats/samples/stages.csv', 'utf8');
    const { stages, stays, faults } = readStages(text, deals, READING.zone);
    expect(faults).toEqual([]);
    expect(stages).toEqual({ open: ['1 Talk', '2 Offer'], won: '3 Won' });
    expect(stays).toHaveLength(10);
  });

  test('when rows are about nobody or after the close, then they are told and left out', () => {
    const text =
      'deal,entered,stage\nA-9,2026-01-05,Talk\nA-1,2026-05-01,Talk\nA-1,soon,Talk\nA-4,2026-03-01,Talk';
    const { stays, faults } = readStages(text, deals, READING.zone);
    expect(stays.map(({ deal }) => deal)).toEqual(['A-4']);
    expect(faults.map(({ line, why }) => [line, why])).toEqual([
      [2, 'unknown-deal'],
      [3, 'after-close'],
      [4, 'no-day'],
    ]);
  });
});

const HOSTILE = '../shared/data/hostile';
test.skipIf(!existsSync(HOSTILE))(
  'given hostile strings in every cell, they are text or a fault, and nothing else',
  () => {
    const files = readdirSync(HOSTILE, { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile(),
    );
    const lines = files.flatMap(({ parentPath, name }) =>
      readFileSync(join(parentPath, name), 'utf8').split('\n').slice(0, 3000),
    );
    const rows = lines.map((line, place) => [`d${place}`, '2026-01-01', '', '', '', '', line]);
    const { deals, faults } = readDeals(Papa.unparse([[...HEAD.split(','), 'note'], ...rows]), READING);
    expect(deals.length + faults.length).toBe(rows.length);
    expect(deals.length).toBeGreaterThan(0);
  },
);
