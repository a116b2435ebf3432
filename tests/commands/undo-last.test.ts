import { describe, expect, test } from 'vitest';
import { addPipeline, retirePipeline } from '../../lib/commands/pipeline.command';
import { addStage, changeStage, retireStage } from '../../lib/commands/stage.command';
import { trackDeal } from '../../lib/commands/track-deal.command';
import { standing } from '../../lib/pipeline/stage';
import { given } from './given';

const TAG = { site: 'gmail', address: 'ana@acme.example', awaitsReply: false };
const OPEN = ['prospecting', 'qualification', 'meeting', 'proposal', 'negotiation', 'closing'];

describe('given a stage or pipeline that became the last of its kind, when what made it so is undone', () => {
  test('then there is still a pipeline in which a deal can begin', async () => {
    const { when, undone, lastCommand } = await given();
    await when((context) => addPipeline({ template: 'four' }, context));
    const added = lastCommand();
    await when((context) => retirePipeline({ pipeline: 'sales' }, context));
    await undone(added).catch(() => undefined);
    expect(await when((context) => trackDeal(TAG, context))).toHaveProperty('deal');
  });

  test('then there is still a stage in which a deal can begin', async () => {
    const { when, undone, lastCommand } = await given();
    const input = { pipeline: 'sales', name: 'Only', kind: 'open' as const };
    const { id } = await when((context) => addStage(input, context));
    const added = lastCommand();
    for (const stage of OPEN)
      await when((context) => retireStage({ pipeline: 'sales', stage, to: id }, context));
    await undone(added).catch(() => undefined);
    expect(await when((context) => trackDeal(TAG, context))).toHaveProperty('deal');
  });

  test('then there is still a stage in which a deal is won', async () => {
    const { when, undone, lastCommand, read } = await given();
    await when((context) => changeStage({ pipeline: 'sales', stage: 'closing', kind: 'won' }, context));
    const changed = lastCommand();
    await when((context) => retireStage({ pipeline: 'sales', stage: 'fulfilment', to: 'closing' }, context));
    await undone(changed).catch(() => undefined);
    const stages = (await read.pipelines()).flatMap(standing);
    expect(stages.filter(({ kind }) => kind === 'won')).not.toEqual([]);
  });
});
