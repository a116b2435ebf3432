import { describe, expect, test } from 'vitest';
import { joinDeal } from '../../lib/commands/join-deal.command';
import { NEVER } from '../../lib/commands/never';
import { addNever, removeNever } from '../../lib/commands/never.command';
import { neverList } from '../../lib/commands/never-list.query';
import { personPageOf } from '../../lib/commands/person-page.query';
import { trackDeal } from '../../lib/commands/track-deal.command';
import { opened } from '../make/history';
import { given, TODAY } from './given';

const ASKED = { key: 'k1', hashes: ['h1'] };

const givenList = async (...histories: Parameters<typeof given>) => {
  const log = await given(...histories);
  const never = (entry: string, asked?: typeof ASKED) =>
    log.when((context) => addNever({ entry, asked }, context));
  const tag = (address: string, hash?: string) =>
    log.when((context) => trackDeal({ site: 'gmail', address, awaitsReply: false }, context, hash));
  const list = (own: string[] = []) => neverList(log.read, own);
  return { ...log, never, tag, list };
};

describe('given an address on the list, when somebody is tagged', () => {
  test.each([
    ['ana@acme.example', ' ANA@Acme.example', 'ann@acme.example'],
    ['ana.b@gmail.com', 'AnaB+news@googlemail.com', 'ana.c@gmail.com'],
    ['ana@пример.example', 'ana@xn--e1afmkfd.example', 'ana@example.example'],
    [
      'https://www.linkedin.com/in/Ana-B/',
      'https://bg.linkedin.com/in/ana-b',
      'https://www.linkedin.com/in/ana-bb',
    ],
  ])('then %s is refused as %s, and %s is not', async (entry, same, other) => {
    const { never, tag, rows } = await givenList();
    expect(await never(entry)).toEqual({ isChanged: true });
    const before = await rows();
    await expect(tag(same)).rejects.toThrow('never');
    expect(await rows()).toBe(before);
    expect(await tag(other)).toMatchObject({ deal: expect.any(String) });
  });
});

describe('given a domain on the list, when somebody is tagged', () => {
  test.each(['acme.example', '@ACME.example', ' Acme.Example '])(
    'then as "%s" it holds for all there and below, and for nobody at one that looks like it',
    async (entry) => {
      const { never, tag, list } = await givenList();
      await never(entry);
      expect((await list()).entries.map(({ kind, entry: one }) => [kind, one])).toEqual([
        ['domain', 'acme.example'],
      ]);
      for (const address of ['ana@acme.example', 'bo@mail.acme.example'])
        await expect(tag(address)).rejects.toThrow('never');
      for (const address of ['ana@notacme.example', 'ana@acme.example.org', 'acme.example@other.example'])
        expect(await tag(address)).toMatchObject({ deal: expect.any(String) });
    },
  );

  test('then one in Cyrillic holds in both its spellings', async () => {
    const { never, tag } = await givenList();
    await never('пример.example');
    for (const address of ['ana@пример.example', 'ana@xn--e1afmkfd.example'])
      await expect(tag(address)).rejects.toThrow('never');
  });

  test('then nobody of it joins a deal either', async () => {
    const { never, when } = await givenList(opened('a'));
    await never('acme.example');
    const input = { deal: 'deal-a', person: 'bo@acme.example', role: 'pays' as const };
    await expect(when((context) => joinDeal(input, context))).rejects.toThrow('never');
  });
});

