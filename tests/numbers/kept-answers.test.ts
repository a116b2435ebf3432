import { describe, expect, test, vi } from 'vitest';
import { browser } from '../../lib/browser';
import type { LogReader } from '../../lib/log/read';
import { EVERYBODY } from '../../lib/pipeline/goals';
import { opened } from '../make/history';
import { type Awake, awake, timeOfItsOwn, turnTo } from './awake';

timeOfItsOwn();

const some = () => [
  opened('a', '2026-11-02').named('Ana', 'ana@acme.example').amount(100_000),
  opened('b', '2026-11-03').named('Ana Boneva', 'ana@boneva.example').amount(200_000).won('2026-11-20'),
  opened('c', '2026-10-04').amount(400_000, 'BGN').won('2026-10-20'),
];

/** Everything the popup was told, and that it is told again as long as nothing changes. */
const settled = async (background: Awake) => {
  await background.popup();
  const { made } = background;
  const told = await background.popup();
  expect(background.made).toBe(made);
  return told;
};

describe('given the popup’s numbers were made before', () => {
  test('when it opens again and nothing changed, then they are told again, also by another start of the background', async () => {
    const background = await awake(...some());
    const told = await settled(background);
    background.wake();
    expect(await background.popup()).toEqual(told);
    expect(background.made).toBe(1);
  });

  test('when another home currency is set, then sums are told in that one', async () => {
    const background = await awake(...some());
    expect(await settled(background)).toMatchObject({ home: 'EUR' });
    expect((await background.number('won-value')).now.value).toBe(200_000);
    await background.ask('settings.change', { home: 'BGN' });
    expect(await settled(background)).toMatchObject({ home: 'BGN' });
    expect((await background.number('won-value')).now.value).toBe(391_166);
    await background.ask('settings.change', { home: 'EUR' });
    expect((await background.number('won-value')).now.value).toBe(200_000);
  });

  test('when another rate is set, then a quota in that currency is worth another sum', async () => {
    const background = await awake(...some());
    const amount = { minor: 1_000_000, currency: 'USD' };
    await background.ask('quota.set', { of: EVERYBODY, kind: 'month', from: '2026-11-01', amount });
    await background.ask('settings.change', { rates: { USD: 0.5 } });
    await settled(background);
    expect((await background.number('attainment')).now.parts.quota).toBe(500_000);
    await background.ask('settings.change', { rates: { USD: 0.8 } });
    expect((await background.number('attainment')).now.parts.quota).toBe(800_000);
  });

  test('when the fiscal year begins in another month, then the quarter has other days', async () => {
    const background = await awake(...some());
    await background.ask('settings.change', { shownSpan: 'quarter' });
    expect((await settled(background)).span).toMatchObject({ from: '2026-10-01', to: '2026-12-31' });
    await background.ask('settings.change', { fiscalStart: 2 });
    expect((await settled(background)).span).toMatchObject({ from: '2026-11-01', to: '2027-01-31' });
    expect((await background.number('new-leads')).now.value).toBe(2);
  });

  test('when another span is shown, then they are of that one', async () => {
    const background = await awake(...some());
    await settled(background);
    expect((await background.number('new-leads')).now.value).toBe(2);
    await background.ask('settings.change', { shownSpan: 'year' });
    expect((await settled(background)).span.kind).toBe('year');
    expect((await background.number('new-leads')).now.value).toBe(3);
  });

  test('when another language is set, then they are named in that one', async () => {
    const background = await awake(...some());
    await settled(background);
    expect((await background.number('new-leads')).name).toBe('New leads');
    await background.ask('settings.change', { language: 'bg' });
    expect((await background.number('new-leads')).name).toMatch(/^[А-я ]+$/);
  });

  test('when one owner is chosen, renamed and retired, then theirs are told, by the new name, and everybody’s again', async () => {
    const background = await awake(...some());
    await background.ask('list.add', { list: 'owner', name: 'Ivo' });
    const ivo = (await background.popup()).choices.owners.find(({ name }) => name === 'Ivo')?.id ?? '';
    await background.ask('deal.update', { deal: 'deal-a', owner: ivo });
    await settled(background);
    await background.ask('settings.change', { shownOwner: ivo });
    expect((await settled(background)).filter).toEqual({ owner: ivo });
    expect((await background.number('open-deals')).now.value).toBe(1);
    await background.ask('list.rename', { list: 'owner', id: ivo, name: 'Ivaylo' });
    expect((await background.popup()).choices.owners.map(({ name }) => name)).toContain('Ivaylo');
    await background.ask('deal.update', { deal: 'deal-a', owner: 'me' });
    expect((await background.number('open-deals')).now.value).toBe(0);
    await background.ask('list.retire', { list: 'owner', id: ivo });
    expect((await background.popup()).filter).toEqual({});
    expect((await background.number('open-deals')).now.value).toBe(1);
  });

  test('when the day turns, then they are of the new day, and of the month it stands in', async () => {
    const background = await awake(...some());
    turnTo('2026-11-30');
    expect(await settled(background)).toMatchObject({ today: '2026-11-30', span: { from: '2026-11-01' } });
    turnTo('2026-12-01');
    expect(await settled(background)).toMatchObject({ today: '2026-12-01', span: { from: '2026-12-01' } });
    const { now, before } = await background.number('new-leads');
    expect([now.value, before.value]).toEqual([0, 2]);
  });

  test('when a target or a quota is set and taken off again, then it stands beside its number at once', async () => {
    const background = await awake(...some());
    await settled(background);
    const from = '2026-11-01';
    await background.ask('target.set', { number: 'new-leads', kind: 'month', from, value: 5 });
    expect((await background.number('new-leads')).target).toBe(5);
    await background.ask('target.set', { number: 'new-leads', kind: 'month', from, value: null });
    expect((await background.number('new-leads')).target).toBeUndefined();
    const amount = { minor: 400_000, currency: 'EUR' };
    await background.ask('quota.set', { of: EVERYBODY, kind: 'month', from, amount });
    expect((await background.number('attainment')).now.value).toBe(0.5);
  });

  test('when a deal changes and that is taken back, then each is counted at once', async () => {
    const background = await awake(...some());
    await settled(background);
    await background.ask('deal.update', { deal: 'deal-a', stage: 'fulfilment' });
    const moving = background.lastId();
    expect((await background.number('won')).now.value).toBe(2);
    await background.ask('command.undo', { command: moving });
    const undoing = background.lastId();
    expect((await background.number('won')).now.value).toBe(1);
    await background.ask('command.undo', { command: undoing });
    expect((await background.number('won')).now.value).toBe(2);
  });

  test('when two people are made one, then the numbers are made anew and stay what they were', async () => {
    const background = await awake(...some());
    const { numbers } = await settled(background);
    const { made } = background;
    await background.ask('people.merge', { one: 'person-a', other: 'person-b', reason: 'chosen' });
    expect((await background.popup()).numbers).toEqual(numbers);
    expect(background.made).toBe(made + 1);
  });

  test('when only a name comes in from elsewhere, then it is told by that name', async () => {
    const background = await awake(...some());
    await background.ask('list.add', { list: 'tag', name: 'hot' });
    const [tag] = (await settled(background)).choices.tags;
    if (!tag) throw new Error('there is no tag');
    const hlc = '2026-11-24T11:00:00.000Z-0000-other000';
    const version = { record: 'lists', field: `tag:${tag.id}`, value: 'urgent', hlc };
    const entry = { events: [], versions: [{ ...version, command: 'other-1', visibility: 'team' as const }] };
    await background.log.append(entry);
    expect((await background.popup()).choices.tags.map(({ name }) => name)).toEqual(['urgent']);
  });

  test('when the home currency changes just before they are made and changes back, then none are told in the wrong one', async () => {
    const background = await awake(...some());
    await background.ask('settings.change', { home: 'EUR' });
    background.before = () => background.ask('settings.change', { home: 'BGN' });
    await background.popup();
    background.before = undefined;
    await background.ask('settings.change', { home: 'EUR' });
    expect((await background.popup()).home).toBe('EUR');
    expect((await background.number('won-value')).now.value).toBe(200_000);
  });

  test('when the day turns just before they are made, then none are told of the wrong one', async () => {
    const background = await awake(...some());
    background.before = async () => turnTo('2026-12-01');
    await background.popup();
    background.before = undefined;
    turnTo('2026-11-24');
    expect(await background.popup()).toMatchObject({ today: '2026-11-24', span: { from: '2026-11-01' } });
  });

  test('when all rows are made anew, then so are the numbers', async () => {
    const background = await awake(...some());
    const told = await settled(background);
    await background.log.replay();
    expect(await background.popup()).toEqual(told);
    expect(background.made).toBe(2);
  });

  test('when Pipeside was updated, then they are made as the new version makes them', async () => {
    const background = await awake(...some());
    await settled(background);
    vi.mocked(browser.runtime.getManifest).mockReturnValue({ version: '0.2.0' } as never);
    background.wake();
    await background.popup();
    expect(background.made).toBe(2);
  });
});

describe('given a background that has just started', () => {
  test('when the popup opens, then nothing is learnt from won deals first', async () => {
    const { log, popup } = await awake(...some());
    const { read } = log;
    const dealsThatAre = vi.fn<LogReader['dealsThatAre']>(async () => []);
    Object.assign(log, { read: async () => ({ ...(await read()), dealsThatAre }) });
    expect((await popup()).isEmpty).toBe(false);
    expect(dealsThatAre).not.toHaveBeenCalled();
  });
});
