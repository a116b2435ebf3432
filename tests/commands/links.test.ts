import { describe, expect, test } from 'vitest';
import { badgesOf } from '../../lib/commands/badges.query';
import { keepApart, linkPeople } from '../../lib/commands/link-people.command';
import { forPage, mayBe } from '../../lib/commands/links.query';
import { searchPeople } from '../../lib/commands/search.query';
import { storyOf } from '../../lib/commands/story.query';
import { trackDeal } from '../../lib/commands/track-deal.command';
import { undo } from '../../lib/commands/undo.command';
import { updateDeal } from '../../lib/commands/update-deal.command';
import { viewOf } from '../../lib/commands/view';
import { day, opened } from '../make/history';
import { given, TODAY } from './given';

const MAIL = 'mara.lindqvist@nordvik.example';
const PROFILE = 'https://www.linkedin.com/in/mara-lindqvist-nordvik';
const OTHER = 'https://www.linkedin.com/in/mara-lindqvist-illustration';

const byMail = () => opened('mail').named('Mara Lindqvist', MAIL).moved('proposal', day(3));
const byProfile = () =>
  opened('profile')
    .known('name', 'Lindqvist Mara')
    .known('profile:1', PROFILE)
    .known('company', 'Nordvik AB');
const namesake = () =>
  opened('namesake')
    .known('name', 'Mara Lindqvist')
    .known('profile:1', OTHER)
    .known('company', 'Lind Illustration');

const link = { address: MAIL, other: PROFILE, reason: 'same-name-and-company' };

describe('given somebody by mail and by profile, when asked who they are', () => {
  test('then the same name and company is proposed with its reason, a namesake elsewhere never', async () => {
    const { read } = await given(byMail(), byProfile(), namesake());
    const story = await storyOf(MAIL, await viewOf(read, TODAY));
    expect(story?.proposals).toEqual([
      {
        other: PROFILE,
        shown: PROFILE,
        name: 'Lindqvist Mara',
        company: 'Nordvik AB',
        reason: 'same-name-and-company',
      },
    ]);
    expect((await storyOf(OTHER, await viewOf(read, TODAY)))?.proposals).toEqual([]);
    expect(story?.deals).toHaveLength(1);
  });

  test('then a profile about to be added is asked about by name and company, never by the name alone', async () => {
    const { read } = await given(byMail());
    const seen = { name: 'Mara Lindqvist', company: 'Nordvik' };
    expect((await mayBe(PROFILE, seen, read)).map(({ other }) => other)).toEqual([MAIL]);
    for (const company of ['', 'Nordvi', 'Nordvik Group'])
      expect(await mayBe(PROFILE, { ...seen, company }, read)).toEqual([]);
    expect(await mayBe(PROFILE, { name: 'Mara Lindqvis', company: 'Nordvik' }, read)).toEqual([]);
  });

  test('then a link in the signature is proposed, also to a profile nobody is known by', async () => {
    const { read } = await given(byMail());
    const story = await storyOf(MAIL, await viewOf(read, TODAY), { profiles: [PROFILE] });
    expect(story?.proposals).toEqual([
      { other: PROFILE, shown: PROFILE, name: '', company: '', reason: 'signature' },
    ]);
  });

  test('then a notice of LinkedIn proposes somebody of the same name, a page of LinkedIn does not', async () => {
    const { read } = await given(byMail(), namesake());
    expect((await storyOf(OTHER, await viewOf(read, TODAY)))?.proposals).toEqual([]);
    const story = await storyOf(OTHER, await viewOf(read, TODAY), { isNotice: true });
    expect(story?.proposals.map(({ other, reason }) => [other, reason])).toEqual([[MAIL, 'notice']]);
  });
});

