import { describe, expect, test } from 'vitest';
import { changeStage } from '../../lib/commands/stage.command';
import { given } from './given';

describe('given the exit checklist of a stage, when an item has a name of nothing', () => {
  test('then it is refused, as every other name of nothing', async () => {
    const { when } = await given();
    const input = { pipeline: 'sales', stage: 'meeting', checklist: [{ name: '   ' }] };
    await expect(when((context) => changeStage(input, context))).rejects.toThrow('bad-name');
  });
});
