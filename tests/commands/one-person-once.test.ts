import { describe, expect, test } from 'vitest';
import { anotherDeal } from '../../lib/commands/another-deal.command';
import { changePerson } from '../../lib/commands/change-person.command';
import { joinDeal, leaveDeal } from '../../lib/commands/join-deal.command';
import { linkPeople } from '../../lib/commands/link-people.command';
import { storyOf } from '../../lib/commands/story.query';
import { trackDeal } from '../../lib/commands/track-deal.command';
import { opened } from '../make/history';
import { given } from './given';

const ANA = 'ana@acme.example';
const PROFILE = 'https://www.linkedin.com/in/ana-costa';
const ana = () => opened('ana').named('Ana', ANA);

describe('given a person of two records who takes part in a deal', () => {
  test('when they join by the id of the other record, they take part once', async () => {
    const { when, read } = await given(ana(), opened('profile').known('profile:1', PROFILE));
    await when((context) => linkPeople({ address: ANA, other: PROFILE, reason: 'signature' }, context));
    const input = { deal: 'deal-ana', person: 'person-profile', role: 'pays' as const };
    await when((context) => joinDeal(input, context));
    expect((await read.deal('deal-ana'))?.people).toEqual([{ person: 'person-ana', role: 'pays' }]);
  });
});

describe('given a deal whose first person left after a second one joined', () => {
  test('when the joining is undone, the deal is still with somebody', async () => {
    const { when, undone, lastCommand, read } = await given(ana());
    const input = { deal: 'deal-ana', person: 'bo@acme.example', role: 'pays' as const };
    await when((context) => joinDeal(input, context));
    const joining = lastCommand();
    await when((context) => leaveDeal({ deal: 'deal-ana', person: 'person-ana' }, context));
    await undone(joining).catch(() => undefined);
    expect((await read.deal('deal-ana'))?.people.length).toBeGreaterThan(0);
  });
});

describe('given somebody tagged who got another deal since', () => {
  test('when the tagging is undone, the other deal is still found by their address', async () => {
    const { when, undone, lastCommand, view } = await given();
    const tag = { site: 'gmail', name: 'Ana', address: ANA, awaitsReply: false };
    await when((context) => trackDeal(tag, context));
    const tagging = lastCommand();
    const { deal } = await when((context) => anotherDeal({ address: ANA }, context));
    await undone(tagging).catch(() => undefined);
    expect((await storyOf(ANA, await view()))?.deals.map(({ id }) => id) ?? []).toContain(deal);
  });
});

describe('given somebody at Gmail', () => {
  test('when another spelling of their address is added, nothing is written: they have it', async () => {
    const { when, read } = await given(opened('bo').named('Bo', 'bo.berg@gmail.com'));
    const input = { person: 'person-bo', add: 'BoBerg+news@googlemail.com' };
    expect(await when((context) => changePerson(input, context))).toMatchObject({ isChanged: false });
    expect((await read.record('person-bo'))?.addresses).toEqual(['bo.berg@gmail.com']);
  });
});
