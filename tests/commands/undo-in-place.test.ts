import { describe, expect, test } from 'vitest';
import { anotherDeal } from '../../lib/commands/another-deal.command';
import { changePerson } from '../../lib/commands/change-person.command';
import { loseDeal } from '../../lib/commands/close-deal.command';
import { joinTeam } from '../../lib/commands/lists.command';
import { addPipeline } from '../../lib/commands/pipeline.command';
import { changeStage, retireStage } from '../../lib/commands/stage.command';
import { trackDeal } from '../../lib/commands/track-deal.command';
import { undo } from '../../lib/commands/undo.command';
import { day, entriesOf, opened } from '../make/history';
import { rowsOf, testLog, wipe } from '../make/test-log';
import { given } from './given';

const IN_USE = 'undo-in-use';

describe('given a stage with very many deals that was retired', () => {
  test('when that is undone and the browser then loses the database, then all is as it was', async () => {
    const made = testLog();
    const many = Array.from({ length: 260 }, (_, place) => opened(`${place}`));
    for (const entry of entriesOf(many)) await made.log.append(entry);
    const before = await rowsOf(made.log, made.name);
    const give = (id: string, decide: Parameters<typeof made.log.commit>[0]['decide']) =>
      made.log.commit({ id, name: id, from: 'own', decide });
    const context = { today: '2026-11-24', newId: (kind: string) => `${kind}-x` };
    await give('retire', (read) =>
      retireStage({ pipeline: 'sales', stage: 'prospecting', to: 'qualification' }, { ...context, read }),
    );
    await give('back', (read) => undo({ command: 'retire' }, { ...context, read }, { from: 'own', now: 0 }));
    expect(await rowsOf(made.log, made.name)).toBe(before);
    await wipe(made.log, made.name);
    const log = made.reopen();
    expect(await log.health()).toMatchObject({ state: 'healed', missing: 0 });
    expect(await rowsOf(log, made.name)).toBe(before);
    await log.close();
  });
});

describe('given what later deals rest on, when it is to be undone', () => {
  test('then a pipeline in which a deal was lost stays, and its stage keeps its name in history', async () => {
    const { when, update, undone, lastCommand, read, story } = await given(opened('a'));
    const { id } = await when((context) => addPipeline({ template: 'four' }, context));
    const added = lastCommand();
    const stage = (await read.pipelines()).find((one) => one.id === id)?.stages[1];
    await update({ deal: 'deal-a', stage: stage?.id });
    await when((context) => loseDeal({ deal: 'deal-a', reason: 'price' }, context));
    await expect(undone(added)).rejects.toThrow(IN_USE);
    const told = (await story('deal-a')).happenings.find(({ what }) => what === 'deal.moved');
    expect(told?.stage).toMatchObject({ word: 'talking' });
  });

  test('then a stage in which a deal was won stays one that wins', async () => {
    const { when, update, undone, lastCommand, read } = await given(opened('a'));
    await when((context) => changeStage({ pipeline: 'sales', stage: 'closing', kind: 'won' }, context));
    const changed = lastCommand();
    await update({ deal: 'deal-a', stage: 'closing' });
    await expect(undone(changed)).rejects.toThrow(IN_USE);
    expect(await read.deal('deal-a')).toMatchObject({ status: 'won', stage: 'closing' });
  });

  test('then it stays so when the deal was opened again and stands elsewhere', async () => {
    const { when, update, undone, lastCommand } = await given(opened('a'));
    await when((context) => changeStage({ pipeline: 'sales', stage: 'closing', kind: 'won' }, context));
    const changed = lastCommand();
    await update({ deal: 'deal-a', stage: 'closing' });
    await update({ deal: 'deal-a', stage: 'meeting' });
    await expect(undone(changed)).rejects.toThrow(IN_USE);
  });

  test.each(['tag', 'owner', 'source'] as const)(
    'then a %s that a deal has stays on its list',
    async (list) => {
      const { listed, update, undone, lastCommand } = await given(opened('a').moved('meeting', day(2)));
      const id = await listed({ list, name: 'Somebody or something' });
      const added = lastCommand();
      await update({
        deal: 'deal-a',
        ...(list === 'tag' ? { tag: { tag: id, isOn: true } } : { [list]: id }),
      });
      const set = lastCommand();
      await expect(undone(added)).rejects.toThrow(IN_USE);
      await undone(set);
      await undone(added);
    },
  );
});

describe('given a deal in a stage that is retired under it', () => {
  test('then it goes on waiting: nobody touched it, nobody moved it on', async () => {
    const { when, read, story } = await given(opened('a').moved('proposal', day(3)));
    await when((context) =>
      retireStage({ pipeline: 'sales', stage: 'proposal', to: 'negotiation' }, context),
    );
    expect(await read.deal('deal-a')).toMatchObject({
      stage: 'negotiation',
      stageSince: day(3),
      touchedOn: day(3),
    });
    expect((await story('deal-a')).stale).toMatchObject({ clock: 'touch' });
  });
});

describe('given somebody tagged who was renamed and got another deal', () => {
  test('when the tagging is to be undone, then it is refused: nothing would be left to find them by', async () => {
    const { when, undone, lastCommand, read } = await given();
    const tag = { site: 'gmail', name: 'Ana', address: 'ana@acme.example', awaitsReply: false };
    const { person } = await when((context) => trackDeal(tag, context));
    const tagging = lastCommand();
    await when((context) => changePerson({ person, name: 'Anna' }, context));
    await when((context) => anotherDeal({ address: tag.address }, context));
    await expect(undone(tagging)).rejects.toThrow(IN_USE);
    expect(await read.recordsBy(tag.address)).toHaveLength(1);
  });
});

describe('given an own field with a text on a deal, and a team with an owner', () => {
  test('when adding either is to be undone, then it is refused', async () => {
    const { when, listed, update, undone, lastCommand } = await given(opened('a'));
    const field = await listed({ list: 'field', name: 'Why', kind: 'text' });
    const fieldAdded = lastCommand();
    await update({ deal: 'deal-a', custom: { field, value: { text: 'They asked' } } });
    await expect(undone(fieldAdded)).rejects.toThrow(IN_USE);
    const team = await listed({ list: 'team', name: 'North' });
    const teamAdded = lastCommand();
    await when((context) => joinTeam({ owner: 'me', team }, context));
    await expect(undone(teamAdded)).rejects.toThrow(IN_USE);
  });
});