describe('given the list', () => {
  test('then what stands there already, also by its domain, is not written again', async () => {
    const { never, list } = await givenList();
    await never('acme.example');
    for (const entry of ['ACME.example', 'ana@acme.example', 'mail.acme.example'])
      expect(await never(entry)).toEqual({ isChanged: false });
    expect((await list()).entries).toHaveLength(1);
  });

  test('then what is no address, profile or domain is refused', async () => {
    const { never } = await givenList();
    for (const entry of ['acme', 'two words.example', 'ana@acme', 'https://evil.example/in/ana', '@', ' '])
      await expect(never(entry), entry).rejects.toThrow('bad-entry');
  });

  test('then an entry is taken off, by undoing too, and who was there can be tagged', async () => {
    const { never, when, list, tag, undone, rows } = await givenList();
    const before = await rows();
    await never('ana@acme.example');
    await undone();
    expect(await rows()).toBe(before);
    await never('ana@acme.example');
    const [entry] = (await list()).entries;
    await when((context) => removeNever({ entry: entry?.id ?? '' }, context));
    expect((await list()).entries).toEqual([]);
    await undone();
    await expect(tag('ana@acme.example')).rejects.toThrow('never');
    await expect(when((context) => removeNever({ entry: 'x' }, context))).rejects.toThrow('not-found');
  });

  test('then the page of somebody on it says so, and their deals stay', async () => {
    const { never, view } = await givenList(opened('ana').named('Ana', 'ana@acme.example'));
    await never('acme.example');
    const page = await personPageOf('person-ana', await view());
    expect(page).toMatchObject({ never: 'listed' });
    expect(page?.told?.deals).toHaveLength(1);
  });
});

describe('given somebody who asked not to be added again', () => {
  test('then only a keyed hash and the day are kept, with the key', async () => {
    const { never, list, log, read } = await givenList();
    await never('ana@acme.example', ASKED);
    expect((await list()).entries).toEqual([{ id: expect.any(String), kind: 'asked', entry: '', on: TODAY }]);
    expect((await read.record(NEVER))?.fields).toMatchObject({ key: 'k1' });
    expect(JSON.stringify(await log.since())).not.toMatch(/ana|acme/);
  });

  test('then they are refused by that hash, and others are not', async () => {
    const { never, tag, when } = await givenList(opened('a'));
    await never('ana@acme.example', ASKED);
    await expect(tag('ana@acme.example', 'h1')).rejects.toThrow('asked-never');
    const input = { deal: 'deal-a', person: 'ana@acme.example', role: 'pays' as const };
    await expect(when((context) => joinDeal(input, context, 'h1'))).rejects.toThrow('asked-never');
    expect(await tag('bo@acme.example', 'h2')).toMatchObject({ deal: expect.any(String) });
  });

  test('then asking again writes nothing, the key stays for the next one, and a domain cannot ask', async () => {
    const { never, read, list } = await givenList();
    await never('ana@acme.example', ASKED);
    expect(await never('ana@acme.example', ASKED)).toEqual({ isChanged: false });
    await never('bo@acme.example', { key: 'k2', hashes: ['h2'] });
    expect((await read.record(NEVER))?.fields.key).toBe('k1');
    expect((await list()).entries).toHaveLength(2);
    await expect(never('acme.example', ASKED)).rejects.toThrow('bad-entry');
  });
});

describe('given one’s own addresses and people in the log, when the list is shown', () => {
  const seen = () => [
    opened('a').named('A', 'no-reply@shop.example'),
    opened('b').named('B', 'newsletter@paper.example'),
    opened('c').named('C', 'ana@acme.example'),
  ];

  test('then colleagues, no-reply and newsletters are suggested, people and public providers never', async () => {
    const { list } = await givenList(...seen());
    const { suggested } = await list(['me@ours.example', 'me.too@ours.example', 'me@gmail.com']);
    expect(suggested.map(({ entry, kind, reason }) => [entry, kind, reason]).sort()).toEqual([
      ['newsletter@paper.example', 'address', 'newsletter'],
      ['no-reply@shop.example', 'address', 'automatic'],
      ['ours.example', 'domain', 'own-domain'],
    ]);
  });

  test('then what was put on the list is suggested no more', async () => {
    const { list, never } = await givenList(...seen());
    for (const entry of ['ours.example', 'shop.example', 'newsletter@paper.example']) await never(entry);
    expect((await list(['me@ours.example'])).suggested).toEqual([]);
  });
});
