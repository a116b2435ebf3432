import { beforeAll, describe, expect, test } from 'vitest';
import { followDeal } from '../../lib/commands/follow-deal.command';
import { setQuota } from '../../lib/commands/goals.command';
import { addDays } from '../../lib/pipeline/day';
import { opened } from '../make/history';
import { askingForecast, aYear, givenAtOnce, givenImported } from './asking-forecast';
import { given, TODAY } from './given';

const quotaOf = (minor: number) => (context: Parameters<typeof setQuota>[1]) =>
  setQuota(
    { of: 'everybody', kind: 'month', from: '2026-12-01', amount: { minor, currency: 'EUR' } },
    context,
    1,
  );

let year: Awaited<ReturnType<typeof given>>;
beforeAll(async () => {
  year = await givenAtOnce(...aYear());
});

describe('given a year of deals', () => {
  test('when the forecast is told, then each span is a range around what it has brought, made of parts', async () => {
    const { month, next, quarter, closed, won, noted } = await askingForecast(
      await givenAtOnce(...aYear()),
    ).quick();
    expect([month, next, quarter].map(({ from, to }) => [from, to])).toEqual([
      ['2026-11-01', '2026-11-30'],
      ['2026-12-01', '2026-12-31'],
      ['2026-10-01', '2026-12-31'],
    ]);
    for (const { won: has, low, middle, high, shape } of [month, next, quarter]) {
      expect(low).toBeGreaterThanOrEqual(has);
      expect(middle).toBeGreaterThanOrEqual(low);
      expect(high).toBeGreaterThan(low);
      expect(shape).toHaveLength(41);
      expect([shape[4], shape[20], shape[36]]).toEqual([low, middle, high]);
    }
    expect(next.won).toBe(0);
    // Some 5 of 13 deals a month are won, for 1,100 to 1,200 euro each.
    expect(next.middle).toBeGreaterThan(300_000);
    expect(next.middle).toBeLessThan(900_000);
    expect(next.open + next.fresh).toBeCloseTo(next.middle, -5.5);
    expect(next.openDeals).toBeGreaterThan(5);
    expect([closed, won]).toEqual([145, 59]);
    expect(noted).toEqual([]);
  });

  test('when one of them is won, then this month has brought it, and its range is narrower', async () => {
    const now = await givenAtOnce(...aYear());
    const { quick } = askingForecast(now);
    const before = await quick();
    const [swing] = before.month.swings;
    await now.update({ deal: swing?.deal ?? '', stage: 'fulfilment' });
    const after = await quick();
    expect(after.month.won).toBe(before.month.won + Number(swing?.amount));
    expect(after.month.middle).toBeGreaterThan(before.month.middle);
    expect(after.month.high - after.month.low).toBeLessThan(before.month.high - before.month.low);
    expect(after.won).toBe(before.won + 1);
  });

  test('when there is a quota, then the chance of it is told, and what it comes to with and without a deal', async () => {
    const now = await givenAtOnce(...aYear());
    const { quick } = askingForecast(now);
    const { next: without } = await quick();
    expect(without.quota).toBeUndefined();
    expect(without.swings[0]?.won.chance).toBeUndefined();
    await now.when(quotaOf(Math.round(without.middle)));
    const { next } = await quick();
    expect(next.quota).toMatchObject({ minor: Math.round(without.middle), left: 0 });
    expect(next.quota?.chance).toBeGreaterThan(0.35);
    expect(next.quota?.chance).toBeLessThan(0.65);
    const [swing] = next.swings;
    expect(swing?.slipped.chance).toBeLessThan(next.quota?.chance ?? 0);
    expect(swing?.won.chance).toBeGreaterThan(next.quota?.chance ?? 1);
    expect(swing?.won.middle).toBeGreaterThan(swing?.slipped.middle ?? Infinity);
    // A quota is of all deals: of those of one source there is none.
    expect((await quick({ filter: { pipeline: 'sales' } })).next.quota).toBeUndefined();
  });

  test('when months are over, then it is told how such forecasts did, of what was known then', async () => {
    const { month, quarter } = await askingForecast(year).quick();
    expect(month.record).toMatchObject({ kind: 'month', spans: 10, kept: 0 });
    expect(month.record?.held).toBeGreaterThan(5);
    expect(month.record?.error).toBeLessThan(0.6);
    expect(quarter.record).toMatchObject({ kind: 'quarter', spans: 3 });
  });

  test('when the fiscal year begins in February, then the quarter is the one that November is in', async () => {
    const { quarter } = await askingForecast(year, { fiscalStart: 2 }).quick();
    expect([quarter.from, quarter.to]).toEqual(['2026-11-01', '2027-01-31']);
  });

  test('when deals are asked in another order of arrival, then the numbers are the same', async () => {
    const [a, b] = await Promise.all(
      [year, await givenAtOnce(...aYear().reverse())].map((one) => askingForecast(one).quick()),
    );
    expect(b?.next.middle).toBeCloseTo(Number(a?.next.middle), 4);
    expect(b?.quarter.high).toBeCloseTo(Number(a?.quarter.high), 4);
  });
});

