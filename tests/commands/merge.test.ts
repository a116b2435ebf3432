import { describe, expect, test } from 'vitest';
import { badgesOf } from '../../lib/commands/badges.query';
import { changePerson } from '../../lib/commands/change-person.command';
import { linkPeople } from '../../lib/commands/link-people.command';
import { keepPeopleApart, mergePeople, partPerson } from '../../lib/commands/merge-people.command';
import { onePerson } from '../../lib/commands/one-person.query';
import { peopleList } from '../../lib/commands/people-list.query';
import { personPageOf } from '../../lib/commands/person-page.query';
import { storyOf } from '../../lib/commands/story.query';
import type { Inputs } from '../../lib/schema/message.schema';
import { day, opened } from '../make/history';
import { given } from './given';

const MAIL = 'mara@nordvik.example';
const PROFILE = 'https://www.linkedin.com/in/mara-lindqvist';
const HOME = 'mara.l@gmail.com';

const three = () => [
  opened('mail').named('Mara Lindqvist', MAIL).moved('proposal', day(3)),
  opened('profile').known('name', 'Mara L').known('profile:1', PROFILE),
  opened('home').named('Mara', HOME),
];

const givenThree = async () => {
  const log = await given(...three());
  const merge = (one: string, other: string) =>
    log.when((context) =>
      mergePeople({ one: `person-${one}`, other: `person-${other}`, reason: 'person' }, context),
    );
  const part = (one: string) => log.when((context) => partPerson({ person: `person-${one}` }, context));
  const change = (input: Omit<Inputs['person.change'], 'person'>) =>
    log.when((context) => changePerson({ person: 'person-mail', ...input }, context));
  const dealsBy = async (address: string) =>
    (await storyOf(address, await log.view()))?.deals.map(({ id }) => id.slice(5)).sort() ?? [];
  return { ...log, merge, part, change, dealsBy };
};

describe('given two records, when they are merged', () => {
  test('then either address finds the deals of both, the list tells one person, and history says so', async () => {
    const { merge, dealsBy, view, story, types } = await givenThree();
    await merge('mail', 'profile');
    for (const address of [MAIL, PROFILE]) expect(await dealsBy(address)).toEqual(['mail', 'profile']);
    const badges = await badgesOf([MAIL, PROFILE], await view());
    expect(badges.get(MAIL)).toMatchObject({ openDeals: 2 });
    expect(badges.get(PROFILE)).toEqual(badges.get(MAIL));
    expect((await peopleList({}, await view())).lines.map(({ openDeals }) => openDeals).sort()).toEqual([
      1, 2,
    ]);
    expect((await types()).at(-1)).toBe('people.linked');
    for (const deal of ['deal-mail', 'deal-profile'])
      expect((await story(deal)).happenings).toContainEqual(
        expect.objectContaining({ what: 'people.linked', reason: 'person' }),
      );
  });

  test('then no deal moved and none was touched by it', async () => {
    const { merge, read } = await givenThree();
    const before = [await read.deal('deal-mail'), await read.deal('deal-profile')];
    await merge('mail', 'profile');
    expect([await read.deal('deal-mail'), await read.deal('deal-profile')]).toEqual(before);
  });

  test('then merging them again writes nothing, and undoing gives back the very same rows', async () => {
    const { merge, rows, undone, types } = await givenThree();
    const before = await rows();
    await merge('mail', 'profile');
    const count = (await types()).length;
    for (const [one, other] of [
      ['mail', 'profile'],
      ['profile', 'mail'],
      ['mail', 'mail'],
    ] as const)
      expect(await merge(one, other)).toMatchObject({ isChanged: false });
    expect(await types()).toHaveLength(count);
    await undone('command-0');
    expect(await rows()).toBe(before);
  });

  test('then nobody is refused', async () => {
    const { merge } = await givenThree();
    await expect(merge('mail', 'x')).rejects.toThrow('not-found');
  });
});

describe('given a person of three records, when one is parted', () => {
  test('then the page shows what each is known by, and the parted one is alone with its own', async () => {
    const { merge, part, view, dealsBy, story } = await givenThree();
    await merge('mail', 'profile');
    await merge('mail', 'home');
    const page = await personPageOf('person-mail', await view());
    expect(page?.records.map(({ id, identities }) => [id, identities]).sort()).toEqual([
      ['person-home', [HOME]],
      ['person-mail', [MAIL]],
      ['person-profile', [PROFILE]],
    ]);
    await part('home');
    expect(await dealsBy(HOME)).toEqual(['home']);
    expect(await dealsBy(MAIL)).toEqual(['mail', 'profile']);
    for (const deal of ['deal-mail', 'deal-home'])
      expect((await story(deal)).happenings.map(({ what }) => what)).toContain('people.parted');
  });

  test('then it is not asked about again, and can still be merged by hand', async () => {
    const { merge, part, view, dealsBy } = await givenThree();
    await merge('mail', 'profile');
    await part('profile');
    expect((await storyOf(MAIL, await view()))?.proposals).toEqual([]);
    await merge('mail', 'profile');
    expect(await dealsBy(MAIL)).toEqual(['mail', 'profile']);
  });

  test('then undoing the parting makes them one again, to the letter', async () => {
    const { merge, part, rows, undone } = await givenThree();
    await merge('mail', 'profile');
    await merge('profile', 'home');
    const before = await rows();
    await part('profile');
    await undone();
    expect(await rows()).toBe(before);
  });

  test('then one that is alone changes nothing', async () => {
    const { part, types } = await givenThree();
    const before = await types();
    expect(await part('mail')).toMatchObject({ isChanged: false });
    expect(await types()).toEqual(before);
  });
});

