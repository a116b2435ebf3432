import { describe, expect, test } from 'vitest';
import { badgesOf } from '../../lib/commands/badges.query';
import { finishStep } from '../../lib/commands/finish-step.command';
import { learn } from '../../lib/commands/limits.query';
import { peopleList } from '../../lib/commands/people-list.query';
import { pipelinesPage } from '../../lib/commands/pipelines-page.query';
import { changeStage } from '../../lib/commands/stage.command';
import { addDays } from '../../lib/pipeline/day';
import { type History, opened } from '../make/history';
import { given, TODAY } from './given';

const ANA = 'ana@acme.example';
const ago = (days: number) => addDays(TODAY, -days);
const ana = (days: number) => opened('ana', ago(days)).named('Ana', ANA);

/** Deals that were won after 1, 2, 3 … days in Prospecting, and after 40 days with everything else. */
const wonAfter = (count: number): History[] =>
  Array.from({ length: count }, (_, place) =>
    opened(`won${place}`, ago(80))
      .moved('meeting', ago(79 - place))
      .won(ago(40)),
  );

const givenDeals = async (...histories: History[]) => {
  const log = await given(...histories);
  const learnt = await learn(log.read);
  const badge = async () => (await badgesOf([ANA], await log.view(learnt))).get(ANA);
  const byHand = (staleAfterDays: number | null, stage = 'prospecting') =>
    log.when((context) => changeStage({ pipeline: 'sales', stage, staleAfterDays }, context));
  return { ...log, learnt, badge, stale: async () => (await badge())?.stale, byHand };
};

describe('given nothing learnt and nothing set by hand', () => {
  test('then a badge is stale past twice the target of the stage, by the stage’s clock', async () => {
    const busy = (days: number) => ana(days).planned('call', TODAY, ago(1));
    expect((await (await givenDeals(busy(28))).badge())?.stale).toBeUndefined();
    expect(await (await givenDeals(busy(29))).stale()).toEqual({ clock: 'stage', days: 29, limit: 28 });
  });

  test('then it is stale when nobody touched it for more than 14 days, by the clock of touches', async () => {
    expect(await (await givenDeals(ana(14))).stale()).toBeUndefined();
    const { stale, badge, view } = await givenDeals(ana(15));
    expect(await stale()).toEqual({ clock: 'touch', days: 15, limit: 14 });
    expect(await badge()).toMatchObject({ stage: 'prospecting', status: 'open', days: 15 });
    expect((await peopleList({}, await view())).lines[0]).toMatchObject({ isStale: true });
  });

  test('then a closed deal is never stale', async () => {
    for (const history of [ana(70).won(ago(60)), ana(70).lost('price', ago(60))])
      expect(await (await givenDeals(history)).stale()).toBeUndefined();
  });
});

describe('given a limit set by hand', () => {
  test('then the badge rings past it, and undoing takes the limit away', async () => {
    const { byHand, stale, undone } = await givenDeals(ana(10));
    expect(await stale()).toBeUndefined();
    await byHand(9);
    expect(await stale()).toEqual({ clock: 'stage', days: 10, limit: 9 });
    await byHand(10);
    expect(await stale()).toBeUndefined();
    await undone();
    expect(await stale()).toMatchObject({ limit: 9 });
    await byHand(null);
    expect(await stale()).toBeUndefined();
  });

  test('then it is that stage’s only', async () => {
    const { byHand, stale } = await givenDeals(ana(10));
    await byHand(1, 'meeting');
    expect(await stale()).toBeUndefined();
  });

  test('then moving on begins the stage’s clock anew', async () => {
    const { byHand, stale, update } = await givenDeals(ana(10));
    await byHand(9);
    await update({ deal: 'deal-ana', stage: 'meeting' });
    expect(await stale()).toBeUndefined();
  });
});

describe('given deals that were won', () => {
  test('then from 20 of them the limits are the 90th percentile of their stay, gap and age', async () => {
    const { learnt, stale, view } = await givenDeals(...wonAfter(20), ana(19));
    expect(learnt.get('prospecting')).toEqual({ stage: 18, touch: 18, age: 18 });
    expect(await stale()).toEqual({ clock: 'stage', days: 19, limit: 18 });
    expect((await pipelinesPage(await view(learnt))).learnt).toMatchObject({ prospecting: 18 });
    expect(await (await givenDeals(...wonAfter(20), ana(18))).stale()).toBeUndefined();
  });

  test('then 19 of them teach nothing', async () => {
    const { learnt, stale } = await givenDeals(...wonAfter(19), ana(19));
    expect(learnt.size).toBe(0);
    expect(await stale()).toEqual({ clock: 'touch', days: 19, limit: 14 });
  });

  test('then lost and open ones teach nothing', async () => {
    const lost = Array.from({ length: 30 }, (_, place) =>
      opened(`lost${place}`, ago(80)).moved('meeting', ago(79)).lost('price', ago(78)),
    );
    expect((await givenDeals(...wonAfter(19), ...lost)).learnt.size).toBe(0);
  });

  test('then a stage they skipped has the limits it had', async () => {
    const { learnt } = await givenDeals(...wonAfter(20));
    expect([...learnt.keys()].sort()).toEqual(['meeting', 'prospecting']);
  });

  test('then what is set by hand goes before what was learnt', async () => {
    const { byHand, stale } = await givenDeals(...wonAfter(20), ana(18).amount(1));
    expect(await stale()).toBeUndefined();
    await byHand(5);
    expect(await stale()).toEqual({ clock: 'stage', days: 18, limit: 5 });
    await byHand(100);
    expect(await stale()).toBeUndefined();
  });
});

describe('given a planned step', () => {
  test.each([
    ['tomorrow', addDays(TODAY, 1), undefined],
    ['today', TODAY, undefined],
    ['yesterday', ago(1), { clock: 'touch', days: 20, limit: 14 }],
  ])('when it is due %s the clock of touches waits until it is overdue', async (_what, due, rings) => {
    const { stale } = await givenDeals(ana(20).planned('call', due, ago(20)));
    expect(await stale()).toEqual(rings);
  });

  test('when it is done, that is a touch, and undoing makes the badge as it was', async () => {
    const { when, badge, stale, undone } = await givenDeals(ana(20).planned('call', ago(1), ago(20)));
    const before = await badge();
    expect(before).toHaveProperty('stale');
    await when((context) => finishStep({ step: 'step-ana-1' }, context));
    expect(await stale()).toBeUndefined();
    await undone();
    expect(await badge()).toEqual(before);
  });

  test('then it does not keep the stage’s clock silent', async () => {
    const { stale } = await givenDeals(ana(40).planned('call', addDays(TODAY, 5), ago(40)));
    expect(await stale()).toEqual({ clock: 'stage', days: 40, limit: 28 });
  });
});
