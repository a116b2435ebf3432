import { describe, expect, test } from 'vitest';
import { redateFact } from '../../lib/commands/redate-fact.command';
import { day, opened } from '../make/history';
import { given, TODAY } from './given';

const DEAL = 'deal-a';
const a = () => opened('a').moved('meeting', day(10)).moved('proposal', day(20));

const givenDeal = async (history = a()) => {
  const log = await given(history);
  const factOf = async (what: string) =>
    (await log.story(DEAL)).happenings.find((one) => one.what === what)?.id ?? 'no-such-fact';
  const redate = (fact: string, on: string) =>
    log.when((context) => redateFact({ deal: DEAL, fact, on }, context));
  const stays = async () => (await log.story(DEAL)).stays.map(({ stage, from, to }) => [stage, from, to]);
  return { ...log, factOf, redate, stays };
};

/** The moves are told latest first: the last of them is the move to the meeting. */
const moves = async (story: Awaited<ReturnType<typeof givenDeal>>['story']) =>
  (await story(DEAL)).happenings.filter(({ what }) => what === 'deal.moved');

describe('given a move on a wrong day, when its day is corrected', () => {
  test('then the stays are as it really was, the correction is marked, and the fact itself is as it was', async () => {
    const { redate, story, stays, log } = await givenDeal();
    const [, meeting] = await moves(story);
    const before = (await log.since()).events;
    await redate(meeting?.id ?? '', day(4));
    expect(await stays()).toEqual([
      ['prospecting', day(0), day(4)],
      ['meeting', day(4), day(20)],
      ['proposal', day(20), undefined],
    ]);
    expect((await moves(story))[1]).toMatchObject({ id: meeting?.id, on: day(4), saidOn: day(10) });
    expect((await log.since()).events.slice(0, before.length)).toEqual(before);
  });

  test('then it is marked with the day it was said on, put on a later day as on an earlier one', async () => {
    const { redate, story } = await givenDeal();
    const [, meeting] = await moves(story);
    await redate(meeting?.id ?? '', day(12));
    expect((await moves(story))[1]).toMatchObject({ id: meeting?.id, on: day(12), saidOn: day(10) });
  });

  test('then the latest correction counts, and undoing gives back the day before it', async () => {
    const { redate, story, undone, rows } = await givenDeal();
    const [, meeting] = await moves(story);
    const before = await rows();
    await redate(meeting?.id ?? '', day(4));
    const once = await rows();
    await redate(meeting?.id ?? '', day(6));
    expect((await moves(story))[1]).toMatchObject({ on: day(6) });
    await undone();
    expect(await rows()).toBe(once);
    await undone('command-0');
    expect(await rows()).toBe(before);
    expect((await moves(story))[1]).not.toHaveProperty('saidOn');
  });

  test('then the day a deal was won can be corrected, and it closed on that day', async () => {
    const { redate, factOf, read } = await givenDeal(a().won(day(30)));
    await redate(await factOf('deal.won'), day(25));
    expect(await read.deal(DEAL)).toMatchObject({ status: 'won', closedOn: day(25), stageSince: day(25) });
  });

  test('then the day it was opened can be put earlier', async () => {
    const { redate, factOf, read, stays } = await givenDeal();
    await redate(await factOf('deal.opened'), '2026-08-20');
    expect(await read.deal(DEAL)).toMatchObject({ openedOn: '2026-08-20' });
    expect((await stays())[0]).toEqual(['prospecting', '2026-08-20', day(10)]);
  });
});

describe('given days that are corrected past one another', () => {
  test('then a deal said to be opened later than it moved has no stay that ends before it began', async () => {
    const { redate, factOf, story, read } = await givenDeal();
    await redate(await factOf('deal.opened'), day(15));
    expect(await read.deal(DEAL)).toMatchObject({ openedOn: day(15), stage: 'proposal' });
    for (const { from, to } of (await story(DEAL)).stays) expect(from <= (to ?? from)).toBe(true);
  });

  test('then a deal said to be lost before its last move is lost', async () => {
    const { redate, factOf, read } = await givenDeal(a().lost('price', day(30)));
    await redate(await factOf('deal.lost'), day(15));
    expect(await read.deal(DEAL)).toMatchObject({ status: 'lost', closedOn: day(15) });
  });
});

describe('given a fact, when its day cannot be', () => {
  test.each([
    ['tomorrow', '2026-11-25'],
    ['before the deal', day(-1)],
  ])('then %s is refused and nothing changes', async (_what, on) => {
    const { redate, story, rows } = await givenDeal();
    const [last] = await moves(story);
    const before = await rows();
    await expect(redate(last?.id ?? '', on)).rejects.toThrow('bad-day');
    expect(await rows()).toBe(before);
  });

  test('then a fact that is none of the deal’s, and a deal that is not there, are refused', async () => {
    const { redate, story, when } = await givenDeal();
    await expect(redate('no-such-fact', day(4))).rejects.toThrow('not-found');
    const [fact] = await moves(story);
    const input = { deal: 'deal-x', fact: fact?.id ?? '', on: day(4) };
    await expect(when((context) => redateFact(input, context))).rejects.toThrow('not-found');
  });
});

describe('given a change that is said later than it happened', () => {
  test('then it counts for its day and is marked with the day it was said on', async () => {
    const { update, story, stays, undone, rows } = await givenDeal();
    const before = await rows();
    await update({ deal: DEAL, stage: 'negotiation', note: 'Met them', on: day(40) });
    expect((await stays()).at(-1)).toEqual(['negotiation', day(40), undefined]);
    const said = (await story(DEAL)).happenings.slice(0, 2);
    expect(said.map(({ on, saidOn }) => [on, saidOn])).toEqual([
      [day(40), TODAY],
      [day(40), TODAY],
    ]);
    await undone();
    expect(await rows()).toBe(before);
  });

  test('then what is said at once bears no mark', async () => {
    const { update, story } = await givenDeal();
    await update({ deal: DEAL, stage: 'negotiation' });
    expect((await moves(story))[0]).not.toHaveProperty('saidOn');
  });
});
