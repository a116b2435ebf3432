import { describe, expect, test } from 'vitest';
import { setQuota } from '../../lib/commands/goals.command';
import { joinTeam, retireFromList } from '../../lib/commands/lists.command';
import type { Money } from '../../lib/pipeline/money';
import { opened } from '../make/history';
import { asking } from './asking-numbers';
import { given } from './given';

const NOVEMBER = { kind: 'month', on: '2026-11-01' } as const;
const dollar = (minor: number): Money => ({ minor, currency: 'USD' });
const euro = (minor: number): Money => ({ minor, currency: 'EUR' });

/** Somebody who won 2,000 euro in November and lost nothing. */
const givenQuotas = async (...some: (readonly [of: string, amount: Money, from?: string])[]) => {
  const log = await given(
    opened('a', '2026-11-02').amount(200_000).won('2026-11-20'),
    opened('b', '2026-11-03').amount(100_000).closes('2026-12-20'),
  );
  for (const [of, amount, from = '2026-11-01'] of some)
    await log.when((context) => setQuota({ of, kind: 'month', from, amount }, context, 1));
  return { ...log, ...(await asking(log)) };
};

describe('given a quota of a month to come', () => {
  const DECEMBER = { kind: 'month', on: '2026-12-01' } as const;
  test('when it is told, then its attainment and pace say that the time has not begun, and what covers it is known', async () => {
    const { review, numbers } = await givenQuotas(['me', euro(400_000), '2026-12-01']);
    const { quotas } = await review({ span: DECEMBER });
    const mine = quotas.find(({ of }) => of === 'me');
    expect(mine?.attainment).toMatchObject({ value: null, whyNot: 'not-begun' });
    expect(mine?.pace).toMatchObject({ value: null, whyNot: 'not-begun' });
    expect(mine?.coverage).toMatchObject({ value: 0.25 });
    expect((await numbers({ span: DECEMBER })).of('attainment')?.now.whyNot).toBe('not-begun');
  });
});

describe('given quotas in a currency without a rate', () => {
  test('when one stands alone, then there is a quota, and what it comes to is not known for want of a rate', async () => {
    const { review, numbers, monthEnd } = await givenQuotas(['me', dollar(400_000)]);
    const unknown = { value: null, whyNot: 'no-rate' };
    for (const { quotas } of [await review({ span: NOVEMBER }), await monthEnd({ month: '2026-11-01' })]) {
      expect(quotas.map(({ of }) => of)).toEqual(['everybody', 'me']);
      for (const { quota, won, attainment, pace, coverage } of quotas) {
        for (const told of [quota, attainment, pace, coverage]) expect(told).toMatchObject(unknown);
        expect(won.value).toBe(200_000);
      }
    }
    expect((await numbers({ span: NOVEMBER })).of('attainment')?.now).toMatchObject(unknown);
    expect((await numbers({ span: NOVEMBER })).of('coverage')?.now).toMatchObject(unknown);
  });

  test('when others stand beside it, then theirs count, and it is told that one was left out', async () => {
    const log = await givenQuotas(['me', euro(400_000)]);
    const ana = await log.listed({ list: 'owner', name: 'Ana' });
    const more = { of: ana, kind: 'month', from: '2026-11-01', amount: dollar(100) } as const;
    await log.when((context) => setQuota(more, context, 1));
    const { quotas } = await log.review({ span: NOVEMBER });
    expect(quotas[0]).toMatchObject({ of: 'everybody', quota: { value: 400_000, parts: { quotaLeft: 1 } } });
    expect(quotas[0]?.attainment).toMatchObject({ value: 0.5, parts: { quotaLeft: 1 } });
    expect((await log.numbers({ span: NOVEMBER })).of('attainment')?.now.parts.quotaLeft).toBe(1);
  });
});

test('given deals won in a currency without a rate, when they are held against a quota, then what was won is not known either', async () => {
  const log = await given(opened('a', '2026-11-02').amount(200_000, 'USD').won('2026-11-20'));
  await log.when((context) =>
    setQuota({ of: 'me', kind: 'month', from: '2026-11-01', amount: euro(400_000) }, context, 1),
  );
  const { review } = await asking(log);
  const [told] = (await review({ span: NOVEMBER })).quotas;
  expect(told?.won).toMatchObject({ value: null, whyNot: 'no-rate', parts: { noRate: 1 } });
  expect(told?.quota.value).toBe(400_000);
});

describe('given two owners of whom one has a quota', () => {
  const two = async () => {
    const log = await givenQuotas(['me', euro(400_000)]);
    const ana = await log.listed({ list: 'owner', name: 'Ana' });
    const north = await log.listed({ list: 'team', name: 'North' });
    for (const owner of ['me', ana]) await log.when((context) => joinTeam({ owner, team: north }, context));
    await log.update({ deal: 'deal-b', owner: ana, stage: 'fulfilment', on: '2026-11-21' });
    const quota = (of: string, minor: number) =>
      log.when((context) =>
        setQuota({ of, kind: 'month', from: '2026-11-01', amount: euro(minor) }, context, 1),
      );
    const told = async (of: string) =>
      (await log.review({ span: NOVEMBER })).quotas.find((one) => one.of === of);
    return { ...log, ana, north, quota, told };
  };

  test('when everybody or the team is told, then what that one won stands against it, and one is said to be without', async () => {
    const { told, north, numbers } = await two();
    for (const of of ['everybody', north]) {
      const found = await told(of);
      expect(found).toMatchObject({
        quota: { value: 400_000, parts: { quotaWithout: 1 } },
        won: { value: 200_000 },
      });
      expect(found?.attainment).toMatchObject({ value: 0.5, parts: { quotaWithout: 1 } });
      expect(found?.coverage.parts.rest).toBe(200_000);
    }
    expect((await numbers({ span: NOVEMBER })).of('attainment')?.now.value).toBe(0.5);
  });

  test('when the team or everybody has one of its own, then all that they won stands against it', async () => {
    const { told, north, quota } = await two();
    await quota(north, 600_000);
    await quota('everybody', 900_000);
    expect(await told(north)).toMatchObject({ won: { value: 300_000 }, attainment: { value: 0.5 } });
    expect((await told('everybody'))?.attainment.value).toBeCloseTo(1 / 3);
    expect((await told(north))?.quota.parts).toEqual({});
  });

  test('when the other has one too, then nobody is without, and it is sum over sum', async () => {
    const { told, ana, quota } = await two();
    await quota(ana, 200_000);
    expect(await told('everybody')).toMatchObject({
      quota: { value: 600_000, parts: {} },
      won: { value: 300_000 },
      attainment: { value: 0.5 },
    });
  });

  test('when the one without is retired, then they count as without only where they won something', async () => {
    const { told, ana, when, update } = await two();
    await when((context) => retireFromList({ list: 'owner', id: ana }, context));
    expect((await told('everybody'))?.quota.parts).toEqual({ quotaWithout: 1 });
    await update({ deal: 'deal-b', owner: 'me', on: '2026-11-20' });
    expect((await told('everybody'))?.quota.parts).toEqual({});
  });
});
