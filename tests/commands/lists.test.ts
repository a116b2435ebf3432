import { describe, expect, test } from 'vitest';
import { addToList, joinTeam, renameInList, retireFromList } from '../../lib/commands/lists.command';
import type { Inputs } from '../../lib/schema/message.schema';
import { opened } from '../make/history';
import { given } from './given';

type ListName = Inputs['list.add']['list'];

const LISTS: readonly ListName[] = ['owner', 'team', 'tag', 'source', 'field'];

const givenLists = async (...histories: Parameters<typeof given>) => {
  const log = await given(...histories);
  const all = async (list: ListName) =>
    (await log.read.lists())[`${list}s`]
      .filter(({ id }) => id !== 'me')
      .map(({ id, name, isRetired }) => ({ id, name, isRetired }));
  const rename = (list: Inputs['list.rename']['list'], id: string, name: string) =>
    log.when((context) => renameInList({ list, id, name }, context));
  const retire = (list: ListName, id: string) => log.when((context) => retireFromList({ list, id }, context));
  const join = (owner: string, team: string | null) =>
    log.when((context) => joinTeam({ owner, team }, context));
  const teamOf = async (owner: string) =>
    (await log.read.lists()).owners.find(({ id }) => id === owner)?.team;
  return { ...log, all, rename, retire, join, teamOf };
};

describe.each(LISTS)('given the list of each %s', (list) => {
  test('when one is added it stands there by its name, and undoing takes it away', async () => {
    const { listed, all, rows, undone } = await givenLists();
    await listed({ list, name: 'First' });
    const before = await rows();
    const id = await listed({ list, name: '  Second ' });
    expect(await all(list)).toContainEqual({ id, name: 'Second', isRetired: false });
    await undone();
    expect(await rows()).toBe(before);
  });

  test('when one of that name stands there it is the same one, and a name of nothing is refused', async () => {
    const { listed, when, types } = await givenLists();
    const id = await listed({ list, name: 'North' });
    const before = await types();
    expect(await when((context) => addToList({ list, name: ' NORTH ' }, context))).toEqual({
      id,
      isChanged: false,
    });
    expect(await types()).toEqual(before);
    await expect(listed({ list, name: '   ' })).rejects.toThrow('bad-name');
  });

  test('when one is renamed its id stays, and undoing gives the old name back', async () => {
    const { listed, rename, all, undone, types } = await givenLists();
    const id = await listed({ list, name: 'North' });
    await rename(list, id, ' South ');
    expect(await all(list)).toEqual([{ id, name: 'South', isRetired: false }]);
    await undone();
    expect(await all(list)).toEqual([{ id, name: 'North', isRetired: false }]);
    const before = await types();
    expect(await rename(list, id, 'North')).toMatchObject({ isChanged: false });
    expect(await types()).toEqual(before);
    await expect(rename(list, id, ' ')).rejects.toThrow('bad-name');
    await expect(rename(list, 'x', 'A')).rejects.toThrow('not-found');
  });

  test('when one is retired it keeps its name, its name is free, and undoing brings it back', async () => {
    const { listed, retire, all, undone, types } = await givenLists();
    const id = await listed({ list, name: 'North' });
    await retire(list, id);
    expect(await all(list)).toEqual([{ id, name: 'North', isRetired: true }]);
    const before = await types();
    expect(await retire(list, id)).toMatchObject({ isChanged: false });
    expect(await types()).toEqual(before);
    await undone('command-2');
    expect(await all(list)).toEqual([{ id, name: 'North', isRetired: false }]);
    await retire(list, id);
    expect(await listed({ list, name: 'North' })).not.toBe(id);
    await expect(retire(list, 'x')).rejects.toThrow('not-found');
  });
});

describe('given the person at this computer', () => {
  test('then they are an owner from the first day, can be named, and never retired', async () => {
    const { read, rename, retire } = await givenLists();
    expect((await read.lists()).owners).toEqual([{ id: 'me', name: '', isRetired: false }]);
    await rename('owner', 'me', 'Iva');
    expect((await read.lists()).owners[0]).toMatchObject({ id: 'me', name: 'Iva' });
    await expect(retire('owner', 'me')).rejects.toThrow('not-found');
  });
});

describe('given owners and teams', () => {
  test('then an owner joins a team, another one, and none; undoing gives back the one before', async () => {
    const { listed, join, teamOf, undone, types } = await givenLists();
    const owner = await listed({ list: 'owner', name: 'Ivo' });
    const north = await listed({ list: 'team', name: 'North' });
    const south = await listed({ list: 'team', name: 'South' });
    for (const team of [north, south]) {
      await join(owner, team);
      expect(await teamOf(owner)).toBe(team);
    }
    await undone();
    expect(await teamOf(owner)).toBe(north);
    const before = await types();
    expect(await join(owner, north)).toMatchObject({ isChanged: false });
    expect(await types()).toEqual(before);
    await join(owner, null);
    expect(await teamOf(owner)).toBeUndefined();
  });

  test('then an unknown owner, and a team that is unknown or retired, are refused', async () => {
    const { listed, join, retire } = await givenLists();
    const team = await listed({ list: 'team', name: 'North' });
    await expect(join('owner-x', team)).rejects.toThrow('not-found');
    await expect(join('me', 'team-x')).rejects.toThrow('not-found');
    await retire('team', team);
    await expect(join('me', team)).rejects.toThrow('not-found');
  });
});

describe('given a deal of an owner who left', () => {
  test('then it stays theirs by name, and is told so in its history', async () => {
    const { listed, update, retire, story, read } = await givenLists(opened('a'));
    const owner = await listed({ list: 'owner', name: 'Ivo' });
    await update({ deal: 'deal-a', owner });
    await retire('owner', owner);
    expect(await read.deal('deal-a')).toMatchObject({ owner });
    expect((await story('deal-a')).happenings[0]).toMatchObject({ what: 'deal.edited.owner', name: 'Ivo' });
  });
});
