import { describe, expect, test } from 'vitest';
import { anotherDeal } from '../../lib/commands/another-deal.command';
import { checkItem } from '../../lib/commands/check-item.command';
import { loseDeal, reopenDeal } from '../../lib/commands/close-deal.command';
import { searchPeople } from '../../lib/commands/search.query';
import { storyOf } from '../../lib/commands/story.query';
import { undo } from '../../lib/commands/undo.command';
import { updateDeal } from '../../lib/commands/update-deal.command';
import { viewOf } from '../../lib/commands/view';
import { day, opened } from '../make/history';
import { given, TODAY } from './given';

const ana = () => opened('ana').named('Ana Costa', 'ana@acme-works.example');
const DEAL = 'deal-ana';

describe('given an open deal, when its card is saved', () => {
  test('then stage, amount, step, note and company change by one command', async () => {
    const { when, types, read } = await given(ana());
    const amount = { minor: 1250050, currency: 'EUR' };
    const step = { kind: 'call' as const, dueDay: '2026-11-25' };
    const change = { deal: DEAL, stage: 'proposal', amount, step, note: ' Likes it ', company: 'Acme' };
    expect(await when((context) => updateDeal(change, context))).toEqual({ deal: DEAL, isChanged: true });
    expect((await types()).slice(1)).toEqual(['deal.moved', 'deal.edited', 'step.planned', 'note.added']);
    expect(await read.deal(DEAL)).toMatchObject({ stage: 'proposal', amount, stageSince: TODAY });
    const story = await storyOf('ana@acme-works.example', await viewOf(read, TODAY));
    expect(story).toMatchObject({ name: 'Ana Costa', company: 'Acme' });
    expect(story?.deals[0]?.happenings.map(({ what, note }) => note ?? what)).toContain('Likes it');
  });

  test('then nothing is written when all was so already, and that is said', async () => {
    const { when, types } = await given(ana());
    const same = { deal: DEAL, stage: 'prospecting', amount: null, note: '  ', company: '' };
    expect(await when((context) => updateDeal(same, context))).toMatchObject({ isChanged: false });
    expect(await types()).toEqual(['deal.opened']);
  });

  test('then a move into fulfilment wins it', async () => {
    const { when, read } = await given(ana());
    await when((context) => updateDeal({ deal: DEAL, stage: 'fulfilment' }, context));
    expect(await read.deal(DEAL)).toMatchObject({ status: 'won', closedOn: TODAY });
  });

  test('then what happened on Tuesday counts for Tuesday, and only between the opening and today', async () => {
    const { when, read } = await given(ana());
    await when((context) => updateDeal({ deal: DEAL, stage: 'meeting', on: day(10) }, context));
    expect(await read.deal(DEAL)).toMatchObject({ stage: 'meeting', stageSince: day(10) });
    for (const on of ['2026-11-25', '2026-08-31']) {
      await expect(
        when((context) => updateDeal({ deal: DEAL, stage: 'proposal', on }, context)),
      ).rejects.toThrow('bad-day');
    }
  });

  test('then an unknown deal and an unknown stage are refused', async () => {
    const { when } = await given(ana());
    await expect(when((context) => updateDeal({ deal: 'deal-x' }, context))).rejects.toThrow('not-found');
    await expect(when((context) => updateDeal({ deal: DEAL, stage: 'nowhere' }, context))).rejects.toThrow(
      'bad-input',
    );
  });
});

describe('given the checklist of a stage, when an item is ticked', () => {
  test('then it stays ticked until it is unticked or undone, and the story says so', async () => {
    const { when, read, types } = await given(ana());
    const tick = (isDone: boolean) =>
      when((context) => checkItem({ deal: DEAL, item: 'who', isDone }, context));
    expect(await tick(true)).toEqual({ deal: DEAL, isChanged: true });
    expect((await read.deal(DEAL))?.checked).toEqual(['who']);
    expect(await tick(true)).toEqual({ deal: DEAL, isChanged: false });
    await when((context) => undo({ command: 'command-0' }, context, { from: 'own', now: 0 }));
    expect((await read.deal(DEAL))?.checked).toEqual([]);
    await tick(true);
    await tick(false);
    expect((await read.deal(DEAL))?.checked).toEqual([]);
    expect((await types()).filter((type) => type === 'deal.checked')).toHaveLength(3);
    const story = await storyOf('ana@acme-works.example', await viewOf(read, TODAY));
    expect(story?.deals[0]?.happenings.map(({ what, check }) => check && what)).toEqual([
      'deal.unchecked',
      'deal.checked',
      undefined,
    ]);
  });

  test('then an unknown item or deal is refused', async () => {
    const { when } = await given(ana());
    const tick = (deal: string, item: string) =>
      when((context) => checkItem({ deal, item, isDone: true }, context));
    await expect(tick(DEAL, 'nothing')).rejects.toThrow('bad-input');
    await expect(tick('deal-x', 'who')).rejects.toThrow('not-found');
  });
});

