// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { GoalsView } from '../../components/dashboard/goals/goals-view';
import type { QuotasShown } from '../../components/dashboard/goals/quota-section';
import { readQuota } from '../../components/dashboard/goals/quota-text';
import { readTarget, writeTarget } from '../../components/dashboard/goals/target-text';
import type { GoalsPage } from '../../lib/pipeline/goals';
import type { Unit } from '../../lib/pipeline/numbers';
import { fiscalGoals, noGoals, teamGoals } from '../gallery/goals-data';
import { TODAY } from '../gallery/overviews';
import { clear, draw, type Given, key, leave, named, press, write } from './drawn';

afterEach(clear);

const drawn = async (page: GoalsPage, kind: QuotasShown['kind'] = 'month') => {
  const given: Given[] = [];
  const asked: QuotasShown[] = [];
  const view = (
    <GoalsView page={page} shown={{ on: TODAY, kind }} show={(next: QuotasShown) => asked.push(next)} />
  );
  await draw(view, given);
  return { given, asked };
};
const field = (name: string) => named<HTMLInputElement>(name);
const labelled = (name: string) =>
  [...document.querySelectorAll<HTMLLabelElement>('.target-line > label')].find((label) =>
    label.textContent?.startsWith(name),
  )?.control as HTMLInputElement;
const text = () => document.body.textContent ?? '';
const rowOf = (name: string) =>
  [...document.querySelectorAll('tr')].find((row) => row.querySelector('th')?.textContent?.startsWith(name));

