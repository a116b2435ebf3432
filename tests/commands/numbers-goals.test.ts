import { describe, expect, test } from 'vitest';
import { setQuota, setTarget } from '../../lib/commands/goals.command';
import { asking, some } from './asking-numbers';
import { given, TODAY } from './given';

describe('given a quota, when deals of one pipeline, source or tag are asked for', () => {
  const owned = async () => {
    const log = await given(...some());
    const amount = { minor: 400_000, currency: 'EUR' };
    await log.when((context) =>
      setQuota({ of: 'me', kind: 'month', from: '2026-11-01', amount }, context, 1),
    );
    return { ...log, ...(await asking(log)), tag: await log.listed({ list: 'tag', name: 'Hot' }) };
  };

  test('then how far it is met and covered cannot be known, and it is said why', async () => {
    const { numbers, tag } = await owned();
    for (const filter of [{ pipeline: 'sales' }, { source: 'gmail' }, { owner: 'me', tag }])
      for (const id of ['attainment', 'coverage']) {
        const told = (await numbers({ filter })).of(id)?.now;
        expect(told).toMatchObject({ value: null, whyNot: 'quota-of-all' });
        expect([told?.parts.pace ?? null, told?.parts.rest ?? null]).toEqual([null, null]);
      }
    const whole = await numbers({ filter: { owner: 'me' } });
    expect(whole.of('attainment')?.now.value).toBeGreaterThan(0);
    const october = { kind: 'month' as const, on: '2026-10-01' };
    const unset = await numbers({ span: october, filter: { source: 'gmail' } });
    expect(unset.of('attainment')?.now.whyNot).toBe('no-quota');
  });

  test('then the review and the month end hold it against nothing, but in one pipeline the review does', async () => {
    const { review, monthEnd, tag } = await owned();
    const month = '2026-11-01';
    for (const filter of [{ source: 'gmail' }, { tag }]) {
      expect((await review({ filter })).quotas).toEqual([]);
      expect((await monthEnd({ month, filter })).quotas).toEqual([]);
    }
    expect((await monthEnd({ month, filter: { pipeline: 'sales' } })).quotas).toEqual([]);
    for (const told of [await review({ filter: { pipeline: 'sales' } }), await monthEnd({ month })])
      expect(told.quotas.find(({ of }) => of === 'me')?.attainment.value).toBeGreaterThan(0);
  });
});
test.each(['new-leads', 'won', 'won-value', 'lost'])(
  'given a month’s target of %s, which counts what happened, then a quarter’s is three times as much',
  async (number) => {
    const log = await given(...some());
    await log.when((context) =>
      setTarget({ number, kind: 'month', from: '2026-10-01', value: 10 }, context, 1),
    );
    const { numbers } = await asking(log);
    expect((await numbers()).of(number)?.target).toBe(10);
    expect((await numbers({ span: { kind: 'quarter', on: TODAY } })).of(number)?.target).toBe(30);
  },
);
