import { describe, expect, test } from 'vitest';
import { companiesList } from '../../lib/commands/companies-list.query';
import { joinDeal } from '../../lib/commands/join-deal.command';
import { mergePeople } from '../../lib/commands/merge-people.command';
import { overviewOf } from '../../lib/commands/overview.query';
import { peopleList } from '../../lib/commands/people-list.query';
import { personPageOf } from '../../lib/commands/person-page.query';
import { addPipeline, retirePipeline } from '../../lib/commands/pipeline.command';
import { day, opened } from '../make/history';
import { given } from './given';

const people = () => [
  opened('ana').named('Ana Costa', 'ana@acme.example').moved('meeting', day(4)),
  opened('bo').named('Bo Berg', 'bo@acme.example').won(day(9)),
  opened('cy').named('Cy', 'cy@gmail.com').known('company', 'Nord Ltd'),
  opened('di').named('Di', 'di@gmail.com').lost('price', day(8)),
  opened('gone').named('Gone', 'gone@acme.example').undone(),
];

const givenPeople = async (histories = people()) => {
  const log = await given(...histories);
  const list = async (input: Parameters<typeof peopleList>[0] = {}) => peopleList(input, await log.view());
  const names = async (input: Parameters<typeof peopleList>[0] = {}) =>
    (await list(input)).lines.map(({ name }) => name);
  const companies = async (input: Parameters<typeof companiesList>[0] = {}) =>
    (await companiesList(input, await log.view())).lines;
  return { ...log, list, names, companies };
};

describe('given people with deals, when they are listed', () => {
  test('then each is told once with the deal that counts, the one touched last first', async () => {
    const { list, names } = await givenPeople();
    expect(await names()).toEqual(['Bo Berg', 'Di', 'Ana Costa', 'Cy']);
    const { lines, all } = await list();
    expect(all).toBe(4);
    expect(lines[2]).toMatchObject({
      id: 'person-ana',
      address: 'ana@acme.example',
      company: 'Acme',
      deal: 'deal-ana',
      label: { word: 'meeting', colour: 3 },
      openDeals: 1,
      owner: 'me',
      touchedOn: day(4),
    });
    expect(lines[1]).toMatchObject({ label: { word: 'lost' }, openDeals: 0, company: '', isStale: false });
  });

  test('then they are found by the beginnings of name, address and company', async () => {
    const { names } = await givenPeople();
    expect(await names({ text: 'cos AN' })).toEqual(['Ana Costa']);
    expect(await names({ text: 'bo@acme' })).toEqual(['Bo Berg']);
    expect(await names({ text: 'nord' })).toEqual(['Cy']);
    expect(await names({ text: 'osta' })).toEqual([]);
    expect(await names({ text: '  ' })).toHaveLength(4);
  });

  test('then merged records are one line with the deals of both', async () => {
    const { list, when } = await givenPeople();
    const two = { one: 'person-ana', other: 'person-cy', reason: 'person' };
    await when((context) => mergePeople(two, context));
    const { lines, all } = await list();
    expect(all).toBe(3);
    expect(lines.find(({ openDeals }) => openDeals === 2)).toMatchObject({ name: 'Ana Costa' });
  });
});

describe('given more people than one page tells', () => {
  const many = () =>
    Array.from({ length: 230 }, (_, place) =>
      opened(`p${place}`).named(`Person ${place}`, `p${place}@acme.example`),
    );

  test('then pages follow one another without leaving anybody out or telling anybody twice', async () => {
    const { list } = await givenPeople(many());
    const told: string[] = [];
    for (let from = 0; from < 230; ) {
      const page = await list({ from });
      expect(page).toMatchObject({ from, all: 230 });
      expect(page.lines.length).toBeGreaterThan(0);
      told.push(...page.lines.map(({ id }) => id));
      from += page.lines.length;
    }
    expect(told).toHaveLength(230);
    expect(new Set(told).size).toBe(230);
    expect(told[0]).toBe('person-p229');
    expect((await list({ from: 230 })).lines).toEqual([]);
  });
});

describe('given several owners, when lists are asked for one of them', () => {
  test('then only people and companies with deals of theirs are told', async () => {
    const { names, companies, listed, update } = await givenPeople();
    const owner = await listed({ list: 'owner', name: 'Ivo' });
    expect(await names({ owner })).toEqual([]);
    await update({ deal: 'deal-bo', owner });
    expect(await names({ owner })).toEqual(['Bo Berg']);
    expect(await names({ owner: 'me' })).toEqual(['Di', 'Ana Costa', 'Cy']);
    expect((await companies({ owner })).map(({ name }) => name)).toEqual(['Acme']);
    expect((await companies({ owner: 'me' })).map(({ name }) => name).sort()).toEqual(['Acme', 'Nord Ltd']);
    await update({ deal: 'deal-bo', owner: null });
    expect(await names({ owner })).toEqual([]);
  });
});

