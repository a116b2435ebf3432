import { beforeAll, describe, expect, test } from 'vitest';
import { FaultError } from '../../lib/pipeline/fault';
import { opened } from '../make/history';
import { askingForecast, aYear, givenAtOnce } from './asking-forecast';
import { given } from './given';

let year: Awaited<ReturnType<typeof given>>;
beforeAll(async () => {
  year = await givenAtOnce(
    ...aYear(),
    opened('sure', '2026-11-01').amount(400_000).closes('2026-11-28').moved('closing', '2026-11-10'),
    opened('later', '2026-11-02').amount(300_000).closes('2026-12-15').moved('closing', '2026-11-11'),
    opened('maybe', '2026-11-03').amount(200_000).closes('2026-11-29').moved('negotiation', '2026-11-12'),
    opened('bare', '2026-11-04').moved('proposal', '2026-11-12'),
  );
});

describe('given the page of the forecast', () => {
  test('when it is asked, then past months have what was said and what came, and those ahead a range', async () => {
    const { months } = await askingForecast(year).page();
    expect(months.map(({ from }) => from).slice(-7)).toEqual([
      '2026-10-01',
      '2026-11-01',
      '2026-12-01',
      '2027-01-01',
      '2027-02-01',
      '2027-03-01',
      '2027-04-01',
    ]);
    const [october, november, december] = months.slice(-7);
    expect(october).toMatchObject({ isOver: true, isKept: false });
    expect(october?.won).toBeGreaterThan(0);
    expect(november).toMatchObject({ isOver: false });
    expect(november?.range?.low).toBeGreaterThanOrEqual(Number(november?.won));
    expect(december?.won).toBeNull();
    for (const { range } of months) expect(range?.low).toBeLessThanOrEqual(Number(range?.high));
  });

  test('when it is asked, then open deals stand by what they contribute, each with its why and its category', async () => {
    const { deals, dealCount } = await askingForecast(year).page({ span: 'next-month' });
    expect(deals).toHaveLength(dealCount);
    const contributions = deals.map(({ contribution }) => contribution);
    expect(contributions).toEqual([...contributions].sort((a, b) => b - a));
    const sure = deals.find(({ deal }) => deal === 'deal-sure');
    expect(sure).toMatchObject({
      category: 'commit',
      isPicked: false,
      isAmountKnown: true,
      expectedClose: '2026-11-28',
      daysInStage: 14,
      stage: { word: 'closing' },
    });
    expect(sure?.alike.deals).toBeGreaterThan(7);
    expect(sure?.alike.won).toBeLessThanOrEqual(Number(sure?.alike.deals));
    expect(deals.find(({ deal }) => deal === 'deal-bare')).toMatchObject({ isAmountKnown: false });
    // In whole euro, as all that is estimated.
    for (const { chance, amount, contribution } of deals)
      expect(Math.abs(contribution - chance * amount)).toBeLessThanOrEqual(51);
  });

  test('when the person has said what they commit to, then it stands beside, by the days they expect', async () => {
    const { calls, spans, deals } = await askingForecast(year).page();
    const [month, next, quarter] = calls;
    const won = Number(spans[0]?.won);
    expect(month).toMatchObject({ kind: 'this-month', commit: won + 400_000, best: won + 600_000 });
    expect(next).toMatchObject({ commit: 300_000, best: 300_000 });
    expect(quarter?.commit).toBe(Number(spans[2]?.won) + 700_000);
    expect(month?.undated).toBe(deals.filter(({ expectedClose }) => expectedClose === undefined).length);
    expect(month?.undated).toBeGreaterThan(1);
  });

  test('when months are over, then the methods are compared by the errors they made', async () => {
    const { methods } = await askingForecast(year).page();
    const [forecast, mean3, last, weighted, call] = methods;
    expect(methods.map(({ method }) => method)).toEqual(['forecast', 'mean3', 'last', 'weighted', 'call']);
    expect([forecast?.months, mean3?.months, last?.months, weighted?.months]).toEqual([10, 10, 10, 10]);
    expect(forecast?.error).toBeLessThan(Number(weighted?.error));
    expect(forecast?.held).toBeGreaterThan(0.4);
    expect([mean3?.held, call]).toEqual([null, expect.objectContaining({ months: 0, error: null })]);
  });
});

describe('given what might happen', () => {
  test('when a deal is won, then its month has it for sure, and the next has it no more', async () => {
    const [month, next, quarter] = await askingForecast(year).tried([{ does: 'win', deal: 'deal-sure' }]);
    expect(month?.after.middle).toBeGreaterThan(Number(month?.before.middle));
    expect(month?.after.low).toBeGreaterThan(Number(month?.before.low) + 300_000);
    expect(next?.after.middle).toBeLessThan(Number(next?.before.middle));
    expect(quarter?.after.low).toBeGreaterThan(Number(quarter?.before.low));
  });

  test('when a deal slips, then this month loses it, and the next gains', async () => {
    const [month, next] = await askingForecast(year).tried([{ does: 'slip', deal: 'deal-sure' }]);
    expect(month?.after.middle).toBeLessThan(Number(month?.before.middle));
    expect(next?.after.middle).toBeGreaterThan(Number(next?.before.middle));
  });

  test('when a deal is lost, then all lose it; when one comes or changes its amount, then sums follow', async () => {
    const { tried } = askingForecast(year);
    for (const { after, before } of await tried([{ does: 'lose', deal: 'deal-later' }]))
      expect(after.middle).toBeLessThan(before.middle);
    const [month, next] = await tried([{ does: 'add', minor: 500_000, chance: 1 }]);
    expect(month?.after.low).toBeGreaterThan(Number(month?.before.low) + 450_000);
    expect(next?.after).toEqual(next?.before);
    const [, more] = await tried([{ does: 'amount', deal: 'deal-later', minor: 900_000 }]);
    expect(more?.after.high).toBeGreaterThan(Number(more?.before.high));
  });

  test('when a deal is won with another amount, then it is that amount, in whatever order both were said', async () => {
    const { tried } = askingForecast(year);
    const win = { does: 'win', deal: 'deal-sure' } as const;
    const amount = { does: 'amount', deal: 'deal-sure', minor: 5_000_000 } as const;
    const [[one], [other]] = [await tried([win, amount]), await tried([amount, win])];
    expect(one?.after).toEqual(other?.after);
    expect(one?.after.low).toBeGreaterThanOrEqual(Number(one?.before.low) + 4_500_000);
  });

  test('when a deal is added that is certain, then all of it is, also where nothing has closed yet', async () => {
    const young = askingForecast(await given(opened('a', '2026-11-20').amount(100_000)));
    const [month] = await young.tried([{ does: 'add', minor: 1_000_000, chance: 1 }]);
    expect(Number(month?.after.low) - Number(month?.before.low)).toBe(1_000_000);
    const [half] = await young.tried([{ does: 'add', minor: 1_000_000, chance: 0.85 }]);
    // What has a chance of 85 % is missing less than one time in five, however little is known of luck.
    expect(half?.after.middle).toBeGreaterThanOrEqual(1_000_000);
  });

  test('when a deal is not open, then that is refused', async () => {
    await expect(askingForecast(year).tried([{ does: 'win', deal: 'deal-gone' }])).rejects.toThrow(
      FaultError,
    );
  });
});
