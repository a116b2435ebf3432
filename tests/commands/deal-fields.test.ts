import { describe, expect, test } from 'vitest';
import { retireFromList } from '../../lib/commands/lists.command';
import type { updateDeal } from '../../lib/commands/update-deal.command';
import { day, opened } from '../make/history';
import { given, TODAY } from './given';

type Change = Omit<Parameters<typeof updateDeal>[0], 'deal'>;

const DEAL = 'deal-a';

const givenDeal = async (history = opened('a').moved('meeting', day(4))) => {
  const log = await given(history);
  const set = (change: Change, rates?: Record<string, number>) =>
    log.update({ deal: DEAL, ...change }, rates && { home: 'EUR', rates });
  return { ...log, set, deal: () => log.read.deal(DEAL), told: () => log.story(DEAL) };
};

describe('given a deal, when a field is set', () => {
  test.each<[string, Change, object]>([
    ['amount', { amount: { minor: 990, currency: 'EUR' } }, { amount: { minor: 990, currency: 'EUR' } }],
    ['expected close', { expectedClose: '2026-12-31' }, { expectedClose: '2026-12-31' }],
    ['category', { category: 'commit' }, { category: 'commit' }],
    ['title', { title: ' Rollout ' }, { title: 'Rollout' }],
  ])(
    'then its %s is told, told again nothing is written, and undoing takes it away',
    async (_what, to, shows) => {
      const { set, told, types, rows, undone, lastCommand } = await givenDeal();
      const before = await rows();
      expect(await set(to)).toEqual({ deal: DEAL, isChanged: true });
      const command = lastCommand();
      expect(await told()).toMatchObject(shows);
      const count = (await types()).length;
      expect(await set(to)).toEqual({ deal: DEAL, isChanged: false });
      expect(await types()).toHaveLength(count);
      await undone(command);
      expect(await rows()).toBe(before);
    },
  );

  test('then it can be set to nothing again', async () => {
    const { set, told } = await givenDeal();
    await set({ amount: { minor: 1, currency: 'EUR' }, expectedClose: '2026-12-31', category: 'omitted' });
    await set({ title: 'A' });
    await set({ amount: null, expectedClose: null, category: null, owner: null, source: null, title: '' });
    const deal = await told();
    expect(deal.title).toBe('');
    for (const field of ['amount', 'expectedClose', 'category', 'owner', 'source'])
      expect(deal).not.toHaveProperty(field);
  });
});

describe('given an amount in another currency', () => {
  const dollars = (minor: number) => ({ amount: { minor, currency: 'USD' } });

  test('then it keeps the rate of the day it was set, whatever the table says later', async () => {
    const { set, deal, types } = await givenDeal();
    await set(dollars(50_000), { USD: 0.9 });
    expect(await deal()).toMatchObject({ ...dollars(50_000), rate: { to: 'EUR', rate: 0.9 } });
    await set({ ...dollars(50_000), title: 'A' }, { USD: 0.5 });
    expect((await deal())?.rate).toEqual({ to: 'EUR', rate: 0.9 });
    expect((await types()).filter((type) => type === 'deal.edited')).toHaveLength(1);
    await set(dollars(60_000), { USD: 0.5 });
    expect((await deal())?.rate).toEqual({ to: 'EUR', rate: 0.5 });
  });

  test('then undoing a later amount gives back the one before with its own rate', async () => {
    const { set, deal, undone } = await givenDeal();
    await set(dollars(50_000), { USD: 0.9 });
    await set({ amount: { minor: 7, currency: 'GBP' } }, { GBP: 1.2 });
    expect(await deal()).toMatchObject({ amount: { currency: 'GBP' }, rate: { rate: 1.2 } });
    await undone();
    expect(await deal()).toMatchObject({ ...dollars(50_000), rate: { to: 'EUR', rate: 0.9 } });
  });

  test('then leva have the rate fixed by law, euros none, and a currency nobody typed none', async () => {
    const { set, deal } = await givenDeal();
    await set({ amount: { minor: 195_583, currency: 'BGN' } }, {});
    expect((await deal())?.rate?.rate).toBeCloseTo(1 / 1.95583, 12);
    await set({ amount: { minor: 100, currency: 'EUR' } }, {});
    expect(await deal()).not.toHaveProperty('rate');
    await set({ amount: { minor: 100, currency: 'JPY' } }, { USD: 0.9 });
    expect(await deal()).not.toHaveProperty('rate');
  });
});

describe('given an expected close, when it is put later and earlier', () => {
  test('then every push and pull is counted and told by how many days, latest first', async () => {
    const { set, deal, told } = await givenDeal();
    const days = ['2026-12-01', '2026-12-15', '2026-12-31', '2026-12-20'];
    for (const expectedClose of days) await set({ expectedClose });
    expect(await deal()).toMatchObject({ expectedClose: '2026-12-20', pushes: 2, pulls: 1 });
    const changes = (await told()).happenings.filter(({ what }) => what === 'deal.edited.expectedClose');
    expect(changes.map(({ dueDay, pushedBy }) => [dueDay, pushedBy])).toEqual([
      ['2026-12-20', -11],
      ['2026-12-31', 16],
      ['2026-12-15', 14],
      ['2026-12-01', undefined],
    ]);
  });

  test('then a day taken away and given later is a push from the day there was', async () => {
    const { set, deal } = await givenDeal();
    for (const expectedClose of ['2026-12-01', null, '2026-12-08']) await set({ expectedClose });
    expect(await deal()).toMatchObject({ pushes: 1, pulls: 0 });
  });

  test('then undoing a push uncounts it', async () => {
    const { set, deal, undone } = await givenDeal();
    await set({ expectedClose: '2026-12-01' });
    await set({ expectedClose: '2026-12-15' });
    await undone();
    expect(await deal()).toMatchObject({ expectedClose: '2026-12-01', pushes: 0, pulls: 0 });
  });
});