describe('given people of companies, when companies are listed', () => {
  test('then they come from domain and page, with their deals, and public providers are nobody’s', async () => {
    const { companies } = await givenPeople();
    expect(await companies()).toEqual([
      {
        id: 'acme.example',
        name: 'Acme',
        domains: ['acme.example'],
        people: [
          { id: 'person-ana', name: 'Ana Costa' },
          { id: 'person-bo', name: 'Bo Berg' },
        ],
        open: 1,
        won: 1,
        lost: 0,
      },
      {
        id: 'nord',
        name: 'Nord Ltd',
        domains: [],
        people: [{ id: 'person-cy', name: 'Cy' }],
        open: 1,
        won: 0,
        lost: 0,
      },
    ]);
  });

  test('then names that differ by their legal form only are one company, and near ones are not', async () => {
    const { companies } = await givenPeople([
      opened('a').named('A', 'a@gmail.com').known('company', 'Nord Ltd'),
      opened('b').named('B', 'b@gmail.com').known('company', 'NORD GmbH'),
      opened('c').named('C', 'c@gmail.com').known('company', 'Nordic'),
    ]);
    expect((await companies()).map(({ people: of, open }) => [of.length, open]).sort()).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  test('then a deal with two people of a company counts once', async () => {
    const { companies, when } = await givenPeople();
    const input = { deal: 'deal-ana', person: 'person-bo', role: 'pays' as const };
    await when((context) => joinDeal(input, context));
    expect((await companies())[0]).toMatchObject({ id: 'acme.example', open: 1, won: 1, lost: 0 });
  });

  test('then they are found by name and domain', async () => {
    const { companies } = await givenPeople();
    expect((await companies({ text: ' ACME.ex' })).map(({ id }) => id)).toEqual(['acme.example']);
    expect((await companies({ text: 'nord' })).map(({ id }) => id)).toEqual(['nord']);
    expect(await companies({ text: 'gmail' })).toEqual([]);
  });
});

describe('given the page of a person', () => {
  test('then it tells their story and records, and nothing of nobody or of a deal', async () => {
    const { view } = await givenPeople();
    const page = await personPageOf('person-ana', await view());
    expect(page).toMatchObject({ id: 'person-ana', told: { name: 'Ana Costa', company: 'Acme' } });
    expect(page?.told?.colleagues.map(({ name }) => name)).toEqual(['Bo Berg']);
    expect(page?.records).toHaveLength(1);
    for (const id of ['person-x', 'deal-ana']) expect(await personPageOf(id, await view())).toBeUndefined();
  });
});

describe('given deals of two owners, when the popup is to tell of one', () => {
  test('then steps, and open deals are those of the owner, and everybody’s when nobody is asked for', async () => {
    const { update, listed, view } = await given(
      opened('ana', '2026-11-02').named('Ana', 'ana@acme.example').planned('call', '2026-11-20'),
      opened('bo', '2026-11-03').named('Bo', 'bo@acme.example').planned('send', '2026-11-24'),
    );
    const ivo = await listed({ list: 'owner', name: 'Ivo' });
    await update({ deal: 'deal-bo', owner: ivo });
    const told = async (owner?: string) => {
      const { steps, dueCount, pipelines } = await overviewOf(await view(), owner);
      return [steps.map(({ person }) => person), dueCount, pipelines[0]?.stages[0]?.open];
    };
    expect(await told(ivo)).toEqual([['Bo'], 1, 1]);
    expect(await told('me')).toEqual([['Ana'], 1, 1]);
    expect(await told()).toEqual([['Ana', 'Bo'], 2, 2]);
    expect(await told('owner-gone')).toEqual(await told());
  });
});

describe('given the first pipeline was retired, when the popup tells of open deals', () => {
  test('then it tells the pipeline in which deals begin, empty as it is', async () => {
    const { when, view } = await given();
    const { id } = await when((context) => addPipeline({ template: 'four' }, context));
    await when((context) => retirePipeline({ pipeline: 'sales' }, context));
    expect((await overviewOf(await view(), 'en')).pipelines.map((pipeline) => pipeline.id)).toEqual([id]);
  });
});
