import { describe, expect, test } from 'vitest';
import { setQuota, setTarget } from '../../lib/commands/goals.command';
import { goalsPageOf } from '../../lib/commands/goals-page.query';
import { retireFromList } from '../../lib/commands/lists.command';
import { EVERYBODY } from '../../lib/pipeline/goals';
import type { Inputs } from '../../lib/schema/message.schema';
import { given, TODAY } from './given';

const euro = (minor: number) => ({ minor, currency: 'EUR' });

const givenGoals = async (fiscalStart = 1) => {
  const log = await given();
  const quota = (input: Partial<Inputs['quota.set']>) =>
    log.when((context) =>
      setQuota(
        { of: 'me', kind: 'month', from: '2026-11-01', amount: euro(500_000), ...input },
        context,
        fiscalStart,
      ),
    );
  const target = (input: Partial<Inputs['target.set']>) =>
    log.when((context) =>
      setTarget(
        { number: 'new-leads', kind: 'month', from: '2026-11-01', value: 20, ...input },
        context,
        fiscalStart,
      ),
    );
  const goals = () => log.read.goals();
  return { ...log, quota, target, goals };
};

describe('given no quotas', () => {
  test('when one is set it stands, when set again it is the new one, and undoing goes back step by step', async () => {
    const { quota, goals, undone, rows } = await givenGoals();
    const before = await rows();
    await quota({});
    const [first] = [(await goals()).quotas];
    expect(first).toEqual([{ of: 'me', kind: 'month', from: '2026-11-01', amount: euro(500_000) }]);
    await quota({ amount: euro(600_000) });
    expect((await goals()).quotas).toEqual([
      { of: 'me', kind: 'month', from: '2026-11-01', amount: euro(600_000) },
    ]);
    await undone();
    expect((await goals()).quotas).toEqual(first);
    await undone('command-0');
    expect(await rows()).toBe(before);
  });

  test('when the same is set twice nothing is written the second time', async () => {
    const { quota, types } = await givenGoals();
    expect(await quota({})).toMatchObject({ isChanged: true });
    expect(await quota({})).toMatchObject({ isChanged: false });
    expect(await quota({ kind: 'quarter', from: '2026-10-01', amount: null })).toMatchObject({
      isChanged: false,
    });
    expect(await types()).toEqual(['quota.set']);
  });

  test('when it is emptied it is gone, and undoing brings it back', async () => {
    const { quota, goals, undone } = await givenGoals();
    await quota({ of: EVERYBODY });
    await quota({ of: EVERYBODY, amount: null });
    expect((await goals()).quotas).toEqual([]);
    await undone();
    expect((await goals()).quotas).toHaveLength(1);
  });

  test('when the rest of a year is filled, what is right already stays and one undo takes all of it back', async () => {
    const { quota, goals, undone, types } = await givenGoals(4);
    await quota({ from: '2026-06-01' });
    await quota({ from: '2026-05-01', until: '2027-03-01' });
    expect((await goals()).quotas.map(({ from }) => from)).toEqual([
      ...['05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `2026-${month}-01`),
      ...['01', '02', '03'].map((month) => `2027-${month}-01`),
    ]);
    expect(await types()).toHaveLength(11);
    await undone();
    expect((await goals()).quotas.map(({ from }) => from)).toEqual(['2026-06-01']);
  });

  test.each([
    ['a month that begins in its midst', 1, { from: '2026-11-02' }, 'bad-day'],
    ['a quarter that does not begin there', 1, { kind: 'quarter', from: '2026-11-01' }, 'bad-day'],
    ['a quarter of another fiscal year', 2, { kind: 'quarter', from: '2026-10-01' }, 'bad-day'],
    ['more than a year at once', 1, { until: '2027-11-01' }, 'bad-day'],
    ['a span that ends before it begins', 1, { until: '2026-10-01' }, 'bad-day'],
    ['somebody unknown', 1, { of: 'owner-x' }, 'not-found'],
    ['an amount below zero', 1, { amount: euro(-1) }, 'refused'],
    ['a currency that there is not', 1, { amount: { minor: 1, currency: 'XQZ' } }, 'refused'],
  ] as const)('when it is for %s it is refused', async (_, fiscalStart, input, fault) => {
    const { quota, types } = await givenGoals(fiscalStart);
    await expect(quota(input)).rejects.toThrow(fault);
    expect(await types()).toEqual([]);
  });

  test('when it is for a quarter of a fiscal year from February it is taken', async () => {
    const { quota, goals } = await givenGoals(2);
    await quota({ kind: 'quarter', from: '2026-11-01' });
    expect((await goals()).quotas).toMatchObject([{ kind: 'quarter', from: '2026-11-01' }]);
  });
});

test('given an owner who was retired, when a quota is set it is refused, and one they have can be taken back', async () => {
  const { quota, listed, when, goals } = await givenGoals();
  const owner = await listed({ list: 'owner', name: 'Ana' });
  await quota({ of: owner });
  await when((context) => retireFromList({ list: 'owner', id: owner }, context));
  await expect(quota({ of: owner, amount: euro(1) })).rejects.toThrow('not-found');
  await quota({ of: owner, amount: null });
  expect((await goals()).quotas).toEqual([]);
});

describe('given a target', () => {
  test('when another is set later the first keeps its time, and undoing takes the later one away', async () => {
    const { target, goals, undone } = await givenGoals();
    await target({ from: '2026-09-01' });
    await target({ value: 25 });
    expect((await goals()).targets.map(({ from, value }) => [from, value])).toEqual([
      ['2026-09-01', 20],
      ['2026-11-01', 25],
    ]);
    await undone();
    expect((await goals()).targets.map(({ value }) => value)).toEqual([20]);
  });

  test('when the same is set later nothing is written, and neither when none is ended', async () => {
    const { target, types } = await givenGoals();
    await target({ from: '2026-09-01' });
    expect(await target({})).toMatchObject({ isChanged: false });
    expect(await target({ kind: 'year', from: '2026-01-01', value: null })).toMatchObject({
      isChanged: false,
    });
    expect(await types()).toEqual(['target.set']);
  });

  test('when it is ended, the day of its end is kept', async () => {
    const { target, goals } = await givenGoals();
    await target({ from: '2026-09-01' });
    await target({ value: null });
    expect((await goals()).targets.at(-1)).toEqual({
      number: 'new-leads',
      kind: 'month',
      from: '2026-11-01',
      value: null,
    });
  });

  test.each([
    ['an unknown number', { number: 'luck' }, 'not-found'],
    ['a day on which no year begins', { kind: 'year', from: '2026-11-01' }, 'bad-day'],
  ] as const)('when it is for %s it is refused', async (_, input, fault) => {
    const { target } = await givenGoals();
    await expect(target(input)).rejects.toThrow(fault);
  });
});

test('given quotas and targets, when the page is asked for, then it has them, whom they can be for, and the numbers in the language', async () => {
  const { quota, listed, view, goals } = await givenGoals();
  await quota({});
  const team = await listed({ list: 'team', name: 'North' });
  const page = await goalsPageOf(await view(), { home: 'EUR', rates: { USD: 0.9 } }, 4, 'bg');
  expect(page).toMatchObject({ ...(await goals()), today: TODAY, fiscalStart: 4, rates: { USD: 0.9 } });
  expect(page.teams).toMatchObject([{ id: team }]);
  expect(page.owners).toMatchObject([{ id: 'me' }]);
  expect(page.numbers).toContainEqual(
    expect.objectContaining({ id: 'new-leads', name: 'Нови лийдове', unit: 'deals', adds: true }),
  );
});
