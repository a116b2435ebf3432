import { describe, expect, test } from 'vitest';
import type { LogEvent } from '../../lib/schema/event.schema';
import { opened } from '../make/history';
import { askingForecast, aYear, givenAtOnce } from './asking-forecast';
import { given } from './given';

const keptIn = async ({ log }: Awaited<ReturnType<typeof given>>) =>
  ((await log.since()).events as LogEvent[]).flatMap((event) =>
    event.type === 'forecast.kept' ? [event] : [],
  );

describe('given a month or quarter that has begun', () => {
  test('when forecasts are kept, then each is of its first day, of what was known before, and once only', async () => {
    const now = await givenAtOnce(...aYear());
    const { kept, page } = askingForecast(now);
    expect(await kept('2026-11-24')).toBe(2);
    expect(await kept('2026-11-24')).toBe(0);
    expect(await kept('2026-11-28')).toBe(0);
    const events = await keptIn(now);
    expect(events.map(({ on, key }) => [on, key])).toEqual([
      ['2026-11-01', 'forecast month 2026-11-01'],
      ['2026-10-01', 'forecast quarter 2026-10-01'],
    ]);
    const [month] = events;
    expect(month?.data).toMatchObject({ home: 'EUR', said: [{ low: expect.any(Number) }] });
    // What is said of November today is no other: it was made of what was known on its first midnight.
    const worked = (await page({}, '2026-12-03')).months.find(({ from }) => from === '2026-11-01');
    expect(worked?.isKept).toBe(true);
    expect(worked?.range?.middle).toBeCloseTo(Number(month?.data.said[0]?.middle), -2);
  });

  test('when the browser was closed at the beginning of months, then all of them are kept, each of what was known before it', async () => {
    const now = await givenAtOnce(...aYear());
    const { kept } = askingForecast(now);
    await kept('2026-07-20');
    expect(await kept('2026-11-05')).toBe(4 + 1);
    const spans = (await now.read.forecasts()).map(({ kind, from }) => `${kind} ${from}`);
    expect(spans).toEqual([
      'month 2026-07-01',
      'quarter 2026-07-01',
      'month 2026-08-01',
      'month 2026-09-01',
      'month 2026-10-01',
      'quarter 2026-10-01',
      'month 2026-11-01',
    ]);
  });

  test('when there is no deal from before it, then nothing is kept', async () => {
    const now = await given(opened('a', '2026-11-02').amount(100_000));
    expect(await askingForecast(now).kept('2026-11-24')).toBe(0);
  });

  test('when the first deal was written down after it began, then nothing is kept: nothing was said then', async () => {
    const now = await given(opened('a', '2026-11-20').redated('2026-10-01').amount(100_000));
    expect(await askingForecast(now).kept('2026-11-24')).toBe(0);
    expect(await askingForecast(now).kept('2026-12-02')).toBe(1);
  });

  test('when the home currency becomes another at a rate that is fixed, then what was kept is told in that one', async () => {
    const now = await givenAtOnce(...aYear());
    await askingForecast(now).kept('2026-11-24');
    const [month] = (await now.read.forecasts()).filter(({ kind }) => kind === 'month');
    const monthOf = async (home: string) =>
      (await askingForecast(now, { home }).page({}, '2026-12-03')).months.find(
        ({ from }) => from === '2026-11-01',
      );
    const [inLev, inDollar] = [await monthOf('BGN'), await monthOf('USD')];
    expect(inLev?.isKept).toBe(true);
    expect(Number(inLev?.range?.middle) / Number(month?.middle)).toBeCloseTo(1.95583, 3);
    expect(inDollar?.isKept).toBe(false);
  });

  test('when several sell, or in several pipelines, then it is kept of each of them too', async () => {
    const now = await givenAtOnce(...aYear().map((deal, n) => (n % 2 ? deal.owned('me') : deal)));
    const ivo = await now.listed({ list: 'owner', name: 'Ivo' });
    await askingForecast(now).kept('2026-11-24');
    const scopes = (await now.read.forecasts())
      .filter(({ kind }) => kind === 'month')
      .map(({ owner, pipeline }) => owner ?? pipeline);
    // Nothing is known of Ivo's deals: there is nothing to say.
    expect(scopes).toEqual([undefined, 'me']);
    expect(scopes).not.toContain(ivo);
  });

  test('when past deals are set right afterwards, then what was kept stays', async () => {
    const now = await givenAtOnce(...aYear());
    const { kept, page } = askingForecast(now);
    await kept('2026-11-01');
    const before = await now.read.forecasts();
    await now.update({ deal: 'deal-y150', amount: { minor: 99_000_000, currency: 'EUR' } });
    await now.update({ deal: 'deal-y0', amount: { minor: 99_000_000, currency: 'EUR' } });
    expect(await kept('2026-11-24')).toBe(0);
    expect(await now.read.forecasts()).toEqual(before);
    const november = (await page({}, '2026-12-02')).months.find(({ from }) => from === '2026-11-01');
    const middle = before.find(({ kind }) => kind === 'month')?.middle;
    expect(november?.isKept).toBe(true);
    // In whole euro, as all that is estimated.
    expect(november?.range?.middle).toBe(Math.round(Number(middle) / 100) * 100);
  });

  test('when it was kept on the day the month began, then what the person had committed to is kept with it', async () => {
    const sure = opened('sure', '2026-10-10')
      .amount(400_000)
      .closes('2026-11-20')
      .moved('closing', '2026-10-20');
    const now = await givenAtOnce(...aYear(), sure);
    await askingForecast(now).kept('2026-11-01');
    const [month] = (await now.read.forecasts()).filter(({ kind }) => kind === 'month');
    expect(month).toMatchObject({ commit: 400_000, best: 400_000 });
    const { methods } = await askingForecast(now).page({}, '2026-12-03');
    expect(methods.find(({ method }) => method === 'call')?.months).toBe(1);
  });
});

describe('given the report of a month', () => {
  test('when its forecast was kept, then it says what was said and what came', async () => {
    const now = await givenAtOnce(...aYear());
    const { kept, monthEnd } = askingForecast(now);
    expect((await monthEnd({ month: '2026-11-01' }, '2026-12-02')).forecast).toBeUndefined();
    await kept('2026-11-01');
    const { forecast, numbers } = await monthEnd({ month: '2026-11-01' }, '2026-12-02');
    const won = numbers.find(({ id }) => id === 'won-value')?.now.value;
    expect(forecast).toMatchObject({ won });
    expect(forecast?.low).toBeLessThan(Number(forecast?.high));
  });
});
