import { describe, expect, test } from 'vitest';
import { loseDeal } from '../../lib/commands/close-deal.command';
import { happeningsOf } from '../../lib/commands/happenings.query';
import { redateFact } from '../../lib/commands/redate-fact.command';
import { retireStage } from '../../lib/commands/stage.command';
import { day, entriesOf, opened } from '../make/history';
import { given, TODAY } from './given';

const DEAL = 'deal-a';

const givenDeal = async (history = opened('a')) => {
  const log = await given(history);
  const moves = async () => (await log.story(DEAL)).happenings.filter(({ what }) => what === 'deal.moved');
  const redate = (fact: string | undefined, on: string) =>
    log.when((context) => redateFact({ deal: DEAL, fact: fact ?? '', on }, context));
  return { ...log, moves, redate };
};

describe('given two moves, when the first is said to have been on the day of the second', () => {
  test('then the deal still stands where the second one put it', async () => {
    const { update, moves, redate, read } = await givenDeal(opened('a').moved('meeting', '2026-11-23'));
    await update({ deal: DEAL, stage: 'proposal' });
    const meeting = (await moves()).at(-1);
    await redate(meeting?.id, TODAY);
    expect(await read.deal(DEAL)).toMatchObject({ stage: 'proposal' });
  });
});

describe('given a win on an earlier day than the last move', () => {
  const movedLate = () => opened('a').moved('meeting', day(10)).moved('proposal', day(20));

  test('when the day of the win is corrected to it, the deal is still won', async () => {
    const { story, redate, read } = await givenDeal(movedLate().won(day(30)));
    const win = (await story(DEAL)).happenings.find(({ what }) => what === 'deal.won');
    await redate(win?.id, day(15));
    expect(await read.deal(DEAL)).toMatchObject({ status: 'won', closedOn: day(15) });
  });

  test('when it is said that it was won then, it is won', async () => {
    const { update, read } = await givenDeal(movedLate());
    await update({ deal: DEAL, stage: 'fulfilment', on: day(15) });
    expect(await read.deal(DEAL)).toMatchObject({ status: 'won', closedOn: day(15) });
  });
});

describe('given a fact, when it is told the day it has already', () => {
  test('then nothing is written', async () => {
    const { moves, redate, types } = await givenDeal(opened('a').moved('meeting', day(4)));
    const before = await types();
    expect(await redate((await moves())[0]?.id, day(4))).toMatchObject({ isChanged: false });
    expect(await types()).toEqual(before);
  });
});

describe('given a fact that was taken back, when its day is corrected', () => {
  test('then it is refused: there is nothing to correct', async () => {
    const { update, moves, redate, undone } = await givenDeal();
    await update({ deal: DEAL, stage: 'meeting' });
    const [move] = await moves();
    await undone();
    await expect(redate(move?.id, day(4))).rejects.toThrow('not-found');
  });
});

describe('given something written down after midnight in Sofia, while it is the day before in Greenwich', () => {
  test('then "yesterday" is marked with the day it was said on there', async () => {
    const { log, view } = await given(opened('a'));
    const [, move] = entriesOf([opened('a').moved('meeting', '2026-11-22')], 'sofia0');
    const [event] = move?.events ?? [];
    if (!event) throw new Error('no move was made');
    // 00:30 on the 23rd in Sofia.
    const id = '2026-11-22T22:30:00.000Z-0000-sofia0';
    await log.append({ events: [{ ...event, id }], versions: [] });
    const [told] = await happeningsOf(DEAL, await view());
    expect(told).toMatchObject({ on: '2026-11-22', saidOn: '2026-11-23' });
  });
});

describe('given a fact that was put on another day by mistake', () => {
  test('when it is put back on its own, then it stands among the facts of that day where it stood', async () => {
    const { update, moves, redate, read } = await givenDeal();
    await update({ deal: DEAL, stage: 'meeting' });
    await update({ deal: DEAL, stage: 'proposal' });
    const meeting = (await moves()).at(-1);
    await redate(meeting?.id, '2026-11-20');
    await redate(meeting?.id, TODAY);
    expect(await read.deal(DEAL)).toMatchObject({ stage: 'proposal' });
  });
});

describe('given a move into a stage that was retired since', () => {
  test('when it is put after the deal went on, then it is refused: no deal can stand there', async () => {
    const { when, moves, redate, read } = await givenDeal(
      opened('a').moved('meeting', day(4)).moved('proposal', day(6)),
    );
    await when((context) => retireStage({ pipeline: 'sales', stage: 'meeting', to: 'closing' }, context));
    await expect(redate((await moves()).at(-1)?.id, TODAY)).rejects.toThrow('bad-day');
    expect(await read.deal(DEAL)).toMatchObject({ stage: 'proposal' });
  });
});

describe('given a deal that was lost and opened again', () => {
  test('when a loss or a move is said to have been before that, then it is refused; a note is not', async () => {
    const { when, update } = await givenDeal(opened('a').lost('price', day(5)).reopened('meeting', day(9)));
    const loss = { deal: DEAL, reason: 'price', on: day(7) };
    await expect(when((context) => loseDeal(loss, context))).rejects.toThrow('bad-day');
    await expect(update({ deal: DEAL, stage: 'proposal', on: day(7) })).rejects.toThrow('bad-day');
    expect(await update({ deal: DEAL, note: 'They called.', on: day(7) })).toMatchObject({ isChanged: true });
  });
});
