import { describe, expect, test } from 'vitest';
import type { Target } from '../../lib/pipeline/goals';
import { spanOf } from '../../lib/pipeline/span';
import { targetFor } from '../../lib/pipeline/target-for';

const target = (kind: Target['kind'], from: string, value: number | null): Target => ({
  number: 'new-leads',
  kind,
  from,
  value,
});
const LEADS = { id: 'new-leads', adds: true } as const;
const SHARE = { id: 'new-leads' };
const asked = (
  targets: readonly Target[],
  kind: Target['kind'],
  on: string,
  number: { id: string; adds?: true } = LEADS,
) => targetFor({ targets }, number, spanOf(kind, on, 1));

describe('given targets of a month', () => {
  const targets = [target('month', '2026-05-01', 40), target('month', '2026-02-01', 30)];
  test('then each counts from its month until the next one, and before the first there is none', () => {
    expect(asked(targets, 'month', '2026-01-31')).toBeUndefined();
    expect(asked(targets, 'month', '2026-04-30')?.value).toBe(30);
    expect(asked(targets, 'month', '2026-05-01')).toEqual({ value: 40, kind: 'month', times: 1 });
    expect(asked(targets, 'month', '2031-01-01')?.value).toBe(40);
  });
  test('then a quarter or year without its own has as many times of it, where the number adds up', () => {
    expect(asked(targets, 'quarter', '2026-07-01')).toEqual({ value: 120, kind: 'month', times: 3 });
    expect(asked(targets, 'year', '2027-07-01')).toEqual({ value: 480, kind: 'month', times: 12 });
    expect(asked(targets, 'quarter', '2026-07-01', SHARE)).toEqual({ value: 40, kind: 'month', times: 1 });
  });
  test('then they are none of another number', () =>
    expect(asked(targets, 'month', '2026-07-01', { id: 'open' })).toBeUndefined());
  test('then null ends them from its day on', () => {
    const ended = [...targets, target('month', '2026-08-01', null)];
    expect(asked(ended, 'month', '2026-07-01')?.value).toBe(40);
    expect(asked(ended, 'month', '2026-08-01')).toBeUndefined();
    expect(asked(ended, 'quarter', '2026-10-01')).toBeUndefined();
  });
});

test('given targets of several kinds, then each span has its own, a year four times the quarter’s before twelve times the month’s', () => {
  const targets = [target('month', '2026-01-01', 30), target('quarter', '2026-01-01', 100)];
  expect(asked(targets, 'quarter', '2026-04-01')).toEqual({ value: 100, kind: 'quarter', times: 1 });
  expect(asked(targets, 'year', '2026-04-01')).toEqual({ value: 400, kind: 'quarter', times: 4 });
  expect(asked([...targets, target('year', '2026-01-01', 390)], 'year', '2026-04-01')?.value).toBe(390);
  expect(
    targetFor({ targets }, LEADS, { kind: 'custom', from: '2026-04-01', to: '2026-04-30' }),
  ).toBeUndefined();
});
