import { describe, expect, test } from 'vitest';
import type { Metric } from '../../lib/metrics/metric';
import type { DealRow } from '../../lib/projections/deal.projection';

const metrics = Object.entries(
  import.meta.glob<Metric>('../../lib/metrics/*.metric.ts', { eager: true, import: 'default' }),
);

describe.each(metrics)('%s', (file, metric) => {
  test('gives what its example says, and counts nothing of nothing', () => {
    const { deals, period, gives } = metric.example;
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
