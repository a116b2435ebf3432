import { describe, expect, test } from 'vitest';
import { readDeals } from '../../lib/formats/deals-csv.format';

import { readStages } from '../../lib/formats/stages-csv.format';

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

describe('given a file as other programs save it', () => {
  const text = 'deal,created,closed,outcome,amount_known\nd1,2026-01-10,,,1\nd2,2026-01-11,,,2\n';
  const whole = {
    deals: [
      [2, 'd1', 100],
      [3, 'd2', 200],
    ],
    faults: [],
  };

  test('when it has a byte order mark, or lines end otherwise, then it is read the same', () => {
    for (const newline of ['\n', '\r\n', '\r'])
      for (const mark of ['', '\ufeff']) expect(read(mark + text.replaceAll('\n', newline))).toEqual(whole);
  });

  test('when it is UTF-16, with or without its mark, then it is refused and that is said', () => {
    const little = Buffer.from(text, 'utf16le');
    for (const bytes of [little, Buffer.from(little).swap16()])
      for (const mark of ['', '\ufffd\ufffd'])
        expect(read(mark + bytes.toString('utf8'))).toEqual({
          deals: [],
          faults: [{ why: 'not-utf8', found: 'UTF-16' }],
        });
  });

  test('when it has 100,000 rows and stages for them, then it is read in seconds', () => {
    const rows = Array.from({ length: 100_000 }, (_, place) => place);
    const file = rows.map((place) => `d${place},2026-01-10,2026-01-20,won,"1,${place % 9}00.50","Acme, Ltd"`);
    const moves = rows.map((place) => `d${place},2026-01-12 10:00,Offer`);
    const began = process.cpuUsage();
    const { deals, faults } = readDeals(
      `deal,created,closed,outcome,amount_known,company\r\n${file.join('\r\n')}`,
      READING,
    );
    const { stays } = readStages(`deal,entered,stage\n${moves.join('\n')}`, deals, READING.zone);
    expect([deals.length, stays.length, faults]).toEqual([100_000, 100_000, []]);
    // What this process worked, not what a busy machine let it wait for.
    expect(process.cpuUsage(began).user).toBeLessThan(10_000_000);
  }, 120_000);
});
