import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { addDays } from '../../lib/pipeline/day';
import { readAsked } from './backtest/asked';
import { windowsOf } from './backtest/windows';
import { runTool } from './run-tool';

const root = mkdtempSync(join(tmpdir(), 'pipeside-backtest-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A deal a day for a year, two of three won after three weeks, each with what it was held to be worth. */
const rows = Array.from({ length: 365 }, (_, place) => {
  const created = addDays('2026-01-01', place);
  const outcome = place % 3 === 0 ? 'lost' : 'won';
  const amount = 1000 + (place % 7) * 100;
  return `${place},${created},${addDays(created, 21)},${outcome},${amount},${outcome === 'won' ? amount : ''},${place % 2 ? 'Ann' : 'Bob'}`;
});
const file = join(root, 'deals.csv');
writeFileSync(file, ['deal,created,closed,outcome,amount_known,value_won,agent', ...rows].join('\n'));

describe('npm run backtest', () => {
  test('prints as JSON how good each way to forecast was', async () => {
    const args = ['--horizon', 'month', '--from', '2026-06-01', '--to', '2026-12-01', '--json'];
    const { code, out, err } = await runTool('backtest', root, file, ...args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { data, horizon, origins, methods } = JSON.parse(out);
    expect([data, horizon, origins]).toEqual([file, 'month', 7]);
    expect(Object.keys(methods)).toEqual(['forecast', 'mean3', 'last', 'weighted']);
    for (const scores of Object.values<Record<string, unknown>>(methods))
      expect(Object.keys(scores)).toEqual(['n', 'wape', 'bias', 'coverage', 'brier', 'ece', 'auc']);
    expect(methods.forecast.n).toBe(7);
    expect(methods.forecast.wape).toBeLessThan(0.1);
    expect(methods.forecast.coverage).toBeGreaterThan(0.8);
    expect(methods.mean3).toMatchObject({ coverage: null, brier: null, ece: null, auc: null });
    expect(methods.weighted.wape).toBeGreaterThan(methods.forecast.wape);
  }, 90_000);

  test('prints a table for people, over the kinds of a column where one is named', async () => {
    const args = [
      '--horizon',
      '14',
      '--every',
      '7',
      '--from',
      '2026-08-01',
      '--to',
      '2026-08-31',
      '--by',
      'agent',
    ];
    const { code, out } = await runTool('backtest', root, file, ...args);
    expect(code).toBe(0);
    expect(out).toContain('14 days, 5 origins');
    expect(out).toMatch(/\nforecast +10 +\d/);
    const none = await runTool('backtest', root, file, ...args.slice(0, -1), 'nobody');
    expect([none.code, none.out]).toEqual([2, '']);
    expect(none.err).toContain('no column "nobody"');
  }, 90_000);

  test('begins on the firsts of months, or every so many days', () => {
    const asked = { every: 7, from: '2026-01-15', to: '2026-03-01' };
    const days = (told: ReturnType<typeof windowsOf>) => told.map(({ from, to }) => to - from);
    expect(days(windowsOf({ ...asked, horizon: 'month' }))).toEqual([28, 31]);
    expect(days(windowsOf({ ...asked, horizon: 'quarter' }))).toEqual([89, 92]);
    expect(days(windowsOf({ ...asked, horizon: 30 }))).toEqual([30, 30, 30, 30, 30, 30, 30]);
  });

  test.each([
    [[], 'which deals file'],
    [['a.csv'], 'how far'],
    [['a.csv', '--horizon', '0'], 'whole number of days'],
    [['a.csv', '--horizon', 'year'], 'whole number of days'],
    [['a.csv', '--horizon', '30'], 'from which day'],
    [['a.csv', '--horizon', '30', '--from', '2026-02-30', '--to', '2026-03-01'], 'is no day'],
    [['a.csv', '--horizon', '30', '--from', '2026-04-01', '--to', '2026-03-01'], 'comes after'],
    [
      ['a.csv', '--horizon', 'month', '--every', '7', '--from', '2026-01-01', '--to', '2026-03-01'],
      'firsts of months',
    ],
    [['a.csv', 'b.csv', '--horizon', '30'], 'Only one'],
    [['a.csv', '--wrong'], 'wrong'],
  ])('refuses %j with a sentence', (args, said) => {
    expect(() => readAsked(args)).toThrow(said);
  });
});
