import { describe, expect, test } from 'vitest';
import { anotherDeal } from '../../lib/commands/another-deal.command';
import { followDeal } from '../../lib/commands/follow-deal.command';
import { joinDeal } from '../../lib/commands/join-deal.command';
import { NEVER } from '../../lib/commands/never';
import { addNever } from '../../lib/commands/never.command';
import { neverList } from '../../lib/commands/never-list.query';
import { trackDeal } from '../../lib/commands/track-deal.command';
import { opened } from '../make/history';
import { given } from './given';

const ANA = 'ana@acme.example';
const ASKED = { key: 'k1', hashes: ['h1'] };

const givenList = async (...histories: Parameters<typeof given>) => {
  const log = await given(...histories);
  const never = (entry: string, asked?: typeof ASKED) =>
    log.when((context) => addNever({ entry, asked }, context));
  return { ...log, never };
};

describe('given the address a@ of a domain on the list, when the domain is put there', () => {
  test('then it holds for the whole domain', async () => {
    const { never, when } = await givenList();
    await never('a@acme.example');
    expect(await never('acme.example')).toEqual({ isChanged: true });
    const tag = { site: 'gmail', address: 'bo@acme.example', awaitsReply: false };
    await expect(when((context) => trackDeal(tag, context))).rejects.toThrow('never');
  });

  test('then a colleague’s address a@ on the list does not keep one’s own domain from being suggested', async () => {
    const { never, read } = await givenList();
    await never('a@ours.example');
    expect((await neverList(read, ['me@ours.example'])).suggested.map(({ entry }) => entry)).toEqual([
      'ours.example',
    ]);
  });
});

describe('given an address on the list, when they ask not to be added again', () => {
  test('then the list keeps their hash only', async () => {
    const { never, read } = await givenList();
    await never(ANA);
    await never(ANA, ASKED);
    const fields = (await read.record(NEVER))?.fields ?? {};
    expect(JSON.stringify(fields)).toContain('h1');
    expect(JSON.stringify(fields)).not.toContain(ANA);
  });
});

describe('given somebody known who is never to be added again', () => {
  const ana = () => opened('ana').named('Ana', ANA).lost('price');

  test('then they get no other deal', async () => {
    const { never, when } = await givenList(ana());
    await never(ANA);
    await expect(when((context) => anotherDeal({ address: ANA }, context))).rejects.toThrow('never');
  });

  test.each([ANA, 'person-ana'])('then they join no deal of others as %s', async (person) => {
    const { never, when } = await givenList(ana(), opened('bo').named('Bo', 'bo@other.example'));
    await never(ANA);
    const input = { deal: 'deal-bo', person, role: 'pays' as const };
    await expect(when((context) => joinDeal(input, context))).rejects.toThrow('never');
  });

  test('then they join no deal by their address when they asked', async () => {
    const { never, when } = await givenList(ana(), opened('bo').named('Bo', 'bo@other.example'));
    await never(ANA, ASKED);
    const input = { deal: 'deal-bo', person: ANA, role: 'pays' as const };
    await expect(when((context) => joinDeal(input, context, 'h1'))).rejects.toThrow('asked-never');
  });
});

describe('given a no-reply address of a company whose name sounds of news', () => {
  test('then it is suggested because nobody reads it, not as a newsletter', async () => {
    const { read } = await givenList(opened('a').named('A', 'no-reply@newsome-marketing.example'));
    expect((await neverList(read, [])).suggested.map(({ reason }) => reason)).toEqual(['automatic']);
  });
});

describe('given two people who asked not to be added again', () => {
  test('when the first entry is taken back, the second one holds', async () => {
    const { never, undone, lastCommand, read } = await givenList();
    await never(ANA, { key: 'k1', hashes: ['h1'] });
    const first = lastCommand();
    await never('bo@acme.example', { key: 'k2', hashes: ['h2'] });
    await undone(first);
    expect((await read.record(NEVER))?.fields.key).toBe('k1');
  });
});

describe('given somebody who was won and is never to be added again', () => {
  test('then their deal gets no renewal', async () => {
    const { never, when } = await givenList(opened('ana').named('Ana', ANA).won());
    await never(ANA);
    const input = { deal: 'deal-ana', kind: 'renewal' as const };
    await expect(when((context) => followDeal(input, context))).rejects.toThrow('never');
  });
});
