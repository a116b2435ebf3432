import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { type MonthEndSpeech, monthEndCsv } from '../../lib/formats/month-end-csv.format';
import type { MonthEnd } from '../../lib/pipeline/month-end';
import { fullReport, hardReport, pipelineWith, reportWith } from '../gallery/month-data';
import { behind, numberAt, quotaAt, stageAt } from '../gallery/month-parts';

const speech: MonthEndSpeech = {
  language: 'en',
  word: (id) => id,
  stage: ({ name, word }) => name ?? word,
  owner: (id) => id,
  question: ({ id }) => id,
  quotaOf: ({ of, name }) => name || of,
  told: ({ value, whyNot, parts }) =>
    [
      value === null ? (parts.met === 1 ? 'met' : (whyNot ?? '')) : '',
      ...['without', 'noRate'].flatMap((part) => (parts[part] ? [`${part} ${parts[part]}`] : [])),
    ]
      .filter((said) => said !== '')
      .join(', '),
};
const bulgarian: MonthEndSpeech = { ...speech, language: 'bg' };

interface Line {
  readonly [column: string]: string;
}

const linesOf = (report: MonthEnd, said = speech): Line[] => {
  const { data, errors } = Papa.parse<Line>(monthEndCsv(report, said).slice(1), {
    header: true,
    delimiter: said === bulgarian ? ';' : ',',
  });
  expect(errors).toEqual([]);
  return data;
};

const cellsOf = (text: string, delimiter: string): string[] =>
  Papa.parse<string[]>(text.slice(1), { delimiter }).data.flat();

/** What a spreadsheet would run: a sign of a formula first, unless it is a number. */
const isRun = (cell: string): boolean =>
  /^[\s\p{Cc}\p{Cf}]*[=+\-−@＝＋－＠]/u.test(cell) && !/^-?\d+([.,]\d+)?$/.test(cell);

const named = (person: string): MonthEnd =>
  reportWith({
    won: [behind(0, { person, company: person, amount: -12_345 })],
    lost: [{ ...behind(1, { person }), reason: person }],
  });

const HOSTILE = '../shared/data/hostile/blns.json';
const given: readonly string[] = existsSync(HOSTILE) ? JSON.parse(readFileSync(HOSTILE, 'utf8')) : [];

