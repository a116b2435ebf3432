import { describe, expect, test } from 'vitest';
import { anotherDeal } from '../../lib/commands/another-deal.command';
import { addPipeline, renamePipeline, retirePipeline } from '../../lib/commands/pipeline.command';
import { addStage } from '../../lib/commands/stage.command';
import { day, opened } from '../make/history';
import { given, TODAY } from './given';

type Template = 'seven' | 'four' | 'renewals' | 'empty';
const DEAL = 'deal-ana';
const ana = () => opened('ana').named('Ana', 'ana@acme.example').moved('meeting', day(4));

const withPipeline = async (template: Template, ...histories: Parameters<typeof given>) => {
  const log = await given(...histories);
  const { id } = await log.when((context) => addPipeline({ template }, context));
  const pipeline = async () => (await log.read.pipelines()).find((one) => one.id === id);
  const stages = (await pipeline())?.stages ?? [];
  return { ...log, id, pipeline, stages, first: stages[0]?.id ?? '', last: stages.at(-1)?.id ?? '' };
};

describe('given a template, when a pipeline is added from it', () => {
  test.each<[Template, string[]]>([
    [
      'seven',
      ['prospecting', 'qualification', 'meeting', 'proposal', 'negotiation', 'closing', 'fulfilment'],
    ],
    ['four', ['lead', 'talking', 'offer', 'done']],
    ['renewals', ['coming-up', 'in-talks', 'terms-sent', 'renewed']],
    ['empty', ['first', 'won']],
  ])('then "%s" has its stages in order, and only the last one wins', async (template, words) => {
    const { stages } = await withPipeline(template);
    expect(stages.map(({ word }) => word)).toEqual(words);
    expect(stages.map(({ kind }) => kind)).toEqual([...words.slice(1).map(() => 'open'), 'won']);
    for (const { targetDays, colour } of stages) {
      expect(targetDays).toBeGreaterThan(0);
      expect(colour).toBeGreaterThan(0);
    }
  });

  test('then two of one template share no stage, and undoing takes one away', async () => {
    const { when, read, undone } = await withPipeline('seven');
    await when((context) => addPipeline({ template: 'seven', name: ' Partners ' }, context));
    const all = await read.pipelines();
    expect(all.map(({ name }) => name)).toContain('Partners');
    const ids = all.flatMap(({ stages }) => stages.map(({ id }) => id));
    expect(ids).toHaveLength(21);
    expect(new Set(ids).size).toBe(21);
    await undone();
    expect(await read.pipelines()).toHaveLength(2);
  });
});

describe('given two pipelines, when a deal moves between them', () => {
  test('then it begins at the first stage of the other, or where it is put, and its history keeps both', async () => {
    const { update, read, id, stages, first, undone } = await withPipeline('four', ana());
    await update({ deal: DEAL, pipeline: id });
    expect(await read.deal(DEAL)).toMatchObject({ pipeline: id, stage: first, stageSince: TODAY });
    await update({ deal: DEAL, stage: stages[2]?.id });
    expect(await read.deal(DEAL)).toMatchObject({ pipeline: id, stage: stages[2]?.id });
    await update({ deal: DEAL, stage: 'closing' });
    expect(await read.deal(DEAL)).toMatchObject({ pipeline: 'sales', stage: 'closing' });
    expect((await read.journey(DEAL))?.stays.map(({ stage }) => stage)).toEqual([
      'prospecting',
      'meeting',
      first,
      stages[2]?.id,
      'closing',
    ]);
    await undone();
    expect(await read.deal(DEAL)).toMatchObject({ pipeline: id, stage: stages[2]?.id });
  });

  test('then it is won by the stage of the other that wins', async () => {
    const { update, read, id, last } = await withPipeline('renewals', ana());
    await update({ deal: DEAL, stage: last });
    expect(await read.deal(DEAL)).toMatchObject({ pipeline: id, status: 'won', closedOn: TODAY });
  });

  test('then another deal of the same person can begin there', async () => {
    const { when, read, id, first } = await withPipeline('four', ana());
    const { deal } = await when((context) =>
      anotherDeal({ address: 'ana@acme.example', pipeline: id }, context),
    );
    expect(await read.deal(deal)).toMatchObject({ pipeline: id, stage: first });
    expect(await read.deal(DEAL)).toMatchObject({ pipeline: 'sales', stage: 'meeting' });
  });

  test('then an unknown pipeline is refused', async () => {
    const { update } = await given(ana());
    await expect(update({ deal: DEAL, pipeline: 'pipeline-x' })).rejects.toThrow('not-found');
  });
});