describe('given two addresses of one person, when they are linked', () => {
  test('then either finds the deals of both, and undoing parts them again', async () => {
    const { when, read } = await given(byMail(), byProfile());
    const dealsBy = async (address: string) =>
      (await storyOf(address, await viewOf(read, TODAY)))?.deals.map(({ id }) => id).sort();
    await when((context) => linkPeople(link, context));
    expect(await dealsBy(MAIL)).toEqual(['deal-mail', 'deal-profile']);
    expect(await dealsBy(PROFILE)).toEqual(['deal-mail', 'deal-profile']);
    const badges = await badgesOf([MAIL, PROFILE], await viewOf(read, TODAY));
    expect(badges.get(PROFILE)).toEqual(badges.get(MAIL));
    expect(await storyOf(MAIL, await viewOf(read, TODAY))).toMatchObject({
      profiles: [PROFILE],
      addresses: [MAIL],
      proposals: [],
    });
    expect(
      (await storyOf(MAIL, await viewOf(read, TODAY)))?.deals[0]?.happenings.map(({ what }) => what),
    ).toContain('people.linked');

    await when((context) => undo({ command: 'command-0' }, context, { from: 'own', now: 0 }));
    expect(await dealsBy(MAIL)).toEqual(['deal-mail']);
    expect(await dealsBy(PROFILE)).toEqual(['deal-profile']);
  });

  test('then a profile nobody was known by brings what it says, and no second deal', async () => {
    const { when, read } = await given(byMail());
    const details = { name: 'Mara L.', headline: 'Head of Yards', company: 'Nordvik AB', location: 'Malmö' };
    await when((context) => linkPeople({ ...link, address: PROFILE, other: MAIL, details }, context));
    expect(await storyOf(PROFILE, await viewOf(read, TODAY))).toMatchObject({
      name: 'Mara Lindqvist',
      headline: 'Head of Yards',
      company: 'Nordvik AB',
      location: 'Malmö',
      profiles: [PROFILE],
    });
    expect((await storyOf(PROFILE, await viewOf(read, TODAY)))?.deals.map(({ id }) => id)).toEqual([
      'deal-mail',
    ]);
    const again = { site: 'linkedin', address: PROFILE, awaitsReply: false };
    expect(await when((context) => trackDeal(again, context))).toMatchObject({ deal: 'deal-mail' });
  });

  test('then linking them again changes nothing, and what is nobody or no address is refused', async () => {
    const { when, types } = await given(byMail(), byProfile());
    await when((context) => linkPeople(link, context));
    const before = await types();
    expect(await when((context) => linkPeople(link, context))).toMatchObject({ isChanged: false });
    expect(await types()).toEqual(before);
    const wrong = (address: string, other: string) =>
      when((context) => linkPeople({ address, other, reason: 'person' }, context));
    await expect(wrong('nobody@x.example', OTHER)).rejects.toThrow('not-found');
    await expect(wrong(MAIL, MAIL)).rejects.toThrow('bad-input');
    await expect(wrong(MAIL, 'https://evil.example/in/mara')).rejects.toThrow('bad-input');
  });

  test('then three that are linked by twos are one, and undoing a link parts what only it had joined', async () => {
    const WORK = 'mara@lindqvist.example';
    const work = () => opened('work').named('Mara L', WORK);
    const { when, read } = await given(byMail(), byProfile(), work());
    const dealsBy = async (address: string) =>
      (await storyOf(address, await viewOf(read, TODAY)))?.deals.map(({ id }) => id).sort();
    await when((context) => linkPeople(link, context));
    await when((context) => linkPeople({ address: WORK, other: PROFILE, reason: 'signature' }, context));
    const all = ['deal-mail', 'deal-profile', 'deal-work'];
    for (const address of [MAIL, PROFILE, WORK]) expect(await dealsBy(address)).toEqual(all);
    expect((await searchPeople('mara', await viewOf(read, TODAY))).map(({ id }) => id)).toHaveLength(1);
    expect((await storyOf(MAIL, await viewOf(read, TODAY)))?.colleagues).toEqual([]);
    await when((context) => undo({ command: 'command-0' }, context, { from: 'own', now: 0 }));
    expect(await dealsBy(MAIL)).toEqual(['deal-mail']);
    expect(await dealsBy(WORK)).toEqual(['deal-profile', 'deal-work']);
  });

  test('then the deal that spoke before still speaks', async () => {
    const { when, read } = await given(byProfile(), byMail());
    const before = (await badgesOf([MAIL], await viewOf(read, TODAY))).get(MAIL)?.stage;
    await when((context) => linkPeople(link, context));
    expect((await badgesOf([MAIL, PROFILE], await viewOf(read, TODAY))).get(PROFILE)?.stage).toBe(before);
  });

  test('then a page is told neither address nor company of whom it did not show, and can still link', async () => {
    const { when, read } = await given(byMail(), byProfile());
    const [told] = await forPage((await storyOf(PROFILE, await viewOf(read, TODAY)))?.proposals ?? [], read);
    expect(told).toMatchObject({ other: 'person-mail', shown: 'm…@nordvik.example', company: '' });
    await when((context) => linkPeople({ ...link, address: PROFILE, other: told?.other ?? '' }, context));
    expect((await storyOf(MAIL, await viewOf(read, TODAY)))?.deals).toHaveLength(2);
  });

  test('then saving one deal says the company of all, and only when it was changed', async () => {
    const { when, read } = await given(byMail().known('company', 'Nordvik'), byProfile());
    await when((context) => linkPeople(link, context));
    await when((context) => updateDeal({ deal: 'deal-profile', company: 'Nordvik Group' }, context));
    expect(await storyOf(MAIL, await viewOf(read, TODAY))).toMatchObject({ company: 'Nordvik Group' });
    expect(await storyOf(PROFILE, await viewOf(read, TODAY))).toMatchObject({ company: 'Nordvik Group' });
  });

  test('then who was said to be somebody else is not asked about again, from either side', async () => {
    const { when, read } = await given(byMail(), byProfile());
    await when((context) => keepApart({ address: MAIL, other: PROFILE }, context));
    expect((await storyOf(MAIL, await viewOf(read, TODAY)))?.proposals).toEqual([]);
    expect((await storyOf(PROFILE, await viewOf(read, TODAY)))?.proposals).toEqual([]);
    const again = await when((context) => keepApart({ address: PROFILE, other: MAIL }, context));
    expect(again).toMatchObject({ isChanged: false });
    const seen = { name: 'Mara Lindqvist', company: 'Nordvik' };
    expect(await mayBe(PROFILE, seen, read)).toEqual([]);
  });
});

describe('given a profile, when it is tracked', () => {
  test('then the person is known by it, with what the page told, and found by their name', async () => {
    const { when, read } = await given();
    const input = {
      site: 'linkedin',
      address: PROFILE,
      name: 'Mara Lindqvist',
      company: 'Nordvik',
      awaitsReply: false,
    };
    await when((context) => trackDeal(input, context));
    expect(await storyOf(PROFILE, await viewOf(read, TODAY))).toMatchObject({
      name: 'Mara Lindqvist',
      company: 'Nordvik',
      isCompanyGuessed: false,
      addresses: [],
      profiles: [PROFILE],
    });
    expect(await badgesOf([PROFILE, `${PROFILE}x`, MAIL], await viewOf(read, TODAY))).toHaveProperty(
      'size',
      1,
    );
  });

  test('then others of the company are told by its name, however it is spelt', async () => {
    const { read } = await given(
      byMail(),
      opened('jonas').known('name', 'Jonas').known('company', 'NORDVIK Ab'),
      byProfile(),
    );
    const names = (await storyOf(PROFILE, await viewOf(read, TODAY)))?.colleagues.map(({ name }) => name);
    expect(names).toEqual(['Jonas']);
  });
});
