import { describe, expect, test } from 'vitest';
import { pipelinesPage } from '../../lib/commands/pipelines-page.query';
import { addStage, changeStage, retireStage } from '../../lib/commands/stage.command';
import { day, opened } from '../make/history';
import { given } from './given';

const PIPELINE = 'sales';
const standsIn = () => opened('open').moved('proposal', day(3));
const lostThere = () => opened('lost').moved('proposal', day(3)).lost('price', day(6));
const wentThrough = () => opened('won').moved('proposal', day(3)).won(day(9));
const retire = (stage: string, to: string) => ({ pipeline: PIPELINE, stage, to });

describe('given a stage with deals, when it is retired', () => {
  test('then its open deals go where it was said, by a fact for each, and the others stay in history', async () => {
    const { when, types, read } = await given(standsIn(), lostThere(), wentThrough());
    const before = (await types()).length;
    await when((context) => retireStage(retire('proposal', 'negotiation'), context));
    expect((await types()).slice(before)).toEqual(['deal.moved', 'stage.retired']);
    expect(await read.deal('deal-open')).toMatchObject({ stage: 'negotiation', status: 'open' });
    expect(await read.deal('deal-lost')).toMatchObject({
      stage: 'proposal',
      status: 'lost',
      closedOn: day(6),
    });
    expect(await read.deal('deal-won')).toMatchObject({ stage: 'fulfilment', closedOn: day(9) });
    expect((await read.journey('deal-won'))?.stays.map(({ stage }) => stage)).toEqual([
      'prospecting',
      'proposal',
      'fulfilment',
    ]);
  });

  test('then history still has its name, and the editor tells that it is retired and where to', async () => {
    const { when, story, view } = await given(lostThere());
    await when((context) => changeStage({ pipeline: PIPELINE, stage: 'proposal', name: 'Offer' }, context));
    await when((context) => retireStage(retire('proposal', 'closing'), context));
    const told = await story('deal-lost');
    expect(told.label).toMatchObject({ word: 'lost' });
    // It was still called that when the deal came there.
    expect(told.happenings.find(({ what }) => what === 'deal.moved')?.stage).toEqual({
      word: 'proposal',
      colour: 4,
    });
    expect(told.stays.map(({ stage }) => stage)).toEqual(['prospecting', 'proposal']);
    const page = await pipelinesPage(await view());
    expect(page.pipelines[0]?.stages.at(-1)).toMatchObject({
      id: 'proposal',
      name: 'Offer',
      retiredTo: 'closing',
    });
    expect(page.deals.proposal).toEqual({ open: 0, won: 0, lost: 1 });
  });

  test('then no deal can be put there any more', async () => {
    const { when, update } = await given(opened('a'));
    await when((context) => retireStage(retire('proposal', 'closing'), context));
    await expect(update({ deal: 'deal-a', stage: 'proposal' })).rejects.toThrow('bad-input');
  });

  test('then undoing gives back the stage where it was, and its deals in it', async () => {
    const { when, undone, rows } = await given(standsIn(), lostThere());
    const before = await rows();
    await when((context) => retireStage(retire('proposal', 'negotiation'), context));
    expect(await rows()).not.toBe(before);
    await undone();
    expect(JSON.parse(await rows())[0]).toBe(JSON.parse(before)[0]);
    expect(JSON.parse(await rows())[1][0].stages).toEqual(JSON.parse(before)[1][0].stages);
  });

  test('then a deal that has gone on since stays where it went when the retiring is undone', async () => {
    const { when, update, undone, lastCommand, read } = await given(standsIn());
    await when((context) => retireStage(retire('proposal', 'negotiation'), context));
    const command = lastCommand();
    await update({ deal: 'deal-open', stage: 'closing' });
    await undone(command);
    expect(await read.deal('deal-open')).toMatchObject({ stage: 'closing', status: 'open' });
  });
});

describe('given a stage, when it is to be retired to nowhere a deal can go', () => {
  test.each([
    ['itself', 'proposal', 'not-found'],
    ['an unknown stage', 'nowhere', 'not-found'],
    ['a retired stage', 'meeting', 'not-found'],
    ['a stage that wins its open deals', 'fulfilment', 'stage-in-use'],
  ])('then %s is refused and nothing changes', async (_what, to, code) => {
    const { when, rows } = await given(standsIn());
    await when((context) => retireStage(retire('meeting', 'closing'), context));
    const before = await rows();
    await expect(when((context) => retireStage(retire('proposal', to), context))).rejects.toThrow(code);
    expect(await rows()).toBe(before);
  });

  test('then a stage that is retired already, or unknown, is refused', async () => {
    const { when } = await given();
    await when((context) => retireStage(retire('meeting', 'closing'), context));
    for (const stage of ['meeting', 'nowhere'])
      await expect(when((context) => retireStage(retire(stage, 'closing'), context))).rejects.toThrow(
        'not-found',
      );
  });
});

describe('given the last stage of a kind', () => {
  test('when it is the last one that wins, it stays', async () => {
    const { when } = await given();
    await expect(when((context) => retireStage(retire('fulfilment', 'closing'), context))).rejects.toThrow(
      'last-stage',
    );
  });

  test('when it is the last open one, it stays', async () => {
    const { when, read } = await given();
    const open = ['prospecting', 'qualification', 'meeting', 'proposal', 'negotiation'];
    for (const stage of open) await when((context) => retireStage(retire(stage, 'closing'), context));
    await expect(when((context) => retireStage(retire('closing', 'fulfilment'), context))).rejects.toThrow(
      'last-stage',
    );
    const standing = (await read.pipelines())[0]?.stages.filter(({ retiredTo }) => retiredTo === undefined);
    expect(standing?.map(({ id }) => id)).toEqual(['closing', 'fulfilment']);
  });
});

describe('given a second stage that wins, when the first is retired', () => {
  test('then what was won stays won where it was, on its day and under its name', async () => {
    const { when, read, story } = await given(wentThrough());
    const added = { pipeline: PIPELINE, name: 'Renewing', kind: 'won' as const };
    const { id } = await when((context) => addStage(added, context));
    await when((context) => retireStage(retire('fulfilment', id), context));
    expect(await read.deal('deal-won')).toMatchObject({
      stage: 'fulfilment',
      status: 'won',
      closedOn: day(9),
    });
    expect((await story('deal-won')).label).toMatchObject({ word: 'fulfilment', colour: 7 });
  });
});
