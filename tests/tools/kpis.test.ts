import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readAsked } from './kpis/asked';
import { runTool } from './run-tool';

const root = mkdtempSync(join(tmpdir(), 'pipeside-kpis-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const DEALS = 'tests/formats/samples/deals.csv';
const STAGES = 'tests/formats/samples/stages.csv';

describe('npm run kpis', () => {
  test('prints every number of a period as JSON', async () => {
    const args = [DEALS, '--stages', STAGES, '--from', '2026-02-01', '--to', '2026-02-28', '--json'];
    const { code, out, err } = await runTool('kpis', root, ...args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { numbers, stages, today } = JSON.parse(out);
    expect(today).toBe('2026-04-01');
    expect(numbers['new-leads']).toMatchObject({ value: 3, unit: 'deals' });
    expect(numbers['win-loss']).toMatchObject({ value: 1, parts: { won: 2, lost: 0, wonValue: 115_050 } });
    expect(numbers['average-deal-size']).toMatchObject({
      value: 57_525,
      parts: { median: 57_525, without: 0 },
    });
    expect(numbers['sales-cycle']).toMatchObject({
      value: (36 + 27) / 2,
      parts: { lost: 0, lostMean: null },
    });
    expect(numbers['open-deals']).toMatchObject({ value: 3, parts: { total: 170_000, without: 1 } });
    expect(numbers.attainment).toMatchObject({ value: null, whyNot: 'no-quota' });
    expect(stages.map(({ stage, entered, won }: Record<string, unknown>) => [stage, entered, won])).toEqual([
      ['1 Talk', 2, 0],
      ['2 Offer', 2, 2],
      ['3 Won', 2, 0],
    ]);
  }, 90_000);

  test('prints a line a month for people', async () => {
    const { code, out } = await runTool('kpis', root, DEALS, '--by-month');
    expect(code).toBe(0);
    expect(out).toMatch(/^5 deals, as of 2026-04-01\nmonth +new-leads/);
    expect(out).toMatch(/\n2026-03 +0 .* 1 +1 /);
    const some = await runTool(
      'kpis',
      root,
      DEALS,
      ...['--by-month', '--from', '2026-02-10', '--to', '2026-03-31'],
    );
    const lines = some.out.trim().split('\n').slice(2);
    expect(lines.map((line) => /^(.*?) {2,}(\d+) /.exec(line)?.slice(1))).toEqual([
      ['2026-02-10 to 2026-02-28', '2'],
      ['2026-03', '0'],
    ]);
  }, 90_000);

  test('knows nothing of what came after the day it is asked about', async () => {
    const late = join(root, 'late.csv');
    const rows = [
      'a,2026-01-02,2026-01-20,won',
      'b,2026-01-02,2026-01-20,won',
      'c,2026-01-02,2026-01-20,lost',
    ];
    writeFileSync(late, `deal,created,closed,outcome\n${rows.join('\n')}\nd,2026-01-15,,\n`);
    const { out } = await runTool('kpis', root, late, '--today', '2026-01-12', '--json');
    const { numbers, deals } = JSON.parse(out);
    expect(deals).toBe(3);
    expect(numbers['win-loss'].parts).toMatchObject({ won: 0, lost: 0 });
    expect(numbers['open-deals']).toMatchObject({ value: 3 });
    expect(numbers['new-leads']).toMatchObject({ value: 3 });
  }, 90_000);

  test('is as of the day after the last thing that either file tells', async () => {
    const [made, moves] = [join(root, 'made.csv'), join(root, 'moves.csv')];
    writeFileSync(made, 'deal,created,closed,outcome\na,2026-01-02,,\n');
    writeFileSync(moves, 'deal,entered,stage\na,2026-01-02,A\na,2026-03-10,B\n');
    const { out } = await runTool('kpis', root, made, '--stages', moves, '--json');
    const { today, period, stages } = JSON.parse(out);
    expect([today, period]).toEqual(['2026-03-11', { from: '2026-02-01', to: '2026-02-28' }]);
    expect(stages.map(({ stage }: Record<string, unknown>) => stage)).toEqual(['A', 'B', 'won']);
  }, 90_000);

  test('says what it left out, and ends with 2 and a sentence when nothing can be read', async () => {
    const bad = join(root, 'bad.csv');
    writeFileSync(bad, 'deal,created,closed,outcome\na,2026-01-01,,\nb,2026-01-40,,\n');
    const half = await runTool('kpis', root, bad, '--from', '2026-01-01', '--to', '2026-01-31');
    expect(half).toMatchObject({
      code: 0,
      err: expect.stringMatching(/line 3, created: no day \("2026-01-40"\)/),
    });
    expect(await runTool('kpis', root, 'none.csv')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/\. Usage: npm run kpis/),
    });
  }, 90_000);

  test('refuses with a sentence what it cannot be asked', () => {
    for (const args of [
      [],
      [DEALS, '--from', '2026-01-01'],
      [DEALS, '--currency', 'XXQ'],
      [DEALS, '--by-year'],
      [DEALS, '--by-month', '--from', '2026-01-01', '--to', '9999-12-31'],
    ])
      expect(() => readAsked(args)).toThrow(
        expect.objectContaining({
          exitCode: 2,
          message: expect.stringMatching(/\. Usage: npm run kpis/),
        }),
      );
  });
});