describe('given a deal, when it is lost', () => {
  test('then it has its reason, cannot be lost again, and opens again where it stood', async () => {
    const { when, read } = await given(ana().moved('proposal', day(5)));
    const lose = { deal: DEAL, reason: 'competitor' };
    await when((context) => loseDeal(lose, context));
    expect(await read.deal(DEAL)).toMatchObject({
      status: 'lost',
      lostReason: 'competitor',
      closedOn: TODAY,
    });
    await expect(when((context) => loseDeal(lose, context))).rejects.toThrow('not-found');
    await when((context) => reopenDeal({ deal: DEAL }, context));
    expect(await read.deal(DEAL)).toMatchObject({ status: 'open', stage: 'proposal' });
    await expect(when((context) => reopenDeal({ deal: DEAL }, context))).rejects.toThrow('not-found');
  });

  test('then a reason that nobody knows is refused', async () => {
    const { when } = await given(ana());
    await expect(when((context) => loseDeal({ deal: DEAL, reason: 'weather' }, context))).rejects.toThrow(
      'bad-input',
    );
  });

  test('then a won one opens again in the stage before it was won', async () => {
    const { when, read } = await given(ana().moved('closing', day(3)).won(day(9)));
    await when((context) => reopenDeal({ deal: DEAL }, context));
    expect(await read.deal(DEAL)).toMatchObject({ status: 'open', stage: 'closing' });
  });
});

describe('given somebody known', () => {
  test('another deal can be opened, and both are in the story, open ones first', async () => {
    const { when, read } = await given(ana().lost('price', day(4)));
    const { deal } = await when((context) => anotherDeal({ address: 'ANA@acme-works.example' }, context));
    const story = await storyOf('ana@acme-works.example', await viewOf(read, TODAY));
    expect(story?.deals.map(({ id, status }) => [id, status])).toEqual([
      [deal, 'open'],
      [DEAL, 'lost'],
    ]);
    await expect(when((context) => anotherDeal({ address: 'x@y.example' }, context))).rejects.toThrow(
      'not-found',
    );
  });

  test('others of the company are told, never those of a public provider', async () => {
    const { read } = await given(
      ana(),
      opened('bo').named('Bo', 'bo@acme-works.example').moved('meeting'),
      opened('cy').named('Cy', 'cy@gmail.com'),
      opened('di').named('Di', 'di@gmail.com'),
    );
    expect((await storyOf('ana@acme-works.example', await viewOf(read, TODAY)))?.colleagues).toEqual([
      { person: 'person-bo', name: 'Bo', label: { word: 'meeting', colour: 3 } },
    ]);
    expect((await storyOf('cy@gmail.com', await viewOf(read, TODAY)))?.colleagues).toEqual([]);
    expect(await storyOf('nobody@acme-works.example', await viewOf(read, TODAY))).toBeUndefined();
  });

  test('is found by the beginnings of name, address and company, in any script and order', async () => {
    const { read } = await given(
      ana(),
      opened('ivo').named('Иво Марин', 'ivo@other.example'),
      opened('gone').named('Ana Gone', 'g@g.example').undone(),
    );
    const names = async (text: string) =>
      (await searchPeople(text, await viewOf(read, TODAY))).map(({ name }) => name);
    expect(await names('cos an')).toEqual(['Ana Costa']);
    expect(await names('ИВ')).toEqual(['Иво Марин']);
    expect(await names('ana@acme')).toEqual(['Ana Costa']);
    expect(await names('osta')).toEqual([]);
    expect(await names('   ')).toEqual([]);
  });
});