describe('given a pipeline, when it is renamed', () => {
  test('then its id and stages stay, a name of nothing is refused, and undoing gives the old name back', async () => {
    const { when, id, pipeline, stages, types, undone } = await withPipeline('four');
    const rename = (name: string) => when((context) => renamePipeline({ pipeline: id, name }, context));
    await rename(' Partners ');
    expect(await pipeline()).toMatchObject({ id, name: 'Partners', stages });
    await undone();
    expect(await pipeline()).not.toHaveProperty('name');
    await expect(rename('   ')).rejects.toThrow('bad-name');
    await rename('A');
    const before = await types();
    expect(await rename('A')).toMatchObject({ isChanged: false });
    expect(await types()).toEqual(before);
  });
});

describe('given a pipeline, when it is retired', () => {
  const retire = (pipeline: string, to?: string) => ({ pipeline, to });

  test('then its open deals go to the other one, closed ones stay, and undoing brings all back', async () => {
    const { when, read, rows, first, undone } = await withPipeline(
      'four',
      ana(),
      opened('b').lost('price', day(3)),
    );
    const before = await rows();
    await when((context) => retirePipeline(retire('sales', first), context));
    expect(await read.deal(DEAL)).toMatchObject({ stage: first, status: 'open' });
    expect(await read.deal('deal-b')).toMatchObject({ pipeline: 'sales', stage: 'prospecting' });
    expect((await read.pipelines())[0]).toMatchObject({ id: 'sales', isRetired: true });
    await undone();
    expect(JSON.parse(await rows())[0]).toBe(JSON.parse(before)[0]);
    expect((await read.pipelines())[0]).not.toHaveProperty('isRetired');
  });

  test('then new deals begin in the one that is left, and none can be put in the retired one', async () => {
    const { when, update, read, id } = await withPipeline('four', ana());
    const { stages } = (await read.pipelines())[1] ?? { stages: [] };
    await when((context) => retirePipeline(retire('sales', stages[1]?.id), context));
    const { deal } = await when((context) => anotherDeal({ address: 'ana@acme.example' }, context));
    expect(await read.deal(deal)).toMatchObject({ pipeline: id });
    await expect(update({ deal, stage: 'meeting' })).rejects.toThrow('bad-input');
    await expect(update({ deal, pipeline: 'sales' })).rejects.toThrow('not-found');
  });

  test('then it is refused when it is not said where its open deals go, or to itself', async () => {
    const { when, last } = await withPipeline('four', ana());
    for (const to of [undefined, 'closing', last])
      await expect(when((context) => retirePipeline(retire('sales', to), context))).rejects.toThrow(
        'stage-in-use',
      );
    await expect(when((context) => retirePipeline(retire('sales', 'nowhere'), context))).rejects.toThrow(
      'bad-input',
    );
  });

  test('then the last one stays', async () => {
    const { when, id } = await withPipeline('four');
    await when((context) => retirePipeline(retire(id), context));
    await expect(when((context) => retirePipeline(retire('sales'), context))).rejects.toThrow(
      'last-pipeline',
    );
    await expect(when((context) => retirePipeline(retire(id), context))).rejects.toThrow('not-found');
  });
});

describe('given several stages that win, when a won deal goes on to the next of them', () => {
  test('then it was won once, on the day it was', async () => {
    const { when, update, read, story } = await given(ana().won(day(10)));
    const added = { pipeline: 'sales', name: 'Upkeep', kind: 'won' as const };
    const { id } = await when((context) => addStage(added, context));
    await update({ deal: DEAL, stage: id });
    const deal = await read.deal(DEAL);
    expect(deal).toMatchObject({ stage: id, status: 'won', closedOn: day(10), stageSince: TODAY });
    expect((await read.journey(DEAL))?.spells).toEqual([{ from: day(0), to: day(10) }]);
    expect((await story(DEAL)).stays.map(({ stage }) => stage)).toEqual([
      'prospecting',
      'meeting',
      'fulfilment',
      id,
    ]);
  });
});
