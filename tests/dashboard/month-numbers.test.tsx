// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { MonthReport } from '../../components/dashboard/month-end/month-report';
import type { NumberTold, Told } from '../../lib/pipeline/numbers';
import { reportWith } from '../gallery/month-data';
import { numberAt } from '../gallery/month-parts';
import { owners } from '../gallery/people-data';
import { clear, draw } from './drawn';

afterEach(clear);

describe('the numbers of the month', () => {
  const rowOf = async (number: Partial<NumberTold>): Promise<string[]> => {
    const report = reportWith({ numbers: [{ ...numberAt('en', 1, true), ...number }] });
    await draw(<MonthReport report={report} owners={owners} />);
    const row = document.querySelector('.month-numbers tbody tr');
    return [...(row?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent ?? '');
  };
  const told = (value: number | null, parts: Told['parts'] = {}): Told => ({ value, parts });

  test('given deals won and lost, then both are told as in the popup, with the rate beside', async () => {
    const closed = (won: number, lost: number) => told(won / (won + lost), { won, lost });
    const row = await rowOf({
      id: 'win-loss',
      unit: 'share',
      now: closed(3, 12),
      before: closed(1, 3),
      yearAgo: told(null, { won: 0, lost: 0 }),
    });
    expect(row).toEqual(['3 : 12win rate 20%', '1 : 3-5 pp', '–']);
  });

  test.each([
    ['share', 0.476, 0.333, '33%+15 pp'],
    ['money', 120_000, 100_000, '€1,000+20%'],
    ['money-a-day', 50_000, 100_000, '€1,000 a day-50%'],
    ['deals', 9, 9, '9no change'],
    ['days', 12.5, 15, '15 days-2.5'],
    ['times', 2.4, 1.1, '1.1×+1.3×'],
  ] as const)(
    'given a %s, then how far it is from the month before is said as in the popup',
    async (unit, now, before, said) => {
      const numbers = { unit, now: told(now), before: told(before) };
      expect((await rowOf(numbers))[1]).toBe(said);
    },
  );

  test('given a quota that is met, then its coverage is met and not unknown', async () => {
    const met = told(null, { met: 1, rest: 0 });
    const row = await rowOf({ id: 'coverage', unit: 'times', now: met, before: met, yearAgo: told(1.2) });
    expect(row).toEqual(['met', 'met', '1.2×']);
  });
});