describe('the month end as a table', () => {
  test('begins with the mark of UTF-8, ends lines as the standard says, and keeps every section in its order', () => {
    const text = monthEndCsv(fullReport('bg'), speech);
    expect(
      text.startsWith('\ufeffsection,name,company,owner,what,value,unit,currency,from,to,remark\r\n'),
    ).toBe(true);
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    const sections = linesOf(fullReport('bg')).map(({ section }) => section);
    expect([...new Set(sections)]).toEqual([
      'numbers',
      'won',
      'lost',
      'reasons',
      'stages',
      'moves',
      'slipped',
      'bottleneck',
      'quotas',
      'forecast',
      'questions',
    ]);
  });

  test('given a won deal, then its amount is a decimal number in its currency and its days are ISO', () => {
    const [line] = linesOf(
      reportWith({ won: [behind(0, { amount: 1_033_305, openedOn: '2026-08-01', closedOn: '2026-10-20' })] }),
    );
    expect(line).toMatchObject({
      section: 'won',
      name: 'Alex Morgan',
      value: '10333.05',
      unit: 'money',
      currency: 'EUR',
      from: '2026-08-01',
      to: '2026-10-20',
    });
  });

  test.each([
    ['JPY', '12345'],
    ['KWD', '12.345'],
  ])('given %s, then its own decimals count', (home, value) => {
    const [line] = linesOf(reportWith({ home, won: [behind(0, { amount: 12_345 })] }));
    expect(line).toMatchObject({ value, currency: home });
  });

  test('given a number that is not known, then its cell is empty, not 0', () => {
    const rows = linesOf(fullReport('en')).filter(({ name }) => name === 'Coverage');
    expect(rows.map(({ value }) => value)).toEqual(['2.4', '2.088', '']);
    expect(rows.map(({ from }) => from)).toEqual(['2026-10-01', '2026-09-01', '2025-10-01']);
  });

  test('given a number that is not known, then the reason stands in its line, and the quota that is met says so', () => {
    const unknown = { value: null, whyNot: 'no-rate', parts: {} } as const;
    const met = { value: null, parts: { met: 1 } };
    const numbers = [
      {
        ...numberAt('en', 0, true),
        id: 'win-loss',
        unit: 'share',
        now: { ...unknown, whyNot: 'nothing-closed' },
      },
      { ...numberAt('en', 7, true), now: met },
    ] as const;
    const lines = linesOf(
      reportWith({
        numbers,
        reasons: [{ id: 'price', name: 'Price', count: 2, worth: unknown, byStage: {} }],
        quotas: [{ ...quotaAt('me', '', 100, 120), quota: unknown, coverage: met }],
      }),
    );
    const saysOf = (section: string) =>
      lines.filter((line) => line.section === section && line.value === '').map(({ remark }) => remark);
    expect(saysOf('numbers').slice(0, 1)).toEqual(['nothing-closed']);
    expect(saysOf('numbers')).toContain('met');
    expect(saysOf('reasons')).toEqual(['no-rate']);
    expect(saysOf('quotas')).toEqual(['no-rate', 'met']);
    const [known] = linesOf(fullReport('en'));
    expect(known).toMatchObject({ value: '31', remark: '' });
  });

  test('given amounts of which some were left out, then how many stands in their line', () => {
    const worth = { value: 100, parts: { without: 2, noRate: 1 } };
    const [, line] = linesOf(
      reportWith({ reasons: [{ id: 'price', name: 'Price', count: 4, worth, byStage: {} }] }),
    );
    expect(line).toMatchObject({ value: '1', currency: 'EUR', remark: 'without 2, noRate 1' });
  });

  test('given two pipelines, then stages and moves are named with theirs, and of one only without it', () => {
    const stages = [stageAt(0, 3), stageAt(1, 3)];
    const [from, to] = stages.map(({ id }) => id) as [string, string];
    const one = pipelineWith({ name: 'Sales', stages, transitions: [{ from, to, count: 2 }] });
    const moveIn = (report: MonthEnd) => linesOf(report).find(({ section }) => section === 'moves');
    expect(moveIn(reportWith({ pipelines: [one] }))).toMatchObject({ name: from, what: to, value: '2' });
    const two = reportWith({ pipelines: [one, pipelineWith({ id: 'renewals', name: 'Renewals' })] });
    expect(moveIn(two)).toMatchObject({ name: `${from} (Sales)`, what: `${to} (Sales)` });
    const names = linesOf(two)
      .filter(({ section }) => section === 'stages')
      .map(({ name }) => name);
    expect(names[0]).toBe(`${from} (Sales)`);
  });

  test('given a negative amount, then it stays a number', () =>
    expect(linesOf(named('x'))[0]?.value).toBe('-123.45'));

  test('given more deals than the page shows, then all of them are in the file', () =>
    expect(linesOf(hardReport('en')).filter(({ section }) => section === 'lost')).toHaveLength(300));

  const marks = [
    '=',
    '+',
    '-',
    '−',
    '@',
    '\t',
    '\r',
    '\n',
    '＝',
    '＋',
    '－',
    '＠',
    ';',
    '"',
    ',',
    ' ',
    '\u200b',
    '\0',
  ];
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom(...marks, 'a', '1', '(', "'"), maxLength: 12 }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'x,=1+1',
      'x, -2+3',
      '=1+1',
      '-2+3',
      '@SUM(A1)',
      ' =1',
      '\t=1',
      'x;=1',
      'x\r\n=1',
      '\ufeff=1',
      ...given,
    ),
  );

  test('given any name, when the file is opened by comma, semicolon or tab, then no cell is a formula', () => {
    fc.assert(
      fc.property(text, (person) => {
        for (const said of [speech, bulgarian]) {
          const file = monthEndCsv(named(person), said);
          for (const delimiter of [',', ';', '\t'])
            expect(cellsOf(file, delimiter).filter(isRun)).toEqual([]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('given any name, then it is read back as it was, but for what keeps it from being a formula', () => {
    fc.assert(
      fc.property(text, (person) => {
        for (const said of [speech, bulgarian]) {
          const line = linesOf(named(person), said)[0];
          expect(line?.name?.replace(/'/g, '')).toBe(person.replace(/'/g, ''));
          expect(line?.from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        }
      }),
    );
  });

  test('given a harmless name, then nothing is put before it', () => {
    for (const said of [speech, bulgarian])
      expect(linesOf(named("O'Neill; Sam, 3–4"), said)[0]?.name).toBe("O'Neill; Sam, 3–4");
  });

  test('given Bulgarian, then semicolons part the cells and commas begin the decimals, as its spreadsheets read them', () => {
    const text = monthEndCsv(fullReport('bg'), bulgarian);
    expect(
      text.startsWith('\ufeffsection;name;company;owner;what;value;unit;currency;from;to;remark\r\n'),
    ).toBe(true);
    const [won] = linesOf(named('x'), bulgarian).filter(({ section }) => section === 'won');
    expect(won).toMatchObject({ value: '-123,45', currency: 'EUR' });
    const numbers = linesOf(fullReport('bg'), bulgarian).flatMap(({ value }) => value || []);
    expect(numbers.length).toBeGreaterThan(50);
    for (const number of numbers) expect(number).toMatch(/^-?\d+(,\d+)?$/);
    // The same numbers, but for their marks.
    expect(numbers.map((number) => number.replace(',', '.'))).toEqual(
      linesOf(fullReport('bg')).flatMap(({ value }) => value || []),
    );
  });
});
