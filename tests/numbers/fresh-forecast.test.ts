import { describe, expect, test } from 'vitest';
import { FORECASTS } from '../../lib/pipeline/frozen-forecast';
import { opened } from '../make/history';
import { type Awake, awake, pass, timeOfItsOwn, turnTo } from './awake';

timeOfItsOwn();

const some = () => [
  opened('a', '2026-10-02').amount(100_000).moved('meeting', '2026-11-01'),
  opened('b', '2026-10-03').amount(200_000).won('2026-11-20'),
];

const change = ({ ask }: Awake, minor: number) =>
  ask('deal.update', { deal: 'deal-a', amount: { minor, currency: 'EUR' } });

describe('given a popup that shows the forecast', () => {
  test('when something changed a moment ago, then it was made once, and the popup makes none', async () => {
    const background = await awake(...some());
    await change(background, 300_000);
    await pass(1000);
    expect(background.forecasts).toBe(1);
    const { spans } = await background.ask('forecast.show', { filter: {} });
    expect(spans[0]?.won).toBe(200_000);
    expect(background.forecasts).toBe(1);
  });

  test('when a deal is won, then this month has brought it', async () => {
    const background = await awake(...some());
    const [before] = (await background.ask('forecast.show', {})).spans;
    await background.ask('deal.update', { deal: 'deal-a', stage: 'fulfilment' });
    const [after] = (await background.ask('forecast.show', {})).spans;
    expect([before?.won, after?.won]).toEqual([200_000, 300_000]);
  });

  test('when the background slept, then it is told again without being made', async () => {
    const background = await awake(...some());
    const before = await background.ask('forecast.show', {});
    background.wake();
    expect(await background.ask('forecast.show', {})).toEqual(before);
    expect(background.forecasts).toBe(1);
  });

  test('when the day turns, or what it rests on is set otherwise, then it is made anew', async () => {
    const background = await awake(...some());
    await background.ask('forecast.show', {});
    turnTo('2026-11-25');
    expect((await background.ask('forecast.show', {})).today).toBe('2026-11-25');
    await background.ask('settings.change', { fiscalStart: 2 });
    const { spans } = await background.ask('forecast.show', {});
    expect(spans[2]?.from).toBe('2026-11-01');
    expect(background.forecasts).toBe(3);
  });

  test('when two pages ask at once, then it is made once', async () => {
    const background = await awake(...some());
    const [one, other] = await Promise.all([1, 2].map(() => background.ask('forecast.show', {})));
    expect(one).toEqual(other);
    expect(background.forecasts).toBe(1);
  });
});

describe('given that a month and a quarter have begun', () => {
  const keptIn = async ({ log }: Awake) =>
    (await log.since()).events.filter(({ type }) => type === 'forecast.kept');

  test('when something changes for the first time in them, then their forecasts are kept, once', async () => {
    const background = await awake(...some());
    await change(background, 300_000);
    await pass(1000);
    await change(background, 400_000);
    await pass(1000);
    const kept = await keptIn(background);
    expect(kept.map(({ on, subjects }) => [on, subjects])).toEqual([['2026-11-01', [FORECASTS]]]);
    expect(await (await background.log.read()).forecasts()).toHaveLength(1);
  });
});