describe('given two records with spellings of one mailbox', () => {
  test('then they are one person without anybody’s saying so, and cannot be parted', async () => {
    const { when, view, types } = await given(
      opened('one').named('Mara', HOME),
      opened('two').named('M', 'maral+work@googlemail.com'),
    );
    const before = await types();
    const parted = await when((context) => partPerson({ person: 'person-two' }, context));
    expect(parted).toMatchObject({ isChanged: false });
    expect(await types()).toEqual(before);
    expect((await storyOf(HOME, await view()))?.deals).toHaveLength(2);
    expect((await peopleList({}, await view())).all).toBe(1);
  });
});

describe('given one more address of somebody', () => {
  test('then a new one finds them, one of somebody else makes the two one, and undoing parts them', async () => {
    const { change, dealsBy, undone } = await givenThree();
    await change({ add: ' Mara@Lindqvist.EXAMPLE ' });
    expect(await dealsBy('mara@lindqvist.example')).toEqual(['mail']);
    await change({ add: 'MaraL+x@googlemail.com' });
    expect(await dealsBy(HOME)).toEqual(['home', 'mail']);
    await undone();
    expect(await dealsBy(HOME)).toEqual(['home']);
    await expect(change({ add: 'mara@localhost' })).rejects.toThrow('bad-entry');
  });

  test('then one they have already changes nothing, and so does a name they have', async () => {
    const { change } = await givenThree();
    for (const input of [{ add: MAIL.toUpperCase() }, { name: ' Mara Lindqvist ' }, { company: '' }])
      expect(await change(input)).toMatchObject({ isChanged: false });
  });

  test('then what is said of a merged person is said of all their records that said otherwise', async () => {
    const { change, merge, view, undone, rows } = await givenThree();
    await merge('mail', 'profile');
    const before = await rows();
    await change({ name: 'Mara Berg', company: 'Berg AB' });
    for (const address of [MAIL, PROFILE])
      expect(await storyOf(address, await view())).toMatchObject({ name: 'Mara Berg', company: 'Berg AB' });
    await undone();
    expect(await rows()).toBe(before);
  });
});

describe('given two who are kept apart', () => {
  test('then it is by no fact of their deals, once, and undoing forgets it', async () => {
    const { when, rows, undone, types } = await givenThree();
    const before = await rows();
    const apart = () =>
      when((context) => keepPeopleApart({ one: 'person-mail', other: 'person-home' }, context));
    const count = (await types()).length;
    await apart();
    expect(await types()).toHaveLength(count);
    expect(await apart()).toMatchObject({ isChanged: false });
    await undone('command-0');
    expect(await rows()).toBe(before);
  });
});

describe('given somebody linked with a profile that has no record, when they were merged by mistake', () => {
  test('then parting keeps the profile with who had it', async () => {
    const { when, read } = await given(
      opened('ann').named('Ann', 'ann@acme.example'),
      opened('bo').named('Bo', 'bo@acme.example'),
    );
    const profile = 'https://www.linkedin.com/in/ann-lee';
    const link = { address: 'ann@acme.example', other: profile, reason: 'signature' };
    await when((context) => linkPeople(link, context));
    const pair = { one: 'person-ann', other: 'person-bo', reason: 'same-name-and-company' };
    await when((context) => mergePeople(pair, context));
    await when((context) => partPerson({ person: 'person-bo' }, context));
    expect((await read.recordsBy(profile)).map(({ id }) => id)).toEqual(['person-ann']);
  });
});

describe('given two people joined by a profile that both were linked with', () => {
  test('when one is parted, they are two again, and the other keeps the profile', async () => {
    const { when, read } = await given(
      opened('ann').named('Ann', 'ann@acme.example'),
      opened('bo').named('Bo', 'bo@acme.example'),
    );
    const profile = 'https://www.linkedin.com/in/ann-lee';
    for (const address of ['ann@acme.example', 'bo@acme.example'])
      await when((context) => linkPeople({ address, other: profile, reason: 'signature' }, context));
    expect(await onePerson(['ann@acme.example'], read)).toHaveLength(2);
    expect(await when((context) => partPerson({ person: 'person-bo' }, context))).toMatchObject({
      isChanged: true,
    });
    expect(await onePerson(['ann@acme.example'], read)).toHaveLength(1);
    expect((await read.recordsBy(profile)).map(({ id }) => id)).toEqual(['person-ann']);
  });
});
