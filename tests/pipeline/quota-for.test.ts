import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVERYBODY, type Quota } from '../../lib/pipeline/goals';
import { quotaFor, quotaSoFar } from '../../lib/pipeline/quota-for';
import { monthsAfter, partsOf, spanOf } from '../../lib/pipeline/span';

const owner = (id: string, team?: string) => ({ id, name: id, isRetired: false, ...(team && { team }) });
const LISTS = {
  owners: [owner('me'), owner('ana', 'north'), owner('boris', 'north'), owner('vera')],
  teams: [{ id: 'north', name: 'North', isRetired: false }],
};
const MONEY = { home: 'EUR', rates: { USD: 0.9 } };
const YEAR = spanOf('year', '2026-06-01', 4);
const [Q1, Q2, Q3, Q4] = partsOf(YEAR, 'quarter').map(({ from }) => from) as [string, string, string, string];

const month = (of: string, place: number, minor: number, currency = 'EUR'): Quota => ({
  of,
  kind: 'month',
  from: monthsAfter(YEAR.from, place),
  amount: { minor, currency },
});
const quarter = (of: string, from: string, minor: number): Quota => ({
  of,
  kind: 'quarter',
  from,
  amount: { minor, currency: 'EUR' },
});
const year = (of: string, minor: number, places = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) =>
  places.map((place) => month(of, place, minor));
const asked = (quotas: readonly Quota[], of: string, span = YEAR) =>
  quotaFor({ quotas }, of, span, LISTS, MONEY);
const span = (kind: 'month' | 'quarter', on: string) => spanOf(kind, on, 4);

describe('given quotas of one owner', () => {
  test('then that of a quarter is the one set for it, else the sum of its months when none is without', () => {
    const months = [month('ana', 0, 100), month('ana', 1, 200), month('ana', 2, 400)];
    expect(asked(months, 'ana', span('quarter', Q1))).toEqual({ minor: 700, left: 0 });
    expect(asked([...months, quarter('ana', Q1, 900)], 'ana', span('quarter', Q1))?.minor).toBe(900);
    expect(asked(months.slice(1), 'ana', span('quarter', Q1))).toBeUndefined();
    expect(asked([quarter('ana', Q1, 900)], 'ana', span('month', Q1))).toBeUndefined();
  });

  test('then that of a year may be made of quarters and months', () => {
    const quotas = [
      quarter('ana', Q1, 1000),
      quarter('ana', Q3, 3000),
      quarter('ana', Q4, 4000),
      ...year('ana', 10, [3, 4, 5]),
    ];
    expect(asked(quotas, 'ana')).toEqual({ minor: 8030, left: 0 });
    expect(asked(quotas.slice(1), 'ana')).toBeUndefined();
    expect(quotaSoFar({ quotas: quotas.slice(1) }, 'ana', YEAR, LISTS, MONEY).minor).toBe(7030);
  });

  test('then two days of one’s own have none, and neither has another owner', () => {
    const custom = { ...YEAR, kind: 'custom' as const };
    expect(asked(year('ana', 10), 'ana', custom)).toBeUndefined();
    expect(asked(year('ana', 10), 'boris')).toBeUndefined();
  });

  test('then other currencies count at their rates, and one without a rate is left out and counted', () => {
    const quotas = [
      month('ana', 0, 10000, 'BGN'),
      month('ana', 1, 10000, 'USD'),
      month('ana', 2, 500, 'JPY'),
    ];
    expect(asked(quotas, 'ana', span('quarter', Q1))).toEqual({ minor: 5113 + 9000, left: 1 });
  });
});

describe('given quotas of a team’s owners', () => {
  test('then the team’s is their sum, who joined in mid-year with what they have, until it has its own', () => {
    const quotas = [...year('ana', 10), ...year('boris', 5, [6, 7, 8, 9, 10, 11]), ...year('vera', 1)];
    expect(asked(quotas, 'north')?.minor).toBe(150);
    expect(asked(quotas, EVERYBODY)?.minor).toBe(162);
    expect(asked([...quotas, ...year('north', 20)], 'north')?.minor).toBe(240);
    expect(asked([...quotas, ...year('north', 20)], EVERYBODY)?.minor).toBe(162);
    expect(asked([...quotas, ...year(EVERYBODY, 50)], EVERYBODY)?.minor).toBe(600);
  });

  test('then a month that the team has for itself stands in the year for those of its owners', () =>
    expect(asked([...year('ana', 10), month('north', 2, 25)], 'north')?.minor).toBe(135));

  test('then it is told whose they are and who has none, unless the team has its own or all have one', () => {
    const quotas = year('ana', 10);
    expect(asked(quotas, 'north')?.made).toEqual({ having: ['ana'], without: ['boris'] });
    expect(asked(quotas, EVERYBODY)?.made).toEqual({ having: ['ana'], without: ['me', 'boris', 'vera'] });
    expect(asked(quotas, 'ana')?.made).toBeUndefined();
    expect(asked([...quotas, ...year('boris', 1)], 'north')?.made).toBeUndefined();
    expect(asked([...quotas, ...year('north', 20)], 'north')?.made).toBeUndefined();
  });

  test('then an owner’s quarter is not cut up by one month that the team has for itself', () =>
    expect(asked([quarter('ana', Q2, 90), month('north', 3, 25)], 'north', span('quarter', Q2))?.minor).toBe(
      90,
    ));

  test('then nothing is told of a team for a time in which nobody of it has one', () =>
    expect(asked([...year('ana', 10, [0, 1]), ...year('vera', 10)], 'north')).toBeUndefined());
});

test('whatever months and owners are set, everybody’s year is all of them added up, or none where a month is empty', () => {
  const set = fc.tuple(fc.constantFrom('me', 'ana', 'boris', 'vera'), fc.nat(11), fc.nat(1_000_000));
  const all = fc.uniqueArray(set, { selector: ([of, place]) => `${of} ${place}`, maxLength: 48 });
  fc.assert(
    fc.property(all, (chosen) => {
      const quotas = chosen.map(([of, place, minor]) => month(of, place, minor));
      const isWhole = new Set(chosen.map(([, place]) => place)).size === 12;
      const minor = quotas.reduce((sum, { amount }) => sum + amount.minor, 0);
      const found = asked(quotas, EVERYBODY);
      expect(found && [found.minor, found.left]).toEqual(isWhole ? [minor, 0] : undefined);
      expect(quotaSoFar({ quotas }, EVERYBODY, YEAR, LISTS, MONEY).minor).toBe(minor);
    }),
  );
});
