import { describe, expect, test } from 'vitest';
import { loseDeal, reopenDeal } from '../../lib/commands/close-deal.command';
import { addPipeline, retirePipeline } from '../../lib/commands/pipeline.command';
import { addStage, changeStage, retireStage } from '../../lib/commands/stage.command';
import type { LogReader } from '../../lib/log/read';
import { standing } from '../../lib/pipeline/stage';
import { day, opened } from '../make/history';
import { given } from './given';

const DEAL = 'deal-a';
const a = () => opened('a').moved('proposal', day(3));

/** Open deals that stand where no deal can: on no board, in no column. */
const misplaced = async (read: LogReader): Promise<string[]> => {
  const pipelines = await read.pipelines();
  return (await read.dealsThatAre('open'))
    .filter(({ pipeline, stage }) => {
      const at = pipelines.find(({ id, isRetired }) => id === pipeline && !isRetired);
      return !at || !standing(at).some(({ id, kind }) => id === stage && kind === 'open');
    })
    .map(({ id, pipeline, stage, status }) => `${id} ${status} in ${stage} of ${pipeline}`);
};

const withPipeline = async (...histories: Parameters<typeof given>) => {
  const log = await given(...histories);
  const { id } = await log.when((context) => addPipeline({ template: 'four' }, context));
  const stages = (await log.read.pipelines()).find((one) => one.id === id)?.stages.map((one) => one.id);
  const [first = '', second = '', , won = ''] = stages ?? [];
  const retireSales = () => log.when((context) => retirePipeline({ pipeline: 'sales', to: first }, context));
  return { ...log, added: log.lastCommand(), id, first, second, won, retireSales };
};

const retired = (stage: string, to: string) => ({ pipeline: 'sales', stage, to });

describe('given a closed deal, when it is opened again', () => {
  test('then it stands in a stage that stands, where the one it was lost in was retired since', async () => {
    const { when, read } = await given(a().lost('price', day(6)));
    await when((context) => retireStage(retired('proposal', 'closing'), context));
    await when((context) => reopenDeal({ deal: DEAL }, context));
    expect(await misplaced(read)).toEqual([]);
  });

  test('then it stands in a pipeline that stands, where its own was retired since', async () => {
    const { when, read, retireSales } = await withPipeline(a().lost('price', day(6)));
    await retireSales();
    await when((context) => reopenDeal({ deal: DEAL }, context));
    expect(await misplaced(read)).toEqual([]);
  });

  test('then it is open in an open stage, where the one it was lost in was retired for one that wins', async () => {
    const { when, read } = await given(a().lost('price', day(6)));
    await when((context) => retireStage(retired('proposal', 'fulfilment'), context));
    await when((context) => reopenDeal({ deal: DEAL }, context));
    expect(await misplaced(read)).toEqual([]);
  });

  test('then it is open in an open stage, where it had gone on from one stage that wins to another', async () => {
    const { when, update, read } = await given(a().won(day(6)));
    const input = { pipeline: 'sales', name: 'Upkeep', kind: 'won' as const };
    const { id } = await when((context) => addStage(input, context));
    await update({ deal: DEAL, stage: id });
    await when((context) => reopenDeal({ deal: DEAL }, context));
    expect(await misplaced(read)).toEqual([]);
  });

  test('then it is in the pipeline of the stage it is opened in, where it was won in another pipeline', async () => {
    const { update, when, read, won } = await withPipeline(a());
    await update({ deal: DEAL, stage: won });
    await when((context) => reopenDeal({ deal: DEAL }, context));
    expect(await read.deal(DEAL)).toMatchObject({ status: 'open', stage: 'proposal', pipeline: 'sales' });
  });
});

describe('given a stage or pipeline that was retired since, when what happened before is undone', () => {
  test('then a deal whose move out of it is undone still stands in a stage that stands', async () => {
    const { update, undone, lastCommand, when, read } = await given(a());
    await update({ deal: DEAL, stage: 'closing' });
    const move = lastCommand();
    await when((context) => retireStage(retired('proposal', 'negotiation'), context));
    await undone(move).catch(() => undefined);
    expect(await misplaced(read)).toEqual([]);
  });

  test('then a deal whose loss is undone still stands in a stage that stands', async () => {
    const { undone, lastCommand, when, read } = await given(a());
    await when((context) => loseDeal({ deal: DEAL, reason: 'price' }, context));
    const loss = lastCommand();
    await when((context) => retireStage(retired('proposal', 'negotiation'), context));
    await undone(loss).catch(() => undefined);
    expect(await misplaced(read)).toEqual([]);
  });
});

describe('given a stage or pipeline with deals in it, when adding it is undone', () => {
  test('then the deals of the stage still stand in a stage that stands', async () => {
    const { when, update, undone, lastCommand, read } = await given(a());
    const input = { pipeline: 'sales', name: 'Demo', kind: 'open' as const };
    const { id } = await when((context) => addStage(input, context));
    const added = lastCommand();
    await update({ deal: DEAL, stage: id });
    await undone(added).catch(() => undefined);
    expect(await misplaced(read)).toEqual([]);
  });

  test('then the deals of the pipeline still stand in one that stands', async () => {
    const { update, undone, added, first, read } = await withPipeline(a());
    await update({ deal: DEAL, stage: first });
    await undone(added).catch(() => undefined);
    expect(await misplaced(read)).toEqual([]);
  });
});

describe('given a deal that moved between two pipelines', () => {
  test('when a move to the other one is back-dated before its last move, it is where its stage is', async () => {
    const { update, read, first } = await withPipeline(a());
    await update({ deal: DEAL, stage: first, on: day(1) });
    expect(await read.deal(DEAL)).toMatchObject({ stage: 'proposal', pipeline: 'sales' });
  });

  test('when its first move there is undone after a second one, it is where its stage is', async () => {
    const { update, undone, lastCommand, read, id, first, second } = await withPipeline(a());
    await update({ deal: DEAL, stage: first });
    const move = lastCommand();
    await update({ deal: DEAL, stage: second });
    await undone(move);
    expect(await read.deal(DEAL)).toMatchObject({ stage: second, pipeline: id });
  });
});

describe('given Fulfilment is made an open stage and another one wins', () => {
  test('when a deal moves into it, it is not won', async () => {
    const { when, update, read } = await given(a());
    const input = { pipeline: 'sales', name: 'Kept', kind: 'won' as const };
    await when((context) => addStage(input, context));
    await when((context) => changeStage({ pipeline: 'sales', stage: 'fulfilment', kind: 'open' }, context));
    await update({ deal: DEAL, stage: 'fulfilment' });
    expect(await read.deal(DEAL)).toMatchObject({ stage: 'fulfilment', status: 'open' });
  });
});

describe('given a lost deal', () => {
  test('when it is told the pipeline it is in already, it stays lost', async () => {
    const { update, read } = await given(a().lost('price', day(6)));
    expect(await update({ deal: DEAL, pipeline: 'sales' })).toMatchObject({ isChanged: false });
    expect(await read.deal(DEAL)).toMatchObject({ status: 'lost' });
  });
});
