// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { DealsBehind, type Shown } from '../../components/dashboard/numbers/deals-behind';
import { type SortKey, sortDeals } from '../../components/dashboard/numbers/sort-deals';
import { spanOf } from '../../components/dashboard/numbers/span-of';
import type { Behind, DealBehind } from '../../lib/pipeline/numbers';
import { sevenStages } from '../../lib/pipeline/seven-stages';
import { numbersWith } from '../gallery/numbers-data';
import { clear, draw, named, press } from './drawn';

afterEach(clear);

const dealOf = (place: number, otherwise: Partial<DealBehind> = {}): DealBehind => ({
  deal: `deal-${place}`,
  person: `Person ${place}`,
  status: 'open',
  stage: 'meeting',
  openedOn: `2026-11-${String(10 + place)}`,
  ...otherwise,
});

const all = (deals: readonly DealBehind[]): Behind => {
  const amounts = deals.flatMap(({ amount }) => amount ?? []);
  return {
    deals,
    count: deals.length,
    ...(amounts.length > 0 && { sum: amounts.reduce((sum, amount) => sum + amount, 0) }),
  };
};

const show = async (
  deals: readonly DealBehind[],
  shown: Partial<Shown> = {},
  behind: Behind = all(deals),
): Promise<Shown[]> => {
  const asked: Shown[] = [];
  await draw(
    <DealsBehind
      number="win-loss"
      numbers={numbersWith('en')}
      behind={behind}
      pipelines={[sevenStages]}
      shown={{ by: 'openedOn', isFalling: true, from: 0, ...shown }}
      show={(one) => asked.push(one)}
    />,
  );
  return asked;
};
const rows = (): string[] => [...document.querySelectorAll('tbody tr')].map((row) => row.textContent ?? '');
const people = (): string[] =>
  [...document.querySelectorAll('tbody th')].map((head) => head.textContent ?? '');

test('given a number, when its deals are shown, then it is said which, of when, how many and worth how much', async () => {
  await show([
    dealOf(0, { status: 'won', stage: 'fulfilment', closedOn: '2026-11-20', amount: 120_050 }),
    dealOf(1, { status: 'lost', stage: 'proposal', closedOn: '2026-11-21', amount: 79_950 }),
    dealOf(2, { person: '', company: '<b>Firm</b>' }),
  ]);
  expect(document.querySelector('h1')?.textContent).toBe('Win/loss · November 2026');
  const status = document.querySelector('[role="status"]')?.textContent;
  expect(status).toContain('6 : 7');
  expect(status).toContain('3 deals');
  expect(status).toContain('€2,000.00');
  expect(rows()[0]).toContain('<b>Firm</b>');
  expect(rows()[1]).toContain('Lost');
  expect(rows()[1]).toContain('Proposal');
  expect(rows()[2]).toContain('Won');
  expect(named('Person 0').getAttribute('href')).toBe('#deal/deal-0');
  expect(named('← Numbers').getAttribute('href')).toBe('#numbers/kind=month&on=2026-11-01');
});

test('given deals, when a head is pressed, then they are sorted by it, and by another press from the other end', async () => {
  const deals = [dealOf(0, { amount: 500 }), dealOf(1), dealOf(2, { amount: 900 }), dealOf(3, { amount: 0 })];
  const asked = await show(deals);
  await press(named('Amount'));
  expect(asked).toEqual([{ by: 'amount', isFalling: true, from: 0 }]);
  await show(deals, asked[0]);
  expect(people()).toEqual(['Person 2', 'Person 0', 'Person 3', 'Person 1']);
  expect(named('Amount↓').closest('th')?.getAttribute('aria-sort')).toBe('descending');
  const turned = await show(deals, asked[0]);
  await press(named('Amount↓'));
  expect(turned).toEqual([{ by: 'amount', isFalling: false, from: 0 }]);
  await show(deals, turned[0]);
  // A deal without an amount is last from either end.
  expect(people()).toEqual(['Person 3', 'Person 0', 'Person 2', 'Person 1']);
});

test('given more deals than a page has lines, when the next page is asked for, then it begins behind the last one shown', async () => {
  const asked = await show(
    Array.from({ length: 130 }, (_, place) => dealOf(place, { openedOn: '2026-11-10' })),
  );
  expect(rows()).toHaveLength(100);
  await press(named('Next'));
  expect(asked.at(-1)?.from).toBe(100);
});