describe('given quotas of two teams', () => {
  test('when an amount is typed into a month, then it is the quota of that owner and month', async () => {
    const { given } = await drawn(teamGoals('en'));
    const august = field('Quota of Борис Димитров, August 2026');
    await write(august, '32 500');
    await key(august, 'Enter');
    await leave(august);
    const amount = { minor: 3_250_000, currency: 'EUR' };
    expect(given).toEqual([['quota.set', { of: 'boris', kind: 'month', from: '2026-08-01', amount }]]);
  });

  test('when a field is emptied, then the quota is taken back', async () => {
    const { given } = await drawn(teamGoals('en'));
    const may = field('Quota of Me, May 2026');
    await write(may, '');
    await leave(may);
    expect(given).toEqual([['quota.set', { of: 'me', kind: 'month', from: '2026-05-01', amount: null }]]);
  });

  test('when what is typed is no amount, then it is said and nothing is given; Escape takes both back', async () => {
    const { given } = await drawn(teamGoals('en'));
    const may = field('Quota of Me, May 2026');
    await write(may, 'a lot');
    await leave(may);
    expect(may.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(may.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      'This is no amount.',
    );
    await key(may, 'Escape');
    expect(may.value).toBe('30,000');
    expect(text()).not.toContain('This is no amount.');
    expect(given).toEqual([]);
  });

  test('when an owner is retired, then a quota of theirs can be emptied and not changed', async () => {
    const { given } = await drawn(teamGoals('en'));
    const march = field('Quota of Sam O’Neill, March 2026');
    await write(march, '1');
    await leave(march);
    expect(given).toEqual([]);
    expect(text()).toContain('a quota can only be emptied');
    await write(march, '');
    await leave(march);
    expect(given).toMatchObject([['quota.set', { of: 'sam', amount: null }]]);
    expect(text()).not.toContain('Nobody sees this');
  });

  test('when the rest of the year is filled, then one command sets all months after the last one that is set', async () => {
    const { given } = await drawn(teamGoals('en'));
    await press(field('Fill the rest of the year of Борис Димитров with €30,000.00'));
    const amount = { minor: 3_000_000, currency: 'EUR' };
    expect(given).toEqual([
      ['quota.set', { of: 'boris', kind: 'month', from: '2026-08-01', until: '2026-12-31', amount }],
    ]);
    expect(rowOf('Me')?.querySelector('button')).toBeNull();
  });

  test('then a team without its own shows the sum of its owners, and a row its year', async () => {
    await drawn(teamGoals('en'));
    const north = field('Quota of Team: North, January 2026');
    expect([north.value, north.placeholder]).toEqual(['', '75,000']);
    expect(field('Quota of Team: South, January 2026').value).toBe('120,000');
    expect(field('Quota of Everybody, January 2026').placeholder).toBe('138,000');
    expect(rowOf('Team: North')?.lastElementChild?.textContent).toBe('990,000');
    expect(rowOf('Me')?.lastElementChild?.textContent).toBe('396,000');
  });

  test('when quarters are asked for, then each shows the sum of its months until it has its own', async () => {
    const { given, asked } = await drawn(teamGoals('en'), 'quarter');
    const quarter = field('Quota of Me, Oct – Dec 2026');
    expect([quarter.value, quarter.placeholder]).toEqual(['', '108,000']);
    await write(quarter, '100000');
    await key(quarter, 'Enter');
    expect(given).toMatchObject([['quota.set', { of: 'me', kind: 'quarter', from: '2026-10-01' }]]);
    await press(named('The year after'));
    await press(named('The year before'));
    expect(asked).toEqual([
      { on: '2027-01-01', kind: 'quarter' },
      { on: '2025-01-01', kind: 'quarter' },
    ]);
  });
});

test('given a fiscal year from April with several currencies, then its columns begin there, and what has no rate is told', async () => {
  await drawn(fiscalGoals('en'), 'quarter');
  expect(field('Quota of Ivana Petrova, Apr – Jun 2026').value).toBe('250,000 USD');
  expect(rowOf('Ivana')?.lastElementChild?.textContent).toBe('230,000');
  expect(text()).toContain('1 quota is in a currency without a rate');
  expect(rowOf('All owners together')).toBeDefined();
});

describe('given a new installation', () => {
  test('then it is said what a quota gives, and there is one line to write it into', async () => {
    await drawn(noGoals('en'));
    expect(text()).toContain('No quota yet');
    expect(document.querySelectorAll('.quota-line')).toHaveLength(1);
  });

  test.each([
    ['New leads', '20', { number: 'new-leads', value: 20 }],
    ['Conversion', '32.5 %', { number: 'conversion', value: 0.325 }],
    ['Average deal size', '12,500', { number: 'size', value: 1_250_000 }],
    ['Sales cycle', '42.5', { number: 'cycle', value: 42.5 }],
  ])('when a target of %s is typed, then it counts from this month on', async (name, typed, brought) => {
    const { given } = await drawn(noGoals('en'));
    await write(labelled(name), typed);
    await leave(labelled(name));
    expect(given).toEqual([['target.set', { kind: 'month', from: '2026-11-01', ...brought }]]);
  });

  test('when half a deal is aimed at, then it is said that deals are whole', async () => {
    const { given } = await drawn(noGoals('en'));
    await write(labelled('New leads'), '2.5');
    await leave(labelled('New leads'));
    expect(given).toEqual([]);
    expect(text()).toContain('Write a whole number');
  });
});

describe('given targets', () => {
  const choose = async (name: string, kind: string) => {
    const select = named<HTMLSelectElement>(`Target of ${name} for`);
    select.value = kind;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
  };

  test('when a quarter is chosen, then three times the month’s stands there quietly, and says so', async () => {
    await drawn(teamGoals('en'));
    expect(labelled('New leads').value).toBe('25');
    await choose('New leads', 'quarter');
    expect([labelled('New leads').value, labelled('New leads').placeholder]).toEqual(['', '75']);
    expect(text()).toContain('until set: 3 × 25 a month');
  });

  test('when the number is no sum, then the month’s stands for the quarter as it is', async () => {
    await drawn(teamGoals('en'));
    await choose('Sales cycle', 'quarter');
    expect(labelled('Sales cycle').placeholder).toBe('42');
    expect(text()).toContain('until set: the same as a month');
  });

  test('when a target is emptied, then it ends with this span', async () => {
    const { given } = await drawn(teamGoals('en'));
    await write(labelled('Conversion'), '');
    await leave(labelled('Conversion'));
    expect(given).toEqual([
      ['target.set', { number: 'conversion', kind: 'quarter', from: '2026-10-01', value: null }],
    ]);
  });
});

test.each([
  ['50000', 5_000_000, 'EUR'],
  ['12 500,50', 1_250_050, 'EUR'],
  ['50,000 USD', 5_000_000, 'USD'],
  ['jpy 50000', 50_000, 'JPY'],
  ['50000 XQZ', undefined, undefined],
  ['-5', undefined, undefined],
  ['<b>5</b>', undefined, undefined],
])('a quota typed as %j is read', (typed, minor, currency) =>
  expect(readQuota(typed, 'EUR')).toEqual(minor === undefined ? undefined : { minor, currency }),
);

test.each<[Unit, number]>([
  ['share', 0.07],
  ['share', 0.123],
  ['money', 123_456_789],
  ['money-a-day', 50],
  ['deals', 1200],
  ['days', 42.5],
  ['times', 3],
])('a target in %s of %d is read back as it is written, in both languages', (unit, value) => {
  for (const language of ['en', 'bg'] as const)
    expect(readTarget(writeTarget(value, unit, 'EUR', language), unit, 'EUR', language)).toBe(value);
});
