import { describe, expect, test } from 'vitest';
import { readDeals } from '../../lib/formats/deals-csv.format';

const READING = { currency: 'EUR', zone: 'Europe/Sofia' };
const read = (text: string) => {
  const { deals, faults } = readDeals(text, READING);
  return { deals: deals.map(({ line, id, amountKnown }) => [line, id, amountKnown]), faults };
};

describe('given a file with a first line for a spreadsheet that names its separator', () => {
  test('when it is read, then that line is skipped, its separator taken, and lines are counted with it', () => {
    for (const first of ['sep=;', 'SEP=;\r', '"sep=;"', '\ufeffsep=; '])
      expect(read(`${first}\ndeal;created;closed;outcome;amount_known\nd1;2026-01-10;;;1,5\n`)).toEqual({
        deals: [[3, 'd1', 150]],
        faults: [],
      });
    expect(
      read('sep=|\r\ndeal|created|closed|outcome|a,b,c,d,e,f\r\nd1|2026-01-10||||\r\nd2|\r\n'),
    ).toMatchObject({ deals: [[3, 'd1', undefined]], faults: [{ line: 4, why: 'too-few-cells' }] });
  });

  test('when nothing follows it, then it is said that there is nothing', () => {
    for (const text of ['sep=;', 'sep=;\r\n'])
      expect(read(text)).toEqual({ deals: [], faults: [{ why: 'nothing-in-it' }] });
  });
});
