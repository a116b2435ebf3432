import { describe, expect, test } from 'vitest';
import { retireFromList, setChoices } from '../../lib/commands/lists.command';
import { opened } from '../make/history';
import { given } from './given';

const DEAL = 'deal-a';

describe('given an own field, when what could be chosen was retired', () => {
  test('then a choice that was taken away can be chosen no more', async () => {
    const { when, update, listed, read } = await given(opened('a'));
    const field = await listed({ list: 'field', name: 'Size', kind: 'choice' });
    const choose = (...choices: { id?: string | undefined; name: string }[]) =>
      when((context) => setChoices({ field, choices }, context));
    await choose({ name: 'Small' }, { name: 'Large' });
    const [small, large] = (await read.lists()).fields[0]?.choices ?? [];
    await choose({ id: large?.id, name: 'Large' });
    await expect(update({ deal: DEAL, custom: { field, value: small?.id ?? '' } })).rejects.toThrow();
  });

  test('then a retired field can be set no more, and keeps what it holds', async () => {
    const { when, update, listed, story } = await given(opened('a'));
    const field = await listed({ list: 'field', name: 'Seats', kind: 'number' });
    await update({ deal: DEAL, custom: { field, value: 3 } });
    await when((context) => retireFromList({ list: 'field', id: field }, context));
    expect((await story(DEAL)).custom[field]).toBe(3);
    await expect(update({ deal: DEAL, custom: { field, value: 4 } })).rejects.toThrow();
  });
});

describe('given an own field, when two choices are added one right after the other', () => {
  test('then the first is not made twice, though its id was not known where it was added', async () => {
    const { when, listed, read } = await given(opened('a'));
    const field = await listed({ list: 'field', name: 'Size', kind: 'choice' });
    const choose = (...names: string[]) =>
      when((context) => setChoices({ field, choices: names.map((name) => ({ name })) }, context));
    await choose('Small');
    await choose('Small', 'Large');
    expect((await read.lists()).fields[0]?.choices.map(({ name }) => name)).toEqual(['Small', 'Large']);
  });
});
