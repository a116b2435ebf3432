import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type OpenThen, questionsOf } from '../../lib/metrics/month-end-questions';
import type { MonthEnd } from '../../lib/pipeline/month-end';
import { fullReport, pipelineWith, reportWith } from '../gallery/month-data';
import { behind, numberAt, quotaAt, stageAt } from '../gallery/month-parts';

const idsOf = (otherwise: Partial<MonthEnd>, open?: OpenThen) =>
  questionsOf(reportWith(otherwise), open).map(({ id }) => id);

const told = (value: number | null) => ({ value, parts: {} });
const slipped = (place: number, pushes: number) => ({
  ...behind(place, { status: 'open' }),
  expectedThen: '2026-10-20',
  pushes,
});
const lostFor = (count: number, of: number, id = 'price'): Partial<MonthEnd> => ({
  lost: Array.from({ length: of }, (_, place) => ({ ...behind(place, { status: 'lost' }), reason: 'Price' })),
  reasons: [{ id, name: 'Price', count, worth: { value: 100, parts: {} }, byStage: {} }],
});
const leads = (now: number, before: readonly number[]): Partial<MonthEnd> => ({
  numbers: [
    {
      ...numberAt('en', 0, true),
      now: told(now),
      trend: [...before, now].map((value) => ({ from: '2026-10-01', to: '2026-10-31', value })),
    },
  ],
});
const waiting = (share: number, overTarget: number): Partial<MonthEnd> => ({
  pipelines: [
    pipelineWith(),
    pipelineWith({
      bottleneck: { stage: { ...stageAt(3, 9), deals: 9, medianDays: 12, overTarget, share }, below: [] },
    }),
  ],
});
const open = (otherwise: Partial<OpenThen>): OpenThen => ({
  count: 12,
  withoutStep: 0,
  value: 1000,
  ...otherwise,
});

describe('what is asked at the end of a month', () => {
  test('given a month of nothing, then nothing is asked', () => expect(idsOf({})).toEqual([]));

  test.each([
    ['a quota reached to 89 %', { quotas: [quotaAt('me', '', 100, 89)] }, ['quota-behind']],
    ['a quota reached to 90 %', { quotas: [quotaAt('me', '', 100, 90)] }, []],
    [
      'a quota with a pace of 100 % in a month that runs',
      { isRunning: true, quotas: [quotaAt('me', '', 100, 80)] },
      [],
    ],
    ['three tenths of the waste in one stage', waiting(0.3, 2), ['bottleneck']],
    ['less of it', waiting(0.29, 2), []],
    ['all of it by one deal', waiting(1, 1), []],
    ['two of five lost for one reason', lostFor(2, 5), ['lost-reason']],
    ['two of six', lostFor(2, 6), []],
    ['one of one', lostFor(1, 1), []],
    ['five of five of which nobody knows why', lostFor(5, 5, 'unknown'), []],
    ['two that slipped', { slipped: [slipped(0, 0), slipped(1, 1)] }, ['slipped']],
    ['one that slipped', { slipped: [slipped(0, 2)] }, []],
    ['one that was put later three times', { slipped: [slipped(0, 3)] }, ['slipped']],
    ['three quarters of the usual leads', leads(6, [8, 8, 1, 9]), ['few-leads']],
    ['more', leads(7, [8, 8, 1, 9]), []],
    ['too short a past', leads(1, [8, 8]), []],
    ['a month that runs', { ...leads(1, [8, 8, 8]), isRunning: true }, []],
    ['a deal that was won', { won: [behind(0)] }, ['went-well']],
    ['one without an amount', { won: [behind(5)] }, []],
  ] as const)('given %s, then %s', (_, otherwise, ids) =>
    expect(idsOf(otherwise as Partial<MonthEnd>)).toEqual(ids),
  );

  test.each([
    [{ withoutStep: 3 }, ['no-next-step']],
    [{ withoutStep: 2, count: 2 }, []],
    [{ withoutStep: 3, count: 13 }, []],
    [{ biggest: behind(0, { amount: 300 }) }, ['biggest-open']],
    [{ biggest: behind(0, { amount: 299 }) }, []],
    [{ biggest: behind(0, { amount: 1000 }), count: 1 }, []],
  ] as const)('given open deals of which %j, then %j', (otherwise, ids) =>
    expect(idsOf({}, open(otherwise))).toEqual(ids),
  );

  test('given several quotas, when they are behind, then the largest gap is asked about', () => {
    const [asked] = questionsOf(
      reportWith({ quotas: [quotaAt('a', 'A', 100, 1), quotaAt('b', 'B', 1000, 800)] }),
    );
    expect(asked?.args).toMatchObject({ of: 'b', won: 800, quota: 1000, share: 0.8 });
  });

  test('given much to ask, then five are put, what weighs most first, and the same ones every time', () => {
    const asked = fullReport('en').questions;
    expect(asked).toHaveLength(5);
    expect(asked).toEqual(fullReport('en').questions);
    expect(new Set(asked.map(({ id }) => id)).size).toBe(5);
    expect(idsOf({ ...lostFor(2, 5), quotas: [quotaAt('me', '', 100, 10)], won: [behind(0)] })).toEqual([
      'quota-behind',
      'lost-reason',
      'went-well',
    ]);
  });

  test('given any counts, then what is asked with holds finite numbers and texts only', () => {
    const count = fc.nat({ max: 40 });
    fc.assert(
      fc.property(count, count, count, count, (wonCount, lostCount, slips, quota) => {
        const asked = questionsOf(
          reportWith({
            ...lostFor(lostCount, lostCount),
            won: Array.from({ length: wonCount }, (_, place) => behind(place)),
            slipped: Array.from({ length: slips }, (_, place) => slipped(place, place)),
            quotas: [
              { ...quotaAt('me', '', quota, wonCount), attainment: told(quota ? wonCount / quota : null) },
            ],
          }),
        );
        for (const value of asked.flatMap(({ args }) => Object.values(args)))
          expect(typeof value === 'string' || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});
