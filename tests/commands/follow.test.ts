import { describe, expect, test } from 'vitest';
import { loseDeal } from '../../lib/commands/close-deal.command';
import { followDeal } from '../../lib/commands/follow-deal.command';
import { joinDeal } from '../../lib/commands/join-deal.command';
import { addPipeline, retirePipeline } from '../../lib/commands/pipeline.command';
import { day, opened } from '../make/history';
import { given, TODAY } from './given';

const DEAL = 'deal-ana';
const ana = () => opened('ana').named('Ana', 'ana@acme.example').amount(50_000).moved('closing', day(5));

const givenWon = async () => {
  const log = await given(ana().won(day(9)));
  const follow = (kind: 'renewal' | 'upsell', more: { pipeline?: string; expectedClose?: string } = {}) =>
    log.when((context) => followDeal({ deal: DEAL, kind, ...more }, context));
  return { ...log, follow };
};

describe('given an open deal', () => {
  test('when it enters fulfilment, a deal that follows is proposed, and no more when it has one', async () => {
    const { update, story, when, undone } = await given(ana());
    expect((await story(DEAL)).mayFollow).toBe(false);
    await update({ deal: DEAL, stage: 'fulfilment' });
    expect((await story(DEAL)).mayFollow).toBe(true);
    await when((context) => followDeal({ deal: DEAL, kind: 'renewal' }, context));
    expect((await story(DEAL)).mayFollow).toBe(false);
    await undone();
    expect((await story(DEAL)).mayFollow).toBe(true);
  });

  test('when it is open or lost, nothing follows it', async () => {
    const { when, story, types } = await given(ana());
    const follow = () => when((context) => followDeal({ deal: DEAL, kind: 'upsell' }, context));
    await expect(follow()).rejects.toThrow('not-found');
    await when((context) => loseDeal({ deal: DEAL, reason: 'price' }, context));
    await expect(follow()).rejects.toThrow('not-found');
    expect((await story(DEAL)).mayFollow).toBe(false);
    expect(await types()).not.toContain('deal.followed');
  });
});

describe('given a won deal', () => {
  test.each(['renewal', 'upsell'] as const)(
    'when a %s follows it, each tells of the other, and history of both',
    async (kind) => {
      const { follow, update, story } = await givenWon();
      await update({ deal: DEAL, title: 'Yard' });
      const { deal } = await follow(kind);
      expect((await story(DEAL)).followers).toEqual([
        { deal, kind, title: 'Yard', label: { word: 'prospecting', colour: 1 } },
      ]);
      expect(await story(deal)).toMatchObject({
        title: 'Yard',
        follows: { deal: DEAL, kind, label: { word: 'fulfilment', colour: 7 } },
        followers: [],
      });
      expect((await story(DEAL)).happenings[0]).toMatchObject({ what: 'deal.followed', name: kind });
      expect((await story(deal)).happenings.map(({ what }) => what)).toContain('deal.opened');
    },
  );

  test('then what follows has its own clock and expected close, the same people and owner', async () => {
    const { follow, when, story, read } = await givenWon();
    const joined = { deal: DEAL, person: 'bo@acme.example', role: 'pays' as const };
    await when((context) => joinDeal(joined, context));
    const { deal } = await follow('renewal', { expectedClose: '2027-10-01' });
    expect(await read.deal(deal)).toMatchObject({
      status: 'open',
      openedOn: TODAY,
      stageSince: TODAY,
      expectedClose: '2027-10-01',
      owner: 'me',
      pushes: 0,
    });
    expect((await story(deal)).stays).toEqual([{ stage: 'prospecting', from: TODAY }]);
    expect((await story(deal)).people).toEqual((await story(DEAL)).people);
    expect(await read.deal(DEAL)).toMatchObject({ status: 'won', closedOn: day(9) });
  });

  test('then a renewal begins with the amount of the deal, an upsell with none', async () => {
    const { follow, read } = await givenWon();
    const renewal = await follow('renewal');
    const upsell = await follow('upsell');
    expect((await read.deal(renewal.deal))?.amount).toEqual({ minor: 50_000, currency: 'EUR' });
    expect(await read.deal(upsell.deal)).not.toHaveProperty('amount');
    expect((await read.deal(DEAL))?.followers.map(({ kind }) => kind)).toEqual(['renewal', 'upsell']);
  });

  test('then undoing takes both sides of the link back, to the letter', async () => {
    const { follow, undone, rows, read } = await givenWon();
    const before = await rows();
    const { deal } = await follow('renewal', { expectedClose: '2027-10-01' });
    await undone();
    expect(await rows()).toBe(before);
    expect(await read.deal(deal)).toBeUndefined();
  });

  test('then what follows goes its own way: losing it changes nothing of the deal', async () => {
    const { follow, when, read, story } = await givenWon();
    const before = await read.deal(DEAL);
    const { deal } = await follow('upsell');
    await when((context) => loseDeal({ deal, reason: 'price' }, context));
    expect(await read.deal(DEAL)).toMatchObject({ status: 'won', closedOn: before?.closedOn });
    expect((await story(DEAL)).followers[0]?.label).toEqual({ word: 'lost', colour: 0 });
  });
});

describe('given a pipeline for renewals', () => {
  const withRenewals = async () => {
    const log = await givenWon();
    const { id } = await log.when((context) => addPipeline({ template: 'renewals' }, context));
    const follow = async (kind: 'renewal' | 'upsell', pipeline?: string) =>
      (await log.read.deal((await log.follow(kind, pipeline ? { pipeline } : {})).deal))?.pipeline;
    return { ...log, id, follow };
  };

  test('then renewals begin there unless another is named, upsells where the deal was', async () => {
    const { follow, id } = await withRenewals();
    expect(await follow('renewal')).toBe(id);
    expect(await follow('renewal', 'sales')).toBe('sales');
    expect(await follow('upsell')).toBe('sales');
    expect(await follow('upsell', id)).toBe(id);
  });

  test('then one that is retired is begun in no more', async () => {
    const { follow, id, when } = await withRenewals();
    await when((context) => retirePipeline({ pipeline: id }, context));
    expect(await follow('renewal')).toBe('sales');
    await expect(follow('renewal', id)).rejects.toThrow('not-found');
  });
});
