import { describe, expect, test } from 'vitest';
import { duplicatesOf } from '../../lib/commands/duplicates.query';
import { keepPeopleApart, mergePeople, partPerson } from '../../lib/commands/merge-people.command';
import { type History, opened } from '../make/history';
import { given } from './given';

const PROFILE = 'https://www.linkedin.com/in/';

const person = (id: string, name: string, address: string, company?: string): History => {
  const history = opened(id);
  const named = address.startsWith('https://')
    ? history.known('name', name).known('profile:1', address)
    : history.named(name, address);
  return company === undefined ? named : named.known('company', company);
};

const pairsIn = async (...histories: History[]) => {
  const log = await given(...histories);
  const pairs = async () =>
    (await duplicatesOf(log.read)).map(({ one, other, reason }) => [one.id, other.id, reason]);
  return { ...log, pairs };
};

const BOTH = ['person-a', 'person-b'];

describe('given two people of one company, when duplicates are looked for', () => {
  test.each([
    ['Mara Lindqvist', 'Lindqvist Mara', 'same-name-and-company'],
    ['Robert Smith', 'Bob Smith', 'nickname-and-company'],
    ['Иван Петров', 'Ivan Petrov', 'spelling-and-company'],
  ])('then %s and %s are asked about, with the reason', async (one, other, reason) => {
    const { pairs } = await pairsIn(
      person('a', one, 'x@nordvik.example'),
      person('b', other, 'y@mail.example', 'Nordvik'),
    );
    expect(await pairs()).toEqual([[...BOTH, reason]]);
  });

  test.each([
    ['Nordvik Ltd', 'Nordvik GmbH & Co. KG'],
    ['Нордвик ЕООД', 'Nordvik'],
    ['nordvik', 'NORDVIK AB'],
  ])('then "%s" and "%s" are one company', async (one, other) => {
    const { pairs } = await pairsIn(
      person('a', 'Mara Lindqvist', 'x@gmail.com', one),
      person('b', 'Mara Lindqvist', `${PROFILE}mara`, other),
    );
    expect(await pairs()).toEqual([[...BOTH, 'same-name-and-company']]);
  });

  test('then a plus part at a domain whose rules nobody knows is a question', async () => {
    const { pairs } = await pairsIn(
      person('a', 'A', 'mara@nordvik.example'),
      person('b', 'B', 'mara+shop@nordvik.example'),
    );
    expect(await pairs()).toEqual([[...BOTH, 'plus-part']]);
  });
});

describe('given two people, when nothing but a name or a provider is the same', () => {
  test.each([
    ['of two companies', 'x@nordvik.example', 'y@alfa.example'],
    ['at a public provider', 'mara@gmail.com', 'lindqvist@gmail.com'],
    ['at two public providers', 'mara@gmail.com', 'mara@abv.bg'],
    ['with a profile each', `${PROFILE}mara`, `${PROFILE}mara-lindqvist`],
  ])('then two of one name %s are not asked about', async (_what, one, other) => {
    const isProfile = one.startsWith('https');
    const { pairs } = await pairsIn(
      person('a', 'Mara Lindqvist', one, isProfile ? 'Nordvik' : undefined),
      person('b', 'Mara Lindqvist', other, isProfile ? 'Nordvik' : undefined),
    );
    expect(await pairs()).toEqual([]);
  });

  test('then two names at one domain are colleagues', async () => {
    const { pairs } = await pairsIn(
      person('a', 'Mara Lindqvist', 'x@nordvik.example'),
      person('b', 'Jon Berg', 'y@nordvik.example'),
    );
    expect(await pairs()).toEqual([]);
  });

  test('then spellings of one mailbox are one person already, and no question', async () => {
    const { pairs } = await pairsIn(
      person('a', 'Mara', 'mara.l@gmail.com', 'Nordvik'),
      person('b', 'Mara', 'maral+x@googlemail.com', 'Nordvik'),
    );
    expect(await pairs()).toEqual([]);
  });
});

describe('given a pair that is asked about', () => {
  const pair = () =>
    pairsIn(
      person('a', 'Mara Lindqvist', 'mara@nordvik.example'),
      person('b', 'Mara Lindqvist', `${PROFILE}mara`, 'Nordvik AB'),
    );
  const two = { one: 'person-a', other: 'person-b' };

  test('when they are merged it is gone, and undoing asks again', async () => {
    const { when, pairs, undone } = await pair();
    const [asked] = await pairs();
    await when((context) => mergePeople({ ...two, reason: 'same-name-and-company' }, context));
    expect(await pairs()).toEqual([]);
    await undone();
    expect(await pairs()).toEqual([asked]);
  });

  test('when they are kept apart it is gone, and undoing asks again', async () => {
    const { when, pairs, undone } = await pair();
    await when((context) => keepPeopleApart(two, context));
    expect(await pairs()).toEqual([]);
    await undone();
    expect(await pairs()).toHaveLength(1);
  });

  test('when they were merged and parted it is not asked again', async () => {
    const { when, pairs } = await pair();
    await when((context) => mergePeople({ ...two, reason: 'person' }, context));
    await when((context) => partPerson({ person: 'person-b' }, context));
    expect(await pairs()).toEqual([]);
  });
});
