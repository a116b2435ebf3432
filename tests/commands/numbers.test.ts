import { describe, expect, test } from 'vitest';
import { setQuota, setTarget } from '../../lib/commands/goals.command';
import { joinTeam } from '../../lib/commands/lists.command';
import { addPipeline } from '../../lib/commands/pipeline.command';
import { changeStage, retireStage } from '../../lib/commands/stage.command';
import { allMetrics } from '../../lib/metrics/all';
import { opened } from '../make/history';
import { asking, some } from './asking-numbers';
import { given, TODAY } from './given';

const NOVEMBER = { from: '2026-11-01', to: '2026-11-30' };

describe('given some deals, when the numbers of a span are asked for', () => {
  test('then they are those of this month, told with the month before, a year ago and the twelve months up to it', async () => {
    const { numbers } = await asking(await given(...some()));
    const told = await numbers();
    expect(told).toMatchObject({
      span: { kind: 'month', ...NOVEMBER },
      before: { from: '2026-10-01', to: '2026-10-31' },
      yearAgo: { from: '2025-11-01', to: '2025-11-30' },
      isEmpty: false,
    });
    const leads = told.of('new-leads');
    expect([leads?.now.value, leads?.before.value, leads?.yearAgo.value]).toEqual([3, 1, 1]);
    expect(leads?.trend.map(({ value }) => value)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 3]);
    expect(leads?.trend[0]?.from).toBe('2025-12-01');
    expect(told.of('win-loss')?.now).toMatchObject({ value: 0.5, parts: { won: 1, lost: 1 } });
    expect(told.of('win-loss')?.yearAgo).toMatchObject({ value: null, whyNot: 'nothing-closed' });
    expect(told.numbers.slice(0, 6).map(({ id }) => id)).toEqual([
      'new-leads',
      'conversion',
      'average-deal-size',
      'sales-cycle',
      'win-loss',
      'open-deals',
    ]);
  });

  test('then a quarter begins where the fiscal year says, and of two days the earlier is the first', async () => {
    const log = await given(...some());
    const fiscal = await asking(log, { fiscalStart: 2 });
    expect((await fiscal.numbers({ span: { kind: 'quarter', on: TODAY } })).span).toMatchObject({
      from: '2026-11-01',
      to: '2027-01-31',
    });
    const { numbers } = await asking(log);
    const days = await numbers({ span: { kind: 'custom', from: '2026-11-03', to: '2026-10-05' } });
    expect(days.span).toEqual({ kind: 'custom', from: '2026-10-05', to: '2026-11-03' });
    expect(days.of('new-leads')?.now.value).toBe(3);
  });

  test('then there are none to speak of without deals, and it is said', async () => {
    const { numbers } = await asking(await given());
    const told = await numbers();
    expect(told.isEmpty).toBe(true);
    for (const { now } of told.numbers) expect(now.value === null ? now.whyNot : now.value).toBeDefined();
  });

  test('then what was taken back counts for nothing, and what was put on another day counts there', async () => {
    const log = await given(opened('a', '2026-11-02'), opened('b', '2026-11-03').redated('2026-10-30'));
    const { numbers } = await asking(log);
    expect((await numbers()).of('new-leads')).toMatchObject({ now: { value: 1 }, before: { value: 1 } });
    await log.update({ deal: 'deal-a', stage: 'fulfilment' });
    expect((await numbers()).of('won')?.now.value).toBe(1);
    await log.undone();
    expect((await numbers()).of('won')?.now.value).toBe(0);
    await log.log.replay();
    expect((await numbers()).of('new-leads')?.now.value).toBe(1);
  });
});

describe('given deals of two owners in a team', () => {
  const two = async () => {
    const log = await given(...some());
    const ivo = await log.listed({ list: 'owner', name: 'Ivo' });
    const team = await log.listed({ list: 'team', name: 'North' });
    await log.when((context) => joinTeam({ owner: ivo, team }, context));
    await log.update({ deal: 'deal-a', owner: ivo, on: '2026-11-02' });
    return { log, ivo, team };
  };

  test('when one owner or the team is asked for, then theirs alone are counted; a gone one filters nothing', async () => {
    const { log, ivo, team } = await two();
    const { numbers } = await asking(log);
    const leads = async (owner: string) => {
      const told = await numbers({ filter: { owner } });
      return [told.filter, told.of('open-deals')?.now.value];
    };
    expect(await leads(ivo)).toEqual([{ owner: ivo }, 1]);
    expect(await leads(team)).toEqual([{ owner: team }, 1]);
    expect(await leads('me')).toEqual([{ owner: 'me' }, 1]);
    expect(await leads('owner-gone')).toEqual([{}, 2]);
  });

  test('when a quota and a target are set, then the owner’s count for the owner, and a quarter has three months’ target', async () => {
    const { log, ivo } = await two();
    const amount = { minor: 400_000, currency: 'EUR' };
    const quota = { kind: 'month' as const, from: '2026-11-01', amount };
    await log.when((context) => setQuota({ of: 'me', ...quota }, context, 1));
    await log.when((context) =>
      setTarget({ number: 'new-leads', kind: 'month', from: '2026-10-01', value: 5 }, context, 1),
    );
    const { numbers } = await asking(log);
    const mine = await numbers({ filter: { owner: 'me' } });
    expect(mine.of('attainment')?.now).toMatchObject({ value: 0.5, parts: { won: 200_000, quota: 400_000 } });
    expect(mine.of('new-leads')?.target).toBe(5);
    expect((await numbers({ filter: { owner: ivo } })).of('attainment')?.now.whyNot).toBe('no-quota');
    expect((await numbers({ span: { kind: 'quarter', on: TODAY } })).of('new-leads')?.target).toBe(15);
  });
});

