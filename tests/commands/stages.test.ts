import { describe, expect, test } from 'vitest';
import { checkItem } from '../../lib/commands/check-item.command';
import { pipelinesPage } from '../../lib/commands/pipelines-page.query';
import { addStage, changeStage, orderStages } from '../../lib/commands/stage.command';
import type { Inputs } from '../../lib/schema/message.schema';
import { day, opened } from '../make/history';
import { given } from './given';

type Change = Partial<Inputs['stage.change']>;

const given7 = async (...histories: Parameters<typeof given>) => {
  const log = await given(...histories);
  const stages = async () => (await log.read.pipelines())[0]?.stages ?? [];
  const change = (one: Change) =>
    log.when((context) => changeStage({ pipeline: 'sales', stage: 'meeting', ...one }, context));
  const stage = async (id = 'meeting') => (await stages()).find((one) => one.id === id);
  const ids = async () => (await stages()).map(({ id }) => id);
  return { ...log, stages, change, stage, ids };
};

const SEVEN = ['prospecting', 'qualification', 'meeting', 'proposal', 'negotiation', 'closing', 'fulfilment'];

describe('given a stage, when something of it is changed', () => {
  test.each<[string, Change]>([
    ['colour', { colour: 6 }],
    ['target days', { targetDays: 3 }],
    ['limit by hand', { staleAfterDays: 9 }],
    ['default category', { category: 'commit' }],
    ['kind', { kind: 'won' }],
  ])(
    'then its %s is by one fact, no other stage and no id changes, and undoing gives it back',
    async (_what, to) => {
      const { change, stage, stages, ids, types, undone } = await given7();
      const before = await stages();
      expect(await change(to)).toEqual({ id: 'meeting', isChanged: true });
      expect(await types()).toEqual(['stage.edited']);
      expect(await stage()).toEqual({ ...before[2], ...to });
      expect(await ids()).toEqual(SEVEN);
      expect(await change(to)).toMatchObject({ isChanged: false });
      expect(await types()).toHaveLength(1);
      await undone('command-0');
      expect(await stages()).toEqual(before);
    },
  );

  test('then a limit by hand can be taken away again', async () => {
    const { change, stage } = await given7();
    await change({ staleAfterDays: 9 });
    await change({ staleAfterDays: null });
    expect(await stage()).not.toHaveProperty('staleAfterDays');
  });

  test('then an unknown stage or pipeline is refused', async () => {
    const { change } = await given7();
    await expect(change({ stage: 'nowhere', colour: 1 })).rejects.toThrow('not-found');
    await expect(change({ pipeline: 'pipeline-x', colour: 1 })).rejects.toThrow('not-found');
  });
});

describe('given deals that went through a stage, when it is renamed', () => {
  test('then every fact and row of them is as it was, and the new name is shown', async () => {
    const { change, log, story, read, undone } = await given7(opened('a').moved('meeting', day(2)));
    const facts = async () => (await log.since()).events.filter(({ type }) => type.startsWith('deal.'));
    const before = [await facts(), await read.deal('deal-a'), await read.journey('deal-a')];
    await change({ name: '  First call ' });
    expect([await facts(), await read.deal('deal-a'), await read.journey('deal-a')]).toEqual(before);
    expect((await story('deal-a')).label).toMatchObject({ name: 'First call', colour: 3 });
    await undone();
    expect((await story('deal-a')).label).toEqual({ word: 'meeting', colour: 3 });
  });

  test('then a name of nothing is refused, and the same name changes nothing', async () => {
    const { change, types } = await given7();
    await expect(change({ name: '  ' })).rejects.toThrow('bad-name');
    await change({ name: 'Call' });
    expect(await change({ name: 'Call' })).toMatchObject({ isChanged: false });
    expect(await types()).toEqual(['stage.renamed']);
  });
});

describe('given stages, when another kind is wanted', () => {
  test.each([
    ['an open one stands there', opened('a').moved('meeting')],
    ['one was lost there', opened('a').moved('meeting').lost()],
    ['one went through it', opened('a').moved('meeting', day(2)).moved('closing', day(3))],
    ['one that was won since went through it', opened('a').moved('meeting', day(2)).won(day(3))],
    ['one began there', opened('a', day(0), 'meeting').moved('closing', day(3))],
  ])('then it is refused once a deal has a past there: %s', async (_what, history) => {
    const { change, stage, types } = await given7(history);
    await expect(change({ kind: 'won' })).rejects.toThrow('stage-has-past');
    expect((await stage())?.kind).toBe('open');
    expect(await types()).not.toContain('stage.edited');
    expect(await change({ kind: 'open', colour: 6 })).toMatchObject({ isChanged: true });
  });

  test('then a stage that won deals stays so, also when they were opened again', async () => {
    const { change, when } = await given7(opened('b').won(day(3)).reopened('closing', day(5)));
    await when((context) => addStage({ pipeline: 'sales', name: 'Kept', kind: 'won' }, context));
    await expect(change({ stage: 'fulfilment', kind: 'open' })).rejects.toThrow('stage-has-past');
  });

  test('then it can be changed where the move of a deal there was undone', async () => {
    const { change } = await given7(opened('a').moved('meeting', day(2)).undone());
    expect(await change({ kind: 'won' })).toMatchObject({ isChanged: true });
  });

  test('then what the editor shows names the stages that have a past', async () => {
    const { view } = await given7(opened('a').moved('meeting', day(2)).moved('closing', day(3)));
    expect([...(await pipelinesPage(await view())).stood].sort()).toEqual([
      'closing',
      'meeting',
      'prospecting',
    ]);
  });

  test('then it is refused when no stage would win any more', async () => {
    const { change } = await given7();
    await expect(change({ stage: 'fulfilment', kind: 'open' })).rejects.toThrow('last-stage');
  });

  test('then a deal that enters a stage made to win is won', async () => {
    const { change, update, read } = await given7(opened('a'));
    await change({ kind: 'won' });
    await update({ deal: 'deal-a', stage: 'meeting' });
    expect(await read.deal('deal-a')).toMatchObject({ status: 'won', stage: 'meeting' });
  });
});