describe('given a category picked by hand, when the deal moves', () => {
  test.each(['closing', 'fulfilment'])('then the pick stands, also in %s', async (stage) => {
    const { set, deal } = await givenDeal();
    await set({ category: 'best case' });
    await set({ stage });
    expect(await deal()).toMatchObject({ stage, category: 'best case' });
  });

  test('then one and the same command can do both', async () => {
    const { set, deal } = await givenDeal();
    await set({ stage: 'closing', category: 'omitted' });
    expect(await deal()).toMatchObject({ stage: 'closing', category: 'omitted' });
  });
});

describe('given owners, sources and tags', () => {
  test('then a deal is given what is on their lists, and history tells their names', async () => {
    const { set, deal, told, listed, undone } = await givenDeal();
    const owner = await listed({ list: 'owner', name: 'Ivo' });
    const source = await listed({ list: 'source', name: 'Fair' });
    await set({ owner, source });
    expect(await deal()).toMatchObject({ owner, source });
    const names = (await told()).happenings.slice(0, 2).map(({ what, name }) => [what, name]);
    expect(names.sort()).toEqual([
      ['deal.edited.owner', 'Ivo'],
      ['deal.edited.source', 'Fair'],
    ]);
    await undone();
    expect(await deal()).toMatchObject({ owner: 'me', source: 'gmail' });
  });

  test('then what is on no list, or is retired, is refused; what the deal has already may stay', async () => {
    const { set, deal, listed, when } = await givenDeal();
    for (const change of [{ owner: 'x' }, { source: 'x' }, { tag: { tag: 'x', isOn: true } }])
      await expect(set(change)).rejects.toThrow('not-found');
    const ids = { owner: '', source: '', tag: '' };
    for (const list of ['owner', 'source', 'tag'] as const) ids[list] = await listed({ list, name: 'A' });
    const { owner, source, tag } = ids;
    await set({ owner, source, tag: { tag, isOn: true } });
    for (const list of ['owner', 'source', 'tag'] as const)
      await when((context) => retireFromList({ list, id: ids[list] }, context));
    expect(await set({ owner, source, tag: { tag, isOn: true } })).toMatchObject({ isChanged: false });
    await set({ owner: null, source: null, tag: { tag, isOn: false } });
    for (const change of [{ owner }, { source }, { tag: { tag, isOn: true } }])
      await expect(set(change)).rejects.toThrow('not-found');
    expect((await deal())?.tags).toEqual([]);
  });

  test('then a tag is put on and taken off, several at a time, and each is told', async () => {
    const { set, deal, told, listed, undone } = await givenDeal();
    const [hot, big] = [
      await listed({ list: 'tag', name: 'Hot' }),
      await listed({ list: 'tag', name: 'Big' }),
    ];
    await set({ tag: { tag: hot, isOn: true } });
    await set({ tag: { tag: big, isOn: true } });
    expect(new Set((await deal())?.tags)).toEqual(new Set([hot, big]));
    await set({ tag: { tag: hot, isOn: false } });
    expect((await deal())?.tags).toEqual([big]);
    expect((await told()).happenings[0]).toMatchObject({ what: 'deal.untagged', name: 'Hot' });
    await undone();
    expect((await deal())?.tags).toHaveLength(2);
  });
});

describe('given a change that happened on another day', () => {
  test('then the whole change counts for that day and is marked', async () => {
    const { set, deal, told } = await givenDeal();
    await set({ amount: { minor: 5, currency: 'EUR' }, stage: 'proposal', on: day(10) });
    expect(await deal()).toMatchObject({ stage: 'proposal', stageSince: day(10) });
    const marked = (await told()).happenings.filter(({ on }) => on === day(10));
    expect(marked.map(({ saidOn }) => saidOn)).toEqual([TODAY, TODAY]);
  });
});

describe('given a deal that came from a site, when its source was changed', () => {
  test('then the site can be chosen again, and what is on no list cannot', async () => {
    const { update, listed, read } = await given(opened('a'));
    const around = { home: 'EUR', rates: {}, sites: ['gmail', 'linkedin'] };
    await update({ deal: 'deal-a', source: await listed({ list: 'source', name: 'Referral' }) }, around);
    await update({ deal: 'deal-a', source: 'gmail' }, around);
    expect((await read.deal('deal-a'))?.source).toBe('gmail');
    await expect(update({ deal: 'deal-a', source: 'nowhere' }, around)).rejects.toThrow('not-found');
  });
});