test('given more deals than are listed, when they are shown, then the count and the sum are of all, and it is said that the list is cut', async () => {
  const deals = Array.from({ length: 130 }, (_, place) =>
    dealOf(place, { openedOn: '2026-11-10', amount: 100 }),
  );
  await show(deals, {}, { deals, count: 4_321, sum: 9_876_500 });
  const status = document.querySelector('[role="status"]')?.textContent;
  expect(status).toContain('4,321 deals');
  expect(status).toContain('€98,765.00');
  expect(document.body.textContent).toContain('The first 130 are listed here.');
  await show(deals);
  expect(document.body.textContent).not.toContain('are listed here');
});

const status = async (number: string, stage: string): Promise<string | undefined> => {
  await draw(
    <DealsBehind
      number={number}
      stage={stage}
      numbers={numbersWith('en')}
      behind={all([dealOf(0)])}
      pipelines={[sevenStages]}
      shown={{ by: 'openedOn', isFalling: true, from: 0 }}
      show={() => undefined}
    />,
  );
  return document.querySelector('[role="status"]')?.textContent ?? undefined;
};

test('given a number of one stage, when its deals are shown, then the stage is named with its own value, and no value of another one stands there', async () => {
  expect(await status('conversion', 'proposal')).toBe('68% · 1 deal');
  expect(document.querySelector('h1')?.textContent).toBe('Conversion · Proposal · November 2026');
  expect(await status('conversion', 'a stage of another pipeline')).toBe('1 deal');
  expect(await status('open-deals', 'proposal')).toBe('1 deal');
});

test.each([
  ['2026-11-01', '2026-11-30', 1, { kind: 'month', on: '2026-11-01' }],
  ['2026-10-01', '2026-12-31', 1, { kind: 'quarter', on: '2026-10-01' }],
  ['2026-11-01', '2027-01-31', 2, { kind: 'quarter', on: '2026-11-01' }],
  ['2026-11-01', '2027-01-31', 1, { kind: 'custom', from: '2026-11-01', to: '2027-01-31' }],
  ['2026-04-01', '2027-03-31', 4, { kind: 'year', on: '2026-04-01' }],
  ['2026-04-01', '2027-03-31', 1, { kind: 'custom', from: '2026-04-01', to: '2027-03-31' }],
  ['2026-11-02', '2026-11-30', 1, { kind: 'custom', from: '2026-11-02', to: '2026-11-30' }],
])(
  'given %s to %s and a fiscal year from month %d, when the way back is taken, then it leads to %o',
  (from, to, fiscal, span) => {
    expect(spanOf({ from, to }, fiscal)).toEqual(span);
  },
);

test('given no deal behind a number, when they are shown, then that is said', async () => {
  await show([]);
  expect(document.body.textContent).toContain('No deal stands behind this number.');
  expect(document.querySelector('table')).toBeNull();
});

test('given any deals, when they are sorted by anything, then none is lost and what is missing comes last', () => {
  const key = fc.constantFrom<SortKey>('person', 'company', 'stage', 'openedOn', 'closedOn', 'amount');
  const deal = fc.record(
    {
      person: fc.string(),
      company: fc.string(),
      amount: fc.nat(),
      closedOn: fc.constantFrom('2026-01-02', '2025-12-31'),
    },
    { requiredKeys: ['person'] },
  );
  fc.assert(
    fc.property(fc.array(deal), key, fc.boolean(), (some, by, isFalling) => {
      const deals = some.map((one, place) => dealOf(0, { ...one, deal: `deal-${place}` }));
      const sorted = sortDeals(deals, { by, isFalling }, 'en', ({ stage }) => stage);
      expect(new Set(sorted.map((one) => one.deal))).toEqual(new Set(deals.map((one) => one.deal)));
      const known = sorted.map((one) => one[by] !== undefined && one[by] !== '');
      expect(known.lastIndexOf(true)).toBeLessThan(known.includes(false) ? known.indexOf(false) : Infinity);
      if (by !== 'amount') return;
      const amounts = sorted.flatMap(({ amount }) => amount ?? []);
      expect(amounts).toEqual([...amounts].sort((a, b) => (isFalling ? b - a : a - b)));
    }),
  );
});
