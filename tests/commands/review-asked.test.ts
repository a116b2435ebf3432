import { describe, expect, test } from 'vitest';
import { changesOf } from '../../lib/commands/markers.query';
import { addPipeline } from '../../lib/commands/pipeline.command';
import { changeStage } from '../../lib/commands/stage.command';
import { opened } from '../make/history';
import { asking } from './asking-numbers';
import { given } from './given';

const isBuiltIn = () => false;
const some = () => [
  opened('a', '2026-10-02').amount(100_000).moved('meeting', '2026-10-20').won('2026-11-10'),
  opened('b', '2026-10-03').amount(200_000).lost('timing', '2026-11-12'),
  opened('c', '2026-11-04').amount(50_000),
];

describe('given some deals, when the stages are reviewed', () => {
  test('then stages, moves, reasons and comparisons are of the month and the pipeline, each with its name', async () => {
    const { review } = await asking(await given(...some()));
    const told = await review();
    expect(told).toMatchObject({ pipeline: 'sales', filter: { pipeline: 'sales' }, isEmpty: false });
    expect(told.stages.find(({ id }) => id === 'prospecting')).toMatchObject({
      lost: 1,
      here: 1,
      hereAmount: { value: 50_000 },
    });
    expect(told.transitions).toContainEqual({ from: 'meeting', to: 'fulfilment', count: 1 });
    expect(told.lost).toEqual([
      expect.objectContaining({
        id: 'timing',
        name: 'LOST TIMING',
        count: 1,
        worth: expect.objectContaining({ value: 200_000 }),
      }),
    ]);
    expect(told.choices.pipelines).toEqual([
      expect.objectContaining({ id: 'sales', name: 'PIPELINE SALES' }),
    ]);
    expect(told.choices.sources).toEqual([expect.objectContaining({ id: 'gmail', name: 'SOURCE GMAIL' })]);
    expect(told.slices.pipeline).toEqual([
      expect.objectContaining({ id: 'sales', name: 'PIPELINE SALES', won: 1 }),
    ]);
    expect(told.slices.source[0]).toMatchObject({ name: 'SOURCE GMAIL', newLeads: 1 });
  });

  test('then the change of the pipeline is that from the end of the day before to today, and it balances', async () => {
    const { review } = await asking(await given(...some()));
    const { change } = await review();
    expect(change).toMatchObject({ a: '2026-10-31', b: '2026-11-24', start: 300_000, end: 50_000 });
    const { start, created, reopened, movedIn, increased, handedIn, end } = change;
    const { decreased, movedOut, handedOut, lost, won } = change;
    expect(
      start +
        created +
        reopened +
        movedIn +
        increased +
        handedIn -
        decreased -
        movedOut -
        handedOut -
        lost -
        won,
    ).toBe(end);
    const asked = await review({ change: { a: '2026-11-11', b: '2026-11-12' } });
    expect(asked.change).toMatchObject({ start: 250_000, lost: 200_000, end: 50_000 });
  });

  test('then what stands in a stage leads to those deals, also as of a day that is past', async () => {
    const { review, behind } = await asking(
      await given(...some(), opened('d', '2026-10-05').moved('meeting', '2026-11-02')),
    );
    for (const to of ['2026-10-31', '2026-11-24']) {
      const period = { from: '2026-10-01', to };
      const { stages } = await review({ span: { kind: 'custom', ...period } });
      const open = stages.filter(({ kind }) => kind === 'open');
      expect(open.map(({ here }) => here).filter((here) => here > 0).length).toBe(2);
      for (const { id, here } of open) {
        const found = await behind({ number: 'open-deals', period, stage: id });
        expect([id, found.count, found.deals.length]).toEqual([id, here, here]);
      }
    }
  });

  test('then another pipeline is reviewed where it is asked for, and compared with all', async () => {
    const log = await given(...some());
    const { id } = await log.when((context) => addPipeline({ template: 'renewals' }, context));
    const { review } = await asking(log);
    const told = await review({ filter: { pipeline: id } });
    expect(told.stages.map(({ entered }) => entered).every((count) => count === 0)).toBe(true);
    expect(told.choices.pipelines.map(({ name }) => name)).toEqual(['PIPELINE SALES', 'PIPELINE RENEWALS']);
    expect(told.slices.pipeline.map(({ id: sliced }) => sliced)).toEqual(['sales']);
  });
});

describe('given changes of a pipeline', () => {
  test('when they are asked for, then those that matter are told, latest first, with the names of then; undone ones are not', async () => {
    const log = await given(...some());
    const change = (more: object) =>
      log.when((context) =>
        changeStage({ pipeline: 'sales', stage: 'meeting', ...more }, context, isBuiltIn),
      );
    await change({ targetDays: 9 });
    await change({ name: 'Demo', colour: 5 });
    await change({ targetDays: 6 });
    const told = await changesOf('sales', await log.view());
    expect(told.map(({ turns }) => turns.map(({ turn, days, label }) => [turn, days, label?.name]))).toEqual([
      [['target', 6, 'Demo']],
      [['target', 9, undefined]],
    ]);
    await log.undone();
    expect(await changesOf('sales', await log.view())).toHaveLength(1);
    expect(await changesOf('nowhere', await log.view())).toEqual([]);
  });
});
