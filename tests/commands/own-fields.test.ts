import { describe, expect, test } from 'vitest';
import { renameInList, setChoices } from '../../lib/commands/lists.command';
import type { Inputs } from '../../lib/schema/message.schema';
import { opened } from '../make/history';
import { given } from './given';

type Kind = NonNullable<Inputs['list.add']['kind']>;
type Value = NonNullable<Inputs['deal.update']['custom']>['value'];

const DEAL = 'deal-a';

const givenField = async (kind: Kind) => {
  const log = await given(opened('a'));
  const field = await log.listed({ list: 'field', name: 'Own', kind });
  const choose = (...choices: { id?: string | undefined; name: string }[]) =>
    log.when((context) => setChoices({ field, choices }, context));
  const choices = async () => (await log.read.lists()).fields[0]?.choices ?? [];
  const set = (value: Value) => log.update({ deal: DEAL, custom: { field, value } });
  const shown = async () => (await log.story(DEAL)).custom[field];
  return { ...log, field, choose, choices, set, shown };
};

const MONEY = { minor: 100, currency: 'GBP' };
const values: readonly [Kind, Value, unknown, string][] = [
  ['text', { text: ' Blue ' }, 'Blue', 'a text'],
  ['number', 4.5, 4.5, 'a number'],
  ['number', 0, 0, 'nought'],
  ['money', MONEY, MONEY, 'money'],
  ['date', '2027-02-28', '2027-02-28', 'a day'],
];

describe('given an own field of a deal, when it is set', () => {
  test.each(values)(
    'then one of the kind %s holds %j and shows it, once, until it is undone',
    async (kind, value, shows) => {
      const { set, shown, types, rows, undone, lastCommand } = await givenField(kind);
      const before = await rows();
      await set(value);
      const command = lastCommand();
      expect(await shown()).toEqual(shows);
      const count = (await types()).length;
      expect(await set(value)).toMatchObject({ isChanged: false });
      expect(await types()).toHaveLength(count);
      await set(null);
      expect(await shown()).toBeUndefined();
      await undone();
      expect(await shown()).toEqual(shows);
      await undone(command);
      expect(await rows()).toBe(before);
    },
  );

  test('then of several kinds each refuses what is of another', async () => {
    for (const kind of ['text', 'number', 'money', 'date', 'choice'] as const) {
      const { set, shown } = await givenField(kind);
      const wrong: Value[] = values.filter(([one]) => one !== kind).map(([, value]) => value);
      for (const value of [...wrong, 'no-such-choice', '2026-02-30'])
        await expect(set(value), `${JSON.stringify(value)} in ${kind}`).rejects.toThrow('bad-input');
      expect(await shown()).toBeUndefined();
    }
  });

  test('then an unknown field is refused', async () => {
    const { update } = await given(opened('a'));
    for (const value of [1, { text: 'a' }, null])
      await expect(update({ deal: DEAL, custom: { field: 'field-x', value } })).rejects.toThrow('not-found');
  });

  test('then history tells the field and what it was set to, a choice by its name', async () => {
    const { set, choose, choices, story } = await givenField('choice');
    await choose({ name: 'Small' }, { name: 'Large' });
    const [, large] = await choices();
    await set(large?.id ?? '');
    expect((await story(DEAL)).happenings[0]).toMatchObject({
      what: 'deal.edited.custom',
      name: 'Own',
      value: 'Large',
    });
  });
});

describe('given a field of choices', () => {
  test('then its choices are renamed and put in order under ids that stay', async () => {
    const { choose, choices, undone } = await givenField('choice');
    await choose({ name: 'Small' }, { name: 'Large' });
    const [small, large] = await choices();
    await choose({ id: large?.id, name: 'Huge' }, { id: small?.id, name: 'Small' });
    expect((await choices()).map(({ id, name }) => [id, name])).toEqual([
      [large?.id, 'Huge'],
      [small?.id, 'Small'],
    ]);
    await undone();
    expect(await choices()).toEqual([small, large]);
  });

  test('then a choice taken away stays on the deals that have it, with its name', async () => {
    const { choose, choices, set, shown, story } = await givenField('choice');
    await choose({ name: 'Small' }, { name: 'Large' });
    const [small, large] = await choices();
    await set(small?.id ?? '');
    await choose({ id: large?.id, name: 'Large' });
    expect(await shown()).toBe(small?.id);
    expect(await choices()).toContainEqual({ id: small?.id, name: 'Small', isRetired: true });
    expect((await story(DEAL)).happenings[0]).toMatchObject({ value: 'Small' });
  });

  test('then one choice alone can be renamed, wherever it is shown', async () => {
    const { choose, choices, set, story, when } = await givenField('choice');
    await choose({ name: 'Small' });
    const [small] = await choices();
    await set(small?.id ?? '');
    const input = { list: 'choice' as const, id: small?.id ?? '', name: ' Tiny ' };
    await when((context) => renameInList(input, context));
    expect(await choices()).toEqual([{ ...small, name: 'Tiny' }]);
    expect((await story(DEAL)).happenings[0]).toMatchObject({ value: 'Tiny' });
  });

  test('then a choice of no name, and choices of a field of another kind, are refused', async () => {
    const { choose } = await givenField('choice');
    await expect(choose({ name: ' ' })).rejects.toThrow('bad-name');
    const other = await givenField('number');
    await expect(other.choose({ name: 'A' })).rejects.toThrow('not-found');
  });
});
