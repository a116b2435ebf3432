import { describe, expect, test } from 'vitest';
import { anotherDeal } from '../../lib/commands/another-deal.command';
import { badgesOf } from '../../lib/commands/badges.query';
import { joinDeal, leaveDeal } from '../../lib/commands/join-deal.command';
import { linkPeople } from '../../lib/commands/link-people.command';
import { storyOf } from '../../lib/commands/story.query';
import type { Role } from '../../lib/schema/deal-value.schema';
import { day, opened } from '../make/history';
import { given } from './given';

const DEAL = 'deal-ana';
const ANA = 'ana@acme.example';
const BO = 'bo.berg@gmail.com';
const PROFILE = 'https://www.linkedin.com/in/bo-berg';

const ana = () => opened('ana').named('Ana', ANA).moved('meeting', day(4));
const bo = () => opened('bo').named('Bo', BO);

const givenDeals = async (...histories: Parameters<typeof given>) => {
  const log = await given(...histories);
  const join = (person: string, role: Role = 'unknown', name?: string) =>
    log.when((context) => joinDeal({ deal: DEAL, person, role, ...(name && { name }) }, context));
  const leave = (person: string) => log.when((context) => leaveDeal({ deal: DEAL, person }, context));
  const people = async () => (await log.read.deal(DEAL))?.people ?? [];
  const dealsBy = async (address: string) =>
    (await storyOf(address, await log.view()))?.deals.map(({ id }) => id).sort() ?? [];
  return { ...log, join, leave, people, dealsBy };
};

describe('given a deal, when somebody new joins it', () => {
  test('then they are known by their address with their role, and the deal is told of both', async () => {
    const { join, story, dealsBy, view, types } = await givenDeals(ana());
    await join(' CY@acme.example', 'pays', 'Cy');
    expect(await types()).toEqual(['deal.opened', 'deal.moved', 'deal.joined']);
    expect((await story(DEAL)).people.map(({ name, address, role }) => [name, address, role])).toEqual([
      ['Ana', ANA, 'unknown'],
      ['Cy', 'cy@acme.example', 'pays'],
    ]);
    expect((await story(DEAL)).happenings[0]).toMatchObject({
      what: 'deal.joined',
      name: 'Cy',
      role: 'pays',
    });
    for (const address of [ANA, 'cy@acme.example']) expect(await dealsBy(address)).toEqual([DEAL]);
    const badges = await badgesOf([ANA, 'Cy@Acme.Example'], await view());
    expect(badges.get('Cy@Acme.Example')).toMatchObject({ stage: 'meeting', openDeals: 1 });
    expect(badges.get('Cy@Acme.Example')).toEqual(badges.get(ANA));
  });

  test('then undoing leaves the deal and no trace of them, and undoing that brings them back', async () => {
    const { join, rows, undone, people, dealsBy } = await givenDeals(ana());
    const before = await rows();
    await join('cy@acme.example', 'uses', 'Cy');
    const after = await rows();
    await undone();
    expect(await rows()).toBe(before);
    expect(await dealsBy('cy@acme.example')).toEqual([]);
    await undone();
    expect(await rows()).toBe(after);
    expect(await people()).toHaveLength(2);
  });

  test('then what is no address, and an unknown deal, are refused', async () => {
    const { join, when } = await givenDeals(ana());
    for (const person of ['cy@localhost', 'person-x', 'https://evil.example/in/cy'])
      await expect(join(person)).rejects.toThrow('bad-input');
    const input = { deal: 'deal-x', person: BO, role: 'pays' as const };
    await expect(when((context) => joinDeal(input, context))).rejects.toThrow('not-found');
  });
});

describe('given somebody known, when they join a deal', () => {
  test.each(['bo.berg@gmail.com', 'BoBerg+news@googlemail.com', 'person-bo'])(
    'then as %s they are the same person, with both deals',
    async (person) => {
      const { join, people, dealsBy, view } = await givenDeals(ana(), bo());
      await join(person, 'decides');
      expect(await people()).toContainEqual({ person: 'person-bo', role: 'decides' });
      expect(await dealsBy(BO)).toEqual([DEAL, 'deal-bo']);
      expect((await badgesOf([BO], await view())).get(BO)).toMatchObject({ openDeals: 2 });
    },
  );

  test('then who takes part already under another address takes part once', async () => {
    const { join, people, when } = await givenDeals(ana(), opened('profile').known('profile:1', PROFILE));
    await when((context) => linkPeople({ address: ANA, other: PROFILE, reason: 'signature' }, context));
    await join(PROFILE, 'pays');
    expect(await people()).toEqual([{ person: 'person-ana', role: 'pays' }]);
  });
});

describe('given somebody of a deal', () => {
  test('when their role is said, it is the last one said, and the same one writes nothing', async () => {
    const { join, people, types, undone } = await givenDeals(ana());
    for (const role of ['decides', 'pays', 'uses', 'blocks'] as const) {
      await join(ANA, role);
      expect(await people()).toEqual([{ person: 'person-ana', role }]);
    }
    await undone();
    expect(await people()).toEqual([{ person: 'person-ana', role: 'uses' }]);
    const before = await types();
    expect(await join('person-ana', 'uses')).toMatchObject({ isChanged: false });
    expect(await types()).toEqual(before);
  });

  test('when they leave, the deal is not told of them any more, and undoing brings them back', async () => {
    const { join, leave, rows, undone, people, dealsBy } = await givenDeals(ana(), bo());
    await join(BO, 'blocks');
    const before = await rows();
    await leave('person-bo');
    expect(await people()).toEqual([{ person: 'person-ana', role: 'unknown' }]);
    expect(await dealsBy(BO)).toEqual(['deal-bo']);
    await undone();
    expect(await rows()).toBe(before);
  });

  test('when they are the last one, or were never there, leaving is refused', async () => {
    const { join, leave } = await givenDeals(ana(), bo());
    await expect(leave('person-ana')).rejects.toThrow('last-person');
    await expect(leave('person-bo')).rejects.toThrow('not-found');
    await join(BO);
    await leave('person-ana');
    await expect(leave('person-bo')).rejects.toThrow('last-person');
  });
});

describe('given somebody with several deals', () => {
  test('then the badge tells how many are open and shows an open one before a lost one', async () => {
    const { view, when } = await givenDeals(ana().lost('price', day(6)));
    await when((context) => anotherDeal({ address: ANA }, context));
    await when((context) => anotherDeal({ address: ANA }, context));
    expect((await badgesOf([ANA], await view())).get(ANA)).toMatchObject({
      status: 'open',
      stage: 'prospecting',
      openDeals: 2,
    });
  });
});
