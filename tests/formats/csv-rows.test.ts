import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../lib/formats/csv-rows';
import { readDeals } from '../../lib/formats/deals-csv.format';
import { readStages } from '../../lib/formats/stages-csv.format';

const READING = { currency: 'EUR', zone: 'Europe/Sofia' };
const cellsOf = (text: string, separator = ',') => rowsOf(text, separator).map(({ cells }) => cells);
const broken = (text: string) => rowsOf(text, ',').flatMap(({ line, isBroken }) => (isBroken ? [line] : []));

describe('given a text whose quotes are right', () => {
  test('when it is read, then its rows are those that a full parser finds', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ' ', '"', ',', ';', '\n', 'я'), maxLength: 6 });
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';'), fc.boolean(), (rows, delimiter, quotes) => {
        const text = Papa.unparse(rows, { delimiter, newline: '\n', quotes });
        expect(cellsOf(text, delimiter)).toEqual(rows);
        expect(rowsOf(text, delimiter).filter(({ isBroken }) => isBroken)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('when cells are over several lines, then each row tells the line it begins in', () => {
    expect(rowsOf('a,"b\n\nc"\r\nd,"e" \n"f', ',')).toEqual([
      { line: 1, cells: ['a', 'b\n\nc'], isBroken: false },
      { line: 4, cells: ['d', 'e'], isBroken: false },
      { line: 5, cells: [], isBroken: true },
    ]);
  });
});

describe('given a text with wrong quotes', () => {
  test('when a quote is not closed or text follows it, then only the line it begins in is broken', () => {
    expect(broken('a,b\n1,"Acme" Ltd\n2,"x"\n3,"y')).toEqual([2, 4]);
    expect(cellsOf('a,b\n1,"Acme\n2,"x"\n3,y')).toEqual([['a', 'b'], ['1'], ['2', 'x'], ['3', 'y']]);
    expect(broken('a,"b\nc","d" e\nf,"g\nh"')).toEqual([1, 2]);
    expect(cellsOf('1,5" pipe\n2,x')).toEqual([
      ['1', '5" pipe'],
      ['2', 'x'],
    ]);
  });

  test('when every line opens a quote that leads to the end, then it is still read in no time', () => {
    const began = process.cpuUsage();
    expect(rowsOf('a","\n'.repeat(50_000), ',')).toHaveLength(50_001);
    expect(rowsOf('"a" b\n'.repeat(50_000), ',').filter(({ isBroken }) => isBroken)).toHaveLength(50_000);
    // What this process worked, not what a busy machine let it wait for.
    expect(process.cpuUsage(began).user).toBeLessThan(10_000_000);
  }, 120_000);

  test('when one deal of a thousand is badly quoted, then the other 999 are read', () => {
    const lines = Array.from(
      { length: 1000 },
      (_, place) => `d${place + 1},2026-01-01,,,"Acme${place === 499 ? '" Ltd' : '"'}`,
    );
    const { deals, faults } = readDeals(
      ['deal,created,closed,outcome,company', ...lines].join('\n'),
      READING,
    );
    expect(deals).toHaveLength(999);
    expect(deals.at(-1)).toMatchObject({ id: 'd1000', line: 1001 });
    expect(faults).toEqual([{ line: 501, why: 'quotes' }]);
  });

  test('when a quote of the first deal or stage is not closed, then only its row is lost', () => {
    const { deals, faults } = readDeals(
      'deal,created,closed,outcome\n"a,2026-01-01,,\nb,2026-01-02,,\nc,2026-01-03,,\n',
      READING,
    );
    expect([deals.map(({ id }) => id), faults]).toEqual([['b', 'c'], [{ line: 2, why: 'quotes' }]]);
    const read = readStages('deal,entered,stage\nb,2026-01-02,"A\nc,2026-01-03,A\n', deals, READING.zone);
    expect([read.stays.map(({ line }) => line), read.faults]).toEqual([[3], [{ line: 2, why: 'quotes' }]]);
  });

  test('when the head is badly quoted, then nothing is read and it is said why', () => {
    const { deals, faults } = readDeals('deal,created,closed,"outcome\na,2026-01-01,,\n', READING);
    expect([deals, faults]).toEqual([[], [{ line: 1, why: 'quotes' }]]);
  });
});