describe('given a number, when the deals behind it are asked for', () => {
  test('then they are those it counts, with who they are and what they are worth', async () => {
    const { behind } = await asking(
      await given(...some(), opened('f', '2026-11-06').named('Ana Costa', 'ana@acme.example')),
    );
    const { deals: leads, ...all } = await behind({ number: 'new-leads', period: NOVEMBER });
    expect(all).toEqual({ count: 4, sum: 300_000 });
    expect(leads.map(({ deal }) => deal).sort()).toEqual(['deal-a', 'deal-b', 'deal-c', 'deal-f']);
    expect(leads.find(({ deal }) => deal === 'deal-b')).toMatchObject({
      status: 'won',
      closedOn: '2026-11-20',
      amount: 200_000,
    });
    expect(leads.find(({ deal }) => deal === 'deal-f')).toMatchObject({
      person: 'Ana Costa',
      company: 'Acme',
    });
    await expect(behind({ number: 'nothing', period: NOVEMBER })).rejects.toThrow('not-found');
  });

  test('then every number that counts deals has as many behind it as it says', async () => {
    const { behind, numbers } = await asking(await given(...some()));
    const told = await numbers();
    for (const id of ['new-leads', 'won', 'lost', 'open-deals']) {
      const { deals, count } = await behind({ number: id, period: NOVEMBER });
      expect(deals).toHaveLength(count);
      expect([id, count]).toEqual([id, told.of(id)?.now.value]);
    }
    for (const { id } of allMetrics)
      expect((await behind({ number: id, period: NOVEMBER })).deals).toBeInstanceOf(Array);
  });

  test('then of more than are listed the first stand there, and the count and the sum are of all', async () => {
    const { behind } = await asking(await given(...some()));
    const { deals, count, sum } = await behind({ number: 'new-leads', period: NOVEMBER }, 1);
    expect([deals.length, count, sum]).toEqual([1, 3, 300_000]);
  });

  test('then what they are worth together is not known where no amount is', async () => {
    const { behind } = await asking(await given(opened('a', '2026-11-02')));
    expect(await behind({ number: 'new-leads', period: NOVEMBER })).toMatchObject({ count: 1 });
    expect((await behind({ number: 'new-leads', period: NOVEMBER })).sum).toBeUndefined();
  });
});

describe('given deals in several stages, when the numbers are asked for', () => {
  const staged = () =>
    given(
      opened('a', '2026-11-02').moved('qualification', '2026-11-05').moved('meeting', '2026-11-09'),
      opened('b', '2026-11-03').moved('qualification', '2026-11-06').lost('price', '2026-11-20'),
      opened('c', '2026-11-04'),
    );

  test('then every open stage of the first pipeline is told, the first with the number’s own value', async () => {
    const { numbers, behind } = await asking(await staged());
    const { funnel, of } = await numbers();
    expect(funnel.pipeline).toBe('sales');
    expect(
      funnel.stages.map(({ id, label, told }) => [id, label.word, told.parts.passed, told.parts.cohort]),
    ).toEqual([
      ['prospecting', 'prospecting', 2, 3],
      ['qualification', 'qualification', 1, 2],
      ['meeting', 'meeting', 0, 1],
      ['proposal', 'proposal', 0, 0],
      ['negotiation', 'negotiation', 0, 0],
      ['closing', 'closing', 0, 0],
    ]);
    expect(funnel.stages[0]?.told.value).toBe(of('conversion')?.now.value);
    expect(funnel.stages[0]?.told.high).toBeCloseTo(of('conversion')?.now.high ?? 0, 10);
    expect(funnel.stages[3]?.told).toMatchObject({ value: null, whyNot: 'nothing-reached' });
    const { deals: found } = await behind({ number: 'conversion', period: NOVEMBER, stage: 'qualification' });
    expect(found.map(({ deal }) => deal).sort()).toEqual(['deal-a', 'deal-b']);
  });

  test('then it is the pipeline that was chosen, of the owner that was chosen, with the names of today', async () => {
    const log = await staged();
    const { id } = await log.when((context) => addPipeline({ template: 'four', name: 'Renewals' }, context));
    const { numbers } = await asking(log);
    const [pipeline] = (await log.view()).pipelines.filter((one) => one.id === id);
    const told = await numbers({ filter: { pipeline: id } });
    expect(told.funnel.pipeline).toBe(id);
    expect(told.funnel.stages.map((stage) => stage.id)).toEqual(
      pipeline?.stages.filter(({ kind }) => kind === 'open').map((stage) => stage.id),
    );
    await log.when((context) => changeStage({ pipeline: 'sales', stage: 'meeting', name: 'Demo' }, context));
    await log.when((context) =>
      retireStage({ pipeline: 'sales', stage: 'closing', to: 'negotiation' }, context),
    );
    const ivo = await log.listed({ list: 'owner', name: 'Ivo' });
    const ofIvo = (await numbers({ filter: { owner: ivo } })).funnel.stages;
    expect(ofIvo.map(({ id: stage, label }) => label.name ?? stage)).toEqual([
      'prospecting',
      'qualification',
      'Demo',
      'proposal',
      'negotiation',
    ]);
    expect(ofIvo.map(({ told: { parts } }) => parts.cohort)).toEqual([0, 0, 0, 0, 0]);
  });
});
