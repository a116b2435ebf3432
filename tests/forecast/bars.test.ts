import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scoresOf } from '../../lib/forecast/scores';
import { type Method, walk } from '../../lib/forecast/walk';
import { readDeals } from '../../lib/formats/deals-csv.format';
import { readStages } from '../../lib/formats/stages-csv.format';
import { numberOf } from '../../lib/pipeline/day';
import { historyOfFile } from '../tools/backtest/history-of-file';
import { windowsOf } from '../tools/backtest/windows';

const FOLDER = '../shared/data/deals';

const text = (name: string) => readFileSync(`${FOLDER}/${name}.csv`, 'utf8');
const dealsOf = (name: string) => readDeals(text(name), { currency: 'EUR', zone: 'UTC' }).deals;
const maven = { every: 7, from: '2017-05-07', to: '2017-12-03' };
const START = numberOf('2017-03-01');

const scored = (steps: ReturnType<typeof walk>) => (method: Method) =>
  scoresOf(steps.map((step) => step[method]));

describe.runIf(existsSync(FOLDER))(
  'on deals of others the forecast arrives where it must',
  () => {
    test('thirty days of a CRM without stages', () => {
      const of = scored(
        walk(historyOfFile(dealsOf('maven_crm'), undefined, START), windowsOf({ horizon: 30, ...maven })),
      );
      const { n, wape, bias, coverage, brier, ece, auc } = of('forecast');
      expect(n).toBe(31);
      expect(wape).toBeLessThanOrEqual(0.115);
      expect(wape ?? 1).toBeLessThan(of('mean3').wape ?? 0);
      expect(Math.abs(bias ?? 1)).toBeLessThanOrEqual(0.04);
      expect(coverage).toBeGreaterThanOrEqual(0.72);
      expect(coverage).toBeLessThanOrEqual(0.92);
      expect(brier).toBeLessThanOrEqual(0.11);
      expect(ece).toBeLessThanOrEqual(0.025);
      expect(auc).toBeGreaterThanOrEqual(0.71);
    });

    test('months of the same', () => {
      const months = windowsOf({ horizon: 'month', every: 1, from: '2017-05-01', to: '2017-12-01' });
      const of = scored(walk(historyOfFile(dealsOf('maven_crm'), undefined, START), months));
      expect(of('forecast').n).toBe(8);
      expect(of('forecast').wape).toBeLessThanOrEqual(0.15);
    });

    test.each([
      [7, '2011-11-07', '2012-02-20', 16, { wape: 0.15, brier: 0.085, auc: 0.82 }],
      [28, '2011-11-14', '2012-01-30', 12, { wape: 0.12, brier: 0.177, auc: 0.75 }],
    ])('%i days of loans with stages', (horizon, from, to, origins, bar) => {
      const deals = dealsOf('bpi2012_loans');
      const history = historyOfFile(deals, readStages(text('bpi2012_loans_stages'), deals, 'UTC'), undefined);
      const of = scored(walk(history, windowsOf({ horizon, every: 7, from, to })));
      const { n, wape, brier, auc } = of('forecast');
      expect(n).toBe(origins);
      expect(wape).toBeLessThanOrEqual(bar.wape);
      expect(wape ?? 1).toBeLessThan(of('mean3').wape ?? 0);
      expect(brier).toBeLessThanOrEqual(bar.brier);
      expect(auc).toBeGreaterThanOrEqual(bar.auc);
    });

    test('each seller of the CRM alone, with few wins a month', () => {
      const deals = dealsOf('maven_crm');
      const sellers = [...new Set(deals.map(({ segments }) => segments.get('agent')))];
      const steps = sellers.flatMap((seller) => {
        const own = deals.filter(({ segments }) => segments.get('agent') === seller);
        return walk(historyOfFile(own, undefined, START), windowsOf({ horizon: 30, ...maven }));
      });
      const { wape, coverage } = scored(steps)('forecast');
      expect(wape).toBeLessThanOrEqual(0.36);
      expect(coverage).toBeGreaterThanOrEqual(0.72);
      expect(coverage).toBeLessThanOrEqual(0.9);
    });
  },
  120_000,
);
