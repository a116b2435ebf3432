import { describe, expect, test } from 'vitest';
import { anotherDeal } from '../../lib/commands/another-deal.command';
import { companiesList } from '../../lib/commands/companies-list.query';
import { joinTeam } from '../../lib/commands/lists.command';
import { peopleList } from '../../lib/commands/people-list.query';
import { day, opened } from '../make/history';
import { nearMisses } from '../pipeline/near-misses';
import { given } from './given';

const ANA = 'ana@acme.example';

/** Ana's first deal is mine and lost, her second one is Ivo's and open. */
const withTwoOwners = async () => {
  const log = await given(opened('ana').named('Ana', ANA).lost('price', day(3)));
  const ivo = await log.listed({ list: 'owner', name: 'Ivo' });
  const { deal } = await log.when((context) => anotherDeal({ address: ANA }, context));
  await log.update({ deal, owner: ivo });
  return { ...log, ivo, deal };
};

describe('given a person with deals of two owners, when a list is asked for one of them', () => {
  test('then the line tells the deal of that owner', async () => {
    const { view, ivo, deal } = await withTwoOwners();
    const lineOf = async (owner: string) => (await peopleList({ owner }, await view())).lines[0];
    expect(await lineOf(ivo)).toMatchObject({ deal, owner: ivo, openDeals: 1 });
    expect(await lineOf('me')).toMatchObject({ deal: 'deal-ana', owner: 'me', openDeals: 0 });
  });

  test('then the company counts the deals of that owner', async () => {
    const { view, ivo } = await withTwoOwners();
    const countsOf = async (owner: string) => (await companiesList({ owner }, await view())).lines[0];
    expect(await countsOf(ivo)).toMatchObject({ open: 1, lost: 0 });
    expect(await countsOf('me')).toMatchObject({ open: 0, lost: 1 });
  });
});

describe('given owners in a team, when a list is asked for the team', () => {
  test('then the deals of all in it are told, and of nobody else', async () => {
    const { when, listed, update, view, ivo } = await withTwoOwners();
    const team = await listed({ list: 'team', name: 'North' });
    await when((context) => joinTeam({ owner: ivo, team }, context));
    const people = async (owner: string) => (await peopleList({ owner }, await view())).lines;
    expect((await people(team)).map(({ owner, openDeals }) => [owner, openDeals])).toEqual([[ivo, 1]]);
    await update({ deal: 'deal-ana', owner: ivo });
    expect(await people('me')).toEqual([]);
  });
});

describe('given two people at one company’s domain, of whom one says what it is called', () => {
  test('then it is one company, by the name that was said', async () => {
    const { view } = await given(
      opened('a').named('A', 'a@acme.example').known('company', 'Acme Works Ltd'),
      opened('b').named('B', 'b@acme.example'),
    );
    const { lines } = await companiesList({}, await view());
    expect(lines.map(({ name, domains, people }) => [name, domains, people.length])).toEqual([
      ['Acme Works Ltd', ['acme.example'], 2],
    ]);
  });
});

describe('given somebody at a domain in Cyrillic', () => {
  test('then it is a company like any other', async () => {
    const { view } = await given(opened('a').named('A', 'a@стройпласт.example'));
    expect((await companiesList({}, await view())).lines).toHaveLength(1);
  });
});

describe('given somebody at a provider for everybody', () => {
  test.each(
    `hotmail.co.uk yahoo.co.uk outlook.fr gmx.com yandex.by yandex.kz ya.ru fastmail.fm protonmail.ch live.co.uk`.split(
      ' ',
    ),
  )('then %s is nobody’s company', async (domain) => {
    const { view } = await given(opened('a').named('A', `a@${domain}`));
    expect((await companiesList({}, await view())).lines).toEqual([]);
  });
});

const [forms] = nearMisses.companies;

describe('given one company with and without its legal form', () => {
  test.each(forms?.pairs ?? [])('then "%s" and "%s" are one line: %s', async (one, other) => {
    const { view } = await given(
      opened('a').named('A', 'a@gmail.com').known('company', one),
      opened('b').named('B', 'b@gmail.com').known('company', other),
    );
    expect((await companiesList({}, await view())).lines).toHaveLength(1);
  });
});
