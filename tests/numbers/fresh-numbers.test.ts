import { describe, expect, test, vi } from 'vitest';
import { SENDERS } from '../../lib/messages/table';
import { opened } from '../make/history';
import { type Awake, awake, PAGE, pass, timeOfItsOwn } from './awake';

timeOfItsOwn();

const some = () => [opened('a', '2026-11-02').amount(100_000), opened('b', '2026-11-03').amount(200_000)];

const change = ({ ask }: Awake, minor: number) =>
  ask('deal.update', { deal: 'deal-a', amount: { minor, currency: 'EUR' } });

describe('given commands that follow one another', () => {
  test('when the last was a moment ago, then the numbers were made once, and the popup makes none', async () => {
    const background = await awake(...some());
    for (const minor of [1, 2, 3, 4, 5]) {
      await change(background, minor * 100);
      await pass(100);
    }
    expect(background.made).toBe(0);
    await pass(300);
    expect(background.made).toBe(1);
    await pass(5000);
    expect((await background.number('open-deals')).now.parts.total).toBe(200_500);
    expect(background.made).toBe(1);
  });

  test('when the popup opens before that, then it is told of the last, and nothing is made twice', async () => {
    const background = await awake(...some());
    await change(background, 900_000);
    expect((await background.number('open-deals')).now.parts.total).toBe(1_100_000);
    await pass(1000);
    expect(background.made).toBe(1);
  });

  test('when they changed nothing, or were refused, then nothing is made again', async () => {
    const background = await awake(...some());
    await change(background, 100);
    await pass(1000);
    expect(background.made).toBe(1);
    await change(background, 100);
    await background.send('deal.lose', { deal: 'deal-gone', reason: 'price' });
    await pass(1000);
    expect(background.made).toBe(1);
  });

  test('when an owner and another span are shown, then it is those numbers that are made', async () => {
    const background = await awake(...some());
    await background.ask('list.add', { list: 'owner', name: 'Ivo' });
    await background.ask('settings.change', { shownOwner: 'me', shownSpan: 'year' });
    await change(background, 100);
    await pass(1000);
    const { made } = background;
    expect(await background.popup()).toMatchObject({ filter: { owner: 'me' }, span: { kind: 'year' } });
    expect(background.made).toBe(made);
  });

  test('when the owner that was shown is retired, then it is everybody’s numbers that are made', async () => {
    const background = await awake(...some());
    await background.ask('list.add', { list: 'owner', name: 'Ivo' });
    await background.ask('list.add', { list: 'owner', name: 'Eva' });
    const ivo = (await background.popup()).choices.owners.find(({ name }) => name === 'Ivo')?.id ?? '';
    await background.ask('settings.change', { shownOwner: ivo });
    await background.ask('list.retire', { list: 'owner', id: ivo });
    await pass(1000);
    const { made } = background;
    expect((await background.popup()).filter).toEqual({});
    expect(background.made).toBe(made);
  });

  test('when they cannot be made, then the command stands all the same, and the popup makes them', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const background = await awake(...some());
    background.before = () => Promise.reject(new Error('broken'));
    await change(background, 700_000);
    await pass(1000);
    expect(warn).toHaveBeenCalled();
    background.before = undefined;
    expect((await background.number('open-deals')).now.parts.total).toBe(900_000);
  });
});

describe('given somebody’s page with our overlay in it', () => {
  const asked = {
    'numbers.show': {},
    'numbers.behind': { number: 'won', period: { from: '2026-11-01', to: '2026-11-30' } },
    'review.show': {},
    'review.helped': { marker: 'x' },
    'month-end.show': {},
    'forecast.show': {},
    'forecast.page': {},
    'forecast.try': { what: [{ does: 'add', minor: 100, chance: 1 }] },
    'goals.show': {},
    'quota.set': { of: 'me', kind: 'month', from: '2026-11-01', amount: null },
    'target.set': { number: 'won', kind: 'month', from: '2026-11-01', value: 3 },
    'overview.show': {},
    'settings.change': { home: 'BGN' },
  } as const;

  test.each(Object.entries(asked))('when it says "%s", then it is refused', async (name, input) => {
    const background = await awake(...some());
    expect(await background.send(name, input, PAGE)).toMatchObject({ ok: false, fault: { code: 'refused' } });
    expect(background.made).toBe(0);
    expect((await background.log.since()).events).toHaveLength(4);
    expect((await background.popup()).home).toBe('EUR');
  });

  test('then no question about numbers is open to a page, whatever it is called', () => {
    const open = Object.entries(SENDERS).filter(([, who]) => who.includes('page'));
    const names = open.map(([name]) => name.split('.')[0]);
    for (const about of ['numbers', 'forecast', 'review', 'month-end', 'goals', 'quota', 'target'])
      expect(names).not.toContain(about);
  });
});