describe('given stages, when they are put in another order', () => {
  const turned = [...SEVEN].reverse();
  const order = (stages: string[]) => ({ pipeline: 'sales', stages });

  test('then they stand so, the same stages, and undoing puts them back', async () => {
    const { when, ids, stage, undone, types } = await given7();
    const before = await stage();
    await when((context) => orderStages(order(turned), context));
    expect(await ids()).toEqual(turned);
    expect(await stage()).toEqual(before);
    expect(await when((context) => orderStages(order(turned), context))).toMatchObject({ isChanged: false });
    expect(await types()).toEqual(['stages.ordered']);
    await undone('command-0');
    expect(await ids()).toEqual(SEVEN);
  });

  test.each([
    ['one is missing', SEVEN.slice(1)],
    ['one is unknown', [...SEVEN.slice(1), 'nowhere']],
    ['one is told twice', [...SEVEN, 'meeting']],
  ])('then it is refused when %s', async (_what, stages) => {
    const { when } = await given7();
    await expect(when((context) => orderStages(order(stages), context))).rejects.toThrow('not-found');
  });
});

describe('given a pipeline, when a stage is added', () => {
  test('then an open one stands before those that win, one that wins last, or where it was wanted', async () => {
    const { when, ids, stages, undone } = await given7();
    const add = async (name: string, kind: 'open' | 'won', before?: string) =>
      (await when((context) => addStage({ pipeline: 'sales', name, kind, before }, context))).id;
    const demo = await add('Demo', 'open');
    expect(await ids()).toEqual([...SEVEN.slice(0, 6), demo, 'fulfilment']);
    expect((await stages())[6]).toMatchObject({ name: 'Demo', kind: 'open' });
    await undone();
    expect(await ids()).toEqual(SEVEN);
    const early = await add('Early', 'open', 'prospecting');
    const late = await add('Kept', 'won');
    expect(await ids()).toEqual([early, ...SEVEN, late]);
    await expect(add('  ', 'open')).rejects.toThrow('bad-name');
  });
});

describe('given the exit checklist of a stage, when it is changed', () => {
  test('then items are added, renamed and taken away under ids that stay, and undoing gives them back', async () => {
    const { change, stage, read, undone, when } = await given7(opened('a').moved('meeting'));
    await change({ checklist: [{ id: 'next-steps-agreed', name: 'Next steps agreed' }, { name: 'Budget' }] });
    const [kept, item] = (await stage())?.checklist ?? [];
    expect(kept).toBe('next-steps-agreed');
    const names = async () => (await read.pipelines())[0]?.items;
    expect(await names()).toMatchObject({ [item ?? '']: 'Budget' });
    await when((context) => checkItem({ deal: 'deal-a', item: item ?? '', isDone: true }, context));
    await change({ checklist: [{ id: item, name: 'Money' }] });
    expect((await stage())?.checklist).toEqual([item]);
    expect(await names()).toMatchObject({ [item ?? '']: 'Money' });
    expect((await read.deal('deal-a'))?.checked).toEqual([item]);
    await undone();
    expect((await stage())?.checklist).toEqual(['next-steps-agreed', item]);
    expect(await names()).toMatchObject({ [item ?? '']: 'Budget' });
  });
});

describe('given a deal that stood in a stage, when the stage is renamed', () => {
  test('then the deal is told by the new name, and its history by the one it had then', async () => {
    const { when, update, story } = await given(opened('a').moved('meeting', day(3)));
    const rename = (name: string) =>
      when((context) => changeStage({ pipeline: 'sales', stage: 'meeting', name }, context));
    await rename('Demo');
    await update({ deal: 'deal-a', stage: 'proposal' });
    await update({ deal: 'deal-a', stage: 'meeting' });
    await rename('Workshop');
    const { label, happenings } = await story('deal-a');
    expect(label).toMatchObject({ name: 'Workshop' });
    const told = happenings.filter(({ what }) => what === 'deal.moved').map(({ stage }) => stage);
    expect(told.map((stage) => stage?.name ?? stage?.word)).toEqual(['Demo', 'proposal', 'meeting']);
  });
});
