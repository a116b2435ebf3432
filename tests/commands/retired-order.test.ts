import { describe, expect, test } from 'vitest';
import { addPipeline, retirePipeline } from '../../lib/commands/pipeline.command';
import { orderStages, retireStage } from '../../lib/commands/stage.command';
import type { Review } from '../../lib/pipeline/review';
import { day, entriesOf, opened } from '../make/history';
import { asking } from './asking-numbers';
import { given } from './given';

const autumn = { kind: 'custom', from: day(0), to: day(60) } as const;
const onward = () =>
  opened('on', day(0)).moved('qualification', day(2)).moved('meeting', day(5)).moved('proposal', day(9));
const backward = () =>
  opened('back', day(0))
    .moved('qualification', day(3))
    .moved('meeting', day(6))
    .moved('qualification', day(8));
const lostThere = () => opened('lost', day(1)).moved('meeting', day(4)).lost('price', day(7));
const retire = (to: string) => ({ pipeline: 'sales', stage: 'meeting', to });

const stageOf = ({ stages }: Review, id: string) => stages.find((stage) => stage.id === id);

/** What happened in the stages, without what being retired changes of the stage itself. */
const past = ({ stages, transitions }: Review) => [
  [...transitions].sort((a, b) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1)),
  stages
    .map(({ label: _, isRetired: _retired, cohort, ...told }) =>
      told.id === 'meeting' ? told : { ...told, cohort },
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1)),
];

describe('given deals that went through a stage, when it is retired long after', () => {
  test.each([
    ['the one after it', 'proposal'],
    ['the one before it', 'qualification'],
    ['one far on', 'closing'],
    ['the first one', 'prospecting'],
  ])('into %s, then what they did while it stood reads as it did', async (_which, to) => {
    const log = await given(onward(), backward(), lostThere());
    const { review } = await asking(log);
    const before = await review({ span: autumn });
    expect(stageOf(before, 'meeting')).toMatchObject({ forward: 1, back: 1, lost: 1 });
    await log.when((context) => retireStage(retire(to), context));
    expect(past(await review({ span: autumn }))).toEqual(past(before));
  });

  test('and the others are put in another order, then it keeps its place before the one that followed it', async () => {
    const log = await given(onward(), backward());
    const { review } = await asking(log);
    await log.when((context) => retireStage(retire('closing'), context));
    const stages = ['prospecting', 'qualification', 'proposal', 'closing', 'negotiation', 'fulfilment'];
    await log.when((context) => orderStages({ pipeline: 'sales', stages }, context));
    const told = await review({ span: autumn });
    expect(stageOf(told, 'meeting')).toMatchObject({ forward: 1, back: 1 });
    expect(stageOf(told, 'qualification')).toMatchObject({ forward: 2, back: 0, cohort: { value: 1 } });
    expect(told.stages.map(({ id }) => id)).toEqual([...stages, 'meeting']);
  });
});

describe('given a deal that stands in a stage, when it is retired into the one before', () => {
  test('then going there was a move on, and it stays on in the one that took it, which it has not passed', async () => {
    const log = await given(opened('a', day(0)).moved('qualification', day(2)).moved('meeting', day(5)));
    const { review } = await asking(log);
    await log.when((context) => retireStage(retire('qualification'), context));
    expect(stageOf(await review({ span: autumn }), 'qualification')).toMatchObject({
      forward: 1,
      back: 0,
      here: 1,
      inPeriod: { value: 1 },
      cohort: { value: 0 },
    });
  });
});

describe('given a deal in another pipeline, when that is retired', () => {
  test('then before that day it stood where it stood, and came from elsewhere on it', async () => {
    const log = await given();
    const { id } = await log.when((context) => addPipeline({ template: 'renewals' }, context));
    const there = (await log.read.pipelines()).find((one) => one.id === id)?.stages[0]?.id ?? '';
    const { numbers, review } = await asking(log);
    for (const entry of entriesOf([opened('r', day(0)).moved(there, day(3), id)]))
      await log.log.append(entry);
    const asked = { span: { ...autumn, to: day(30) }, filter: { pipeline: 'sales' } };
    expect((await numbers(asked)).of('open-deals')?.now.value).toBe(0);
    await log.when((context) => retirePipeline({ pipeline: id, to: 'meeting' }, context));
    expect((await numbers(asked)).of('open-deals')?.now.value).toBe(0);
    const told = await review({ span: { kind: 'custom', from: day(31), to: '2026-11-24' } });
    expect(told.transitions).toEqual([{ from: 'elsewhere', to: 'meeting', count: 1 }]);
    expect(stageOf(told, 'meeting')).toMatchObject({ entered: 1, here: 1 });
  });
});
