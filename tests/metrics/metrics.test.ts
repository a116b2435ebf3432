import { describe, expect, test } from 'vitest';
import { askOf } from '../../lib/metrics/ask';
import type { Metric, MetricExample } from '../../lib/metrics/metric';
import { bookOf } from '../../lib/projections/book/book';
import { bookOfHistories, FRAME, historyOf } from '../make/journeys';

interface MetricFile {
  readonly default: Metric;
  readonly example: MetricExample;
}

const metrics = Object.entries(
  import.meta.glob<MetricFile>('../../lib/metrics/*.metric.ts', { eager: true }),
);

describe.each(metrics)('%s', (file, { default: metric, example }) => {
  const { deals, period, today, quota, gives } = example;
  const ask = { ...askOf(period, today), ...(quota !== undefined && { quota }) };

  test('gives what its example says, and behind it stand deals of the example', () => {
    const book = bookOfHistories(deals.map(historyOf));
    expect(metric.answer(book, ask)).toEqual(gives);
    expect(gives.value).toBeGreaterThan(0);
    const behind = metric.behind(book, ask);
    expect(behind.length).toBeGreaterThan(0);
    expect(new Set(behind).size).toBe(behind.length);
  });

  test('of no deals it is no number, with its reason, or a count of none', () => {
    const { value, whyNot } = metric.answer(bookOf(FRAME), ask);
    expect(value === null ? whyNot : value).toEqual(value === null ? expect.any(String) : 0);
    expect(metric.behind(bookOf(FRAME), ask)).toEqual([]);
  });

  test('has its name and its sentence in both languages, and its file is its id', () => {
    expect(file).toContain(`/${metric.id}.metric.ts`);
    for (const said of [metric.name, metric.says]) {
      expect(said.en).toMatch(/\S/);
      expect(said.bg).toMatch(/[а-я]/);
    }
  });
});
