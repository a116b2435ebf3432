import { describe, expect, test } from 'vitest';
import type { Metric, MetricExample } from '../../lib/metrics/metric';
import type { DealRow } from '../../lib/projections/deal.projection';

interface MetricFile {
  readonly default: Metric;
  readonly example: MetricExample;
}

const metrics = Object.entries(
  import.meta.glob<MetricFile>('../../lib/metrics/*.metric.ts', { eager: true }),
);

describe.each(metrics)('%s', (file, { default: metric, example }) => {
  test('gives what its example says, and counts nothing of nothing', () => {
    const { deals, period, gives } = example;
    expect(metric.count(deals as DealRow[], period)).toBe(gives);
    expect(gives).toBeGreaterThan(0);
    expect(metric.count([], period)).toBe(0);
  });

  test('has its name and its sentence in both languages, and its file is its id', () => {
    expect(file).toContain(`/${metric.id}.metric.ts`);
    for (const said of [metric.name, metric.says]) {
      expect(said.en).toMatch(/\S/);
      expect(said.bg).toMatch(/[а-я]/);
    }
  });
});