describe('given little or odd history', () => {
  test('when there is no deal, then there is nothing to tell', async () => {
    const { isEmpty, spans, notes } = await askingForecast(await given()).quick();
    expect({ isEmpty, spans, notes }).toEqual({ isEmpty: true, spans: [], notes: [] });
  });

  test('when nothing has closed, then the assumption is named, and so is how young all is', async () => {
    const deals = [1, 2, 3].map((n) => opened(`d${n}`, addDays(TODAY, -n)).amount(100_000));
    const { next, noted, month } = await askingForecast(await given(...deals)).quick();
    expect(noted).toEqual(['prior', 'ramp-up']);
    // One in five is held to be won, but hardly one through all stages by then.
    expect(next.open).toBeGreaterThan(0);
    expect(next.open).toBeLessThan(60_000);
    expect(month.record).toBeUndefined();
  });

  test('when many deals that were under way are tagged in the first days, then nobody expects as many every day', async () => {
    const deals = Array.from({ length: 20 }, (_, n) =>
      opened(`d${n}`, addDays(TODAY, -5 + (n % 2))).amount(100_000),
    );
    const { quarter } = await askingForecast(await given(...deals)).quick();
    expect(quarter.open).toBeGreaterThan(0);
    expect(quarter.fresh).toBeLessThan(quarter.open);
  });

  test('when deals are said to have begun long before the first was written down, then nothing of that time counts as seen', async () => {
    const deals = Array.from({ length: 10 }, (_, n) =>
      opened(`d${n}`, '2026-11-20')
        .redated(addDays('2026-05-20', n * 9))
        .amount(100_000),
    );
    const { month, noted, next } = await askingForecast(await given(...deals)).quick();
    expect(month.record).toBeUndefined();
    expect(noted).toEqual(['prior', 'ramp-up']);
    const fresh = Array.from({ length: 10 }, (_, n) => opened(`d${n}`, '2026-11-20').amount(100_000));
    const other = await askingForecast(await given(...fresh)).quick();
    // Half a year in which nobody looked is no half year without a win.
    expect(next.open).toBeGreaterThan(other.next.open * 0.5);
  });

  test('when no amount is known at all, then that is why there is nothing to tell', async () => {
    const { noted, next } = await askingForecast(await given(opened('a', '2026-11-20'))).quick();
    expect(noted).toEqual(
      ['prior', 'amount-unknown', 'ramp-up'].sort(
        (a, b) => noted.indexOf(a as never) - noted.indexOf(b as never),
      ),
    );
    expect(noted).not.toContain('no-amounts');
    expect(next.high).toBe(0);
  });

  test('when one deal is larger than all else, then it is said', async () => {
    const whale = opened('whale', '2026-10-20').amount(90_000_000).moved('closing', '2026-11-20');
    const { noted, notes } = await askingForecast(
      await givenAtOnce(...aYear(), whale.named('Big Fish', 'big@fish.example')),
    ).quick();
    expect(noted).toContain('whale');
    expect(notes.find(({ id }) => id === 'whale')?.args).toMatchObject({
      person: 'Big Fish',
      deal: 'deal-whale',
    });
  });

  test('when no new deal has come for a month, then it is said, and new deals bring next to nothing', async () => {
    const dried = aYear().filter((_, n) => n < 130);
    const { noted, next } = await askingForecast(await givenAtOnce(...dried)).quick();
    expect(noted).toContain('dead-season');
    const usual = await askingForecast(year).quick();
    expect(next.fresh).toBeLessThan(usual.next.fresh * 0.7);
  });

  test('when deals have no amount, or one without a rate, then it is said of how many, and they count as a usual one', async () => {
    const odd = [
      opened('n', '2026-11-02'),
      opened('z', '2026-11-02').amount(0),
      opened('u', '2026-11-02').amount(100_000, 'USD'),
      opened('w', '2026-11-02').amount(100_000, 'USD').won('2026-11-20'),
      opened('r', '2026-11-02').amount(100_000, 'USD', 0.9),
    ];
    const { notes, month } = await askingForecast(await givenAtOnce(...aYear(), ...odd)).quick();
    expect(notes).toEqual([
      { id: 'no-rate', args: { count: 2 } },
      { id: 'no-amounts', args: { count: 2 } },
    ]);
    expect(Number.isFinite(month.middle)).toBe(true);
  });

  test('when of closed deals only the outcome is known, then it is said, and there is a range all the same', async () => {
    const bare = Array.from({ length: 60 }, (_, n) => {
      const on = addDays('2026-04-01', n * 4);
      const end = addDays(on, 30);
      const deal = opened(`b${n}`, on).amount(100_000);
      if (end > TODAY) return deal;
      return n % 3 === 0 ? deal.won(end) : deal.lost('price', end);
    });
    const { noted, next } = await askingForecast(await givenImported(...bare)).quick();
    expect(noted).toContain('outcomes-only');
    expect(next.middle).toBeGreaterThan(50_000);
  });

  test('when it is the last day of a month, then what it has brought is nearly all', async () => {
    const { month } = await askingForecast(year).quick({}, '2026-11-30');
    expect(month.middle - month.won).toBeLessThan(60_000);
    expect(month.high).toBeGreaterThanOrEqual(month.middle);
  });
});

describe('given renewals and upsells', () => {
  test('when some are open, then they are a line of their own', async () => {
    const now = await givenAtOnce(
      ...aYear(),
      opened('first', '2026-06-01').amount(200_000).won('2026-07-01'),
    );
    const { quick } = askingForecast(now);
    expect((await quick()).next.follows).toBe(0);
    await now.when((context) =>
      followDeal({ deal: 'deal-first', kind: 'renewal', expectedClose: '2026-12-10' }, context),
    );
    const { next } = await quick();
    expect(next.follows).toBeGreaterThan(0);
    expect(next.open).toBeGreaterThan(next.follows);
  });
});
