// @vitest-environment happy-dom
import { act as settled } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import type { Asked } from '../../components/dashboard/asked';
import { NumbersView } from '../../components/dashboard/numbers/numbers-view';
import { numbersOfNothing, numbersOfYear, numbersWith } from '../gallery/numbers-data';
import { clear, draw, named, press } from './drawn';

afterEach(clear);

const cardOf = (name: string): HTMLElement => {
  const cards = [...document.querySelectorAll<HTMLElement>('.number-card')];
  const card = cards.find((one) => one.querySelector('h3')?.textContent === name);
  if (!card) throw new Error(`No number is called ${name}.`);
  return card;
};

test('given a year of work, when the numbers are shown, then six stand large and the others in a table, each with its sentence', async () => {
  await draw(<NumbersView numbers={numbersWith('en')} asked={{}} ask={() => undefined} />);
  expect(document.querySelectorAll('.number-card')).toHaveLength(6);
  const more = [...document.querySelectorAll('.more-numbers tbody th a')].map((one) => one.textContent);
  expect(more).toEqual(['Sales velocity', 'Coverage']);
  for (const { says } of numbersWith('en').numbers) expect(document.body.textContent).toContain(says);
  expect(cardOf('New leads').textContent).toContain('3 back-dated');
  expect(cardOf('Open opportunities').textContent).toContain('4 without an amount');
});

test('given a number, when its deals are asked for, then the way there has its name, its days and its filter', async () => {
  const numbers = { ...numbersWith('en'), filter: { owner: 'owner-1', tag: 'hot' } };
  await draw(<NumbersView numbers={numbers} asked={{}} ask={() => undefined} />);
  const link = named('Show the deals: Sales cycle').getAttribute('href') ?? '';
  const asked = Object.fromEntries(new URLSearchParams(link.replace('#behind/', '')));
  expect(asked).toEqual({
    number: 'sales-cycle',
    from: '2026-11-01',
    to: '2026-11-30',
    owner: 'owner-1',
    tag: 'hot',
  });
});

test('given twelve spans of which some are not known, when the trend is drawn, then what is not known is a gap, and each is told in words', async () => {
  await draw(<NumbersView numbers={numbersWith('en')} asked={{}} ask={() => undefined} />);
  const card = cardOf('Conversion');
  // The first month stands alone before the gap: a dot; the other nine are one line.
  expect(card.querySelectorAll('.trend-line path')).toHaveLength(1);
  expect(card.querySelectorAll('.trend-line circle:not(.now)')).toHaveLength(1);
  const told = [...card.querySelectorAll('[aria-label="Trend"] li')].map((one) => one.textContent);
  expect(told).toHaveLength(12);
  expect(told[0]).toBe('December 2025: 38%');
  expect(told[1]).toBe('January 2026: –');
});

test('given a year, when it is compared, then the year before is told once', async () => {
  await draw(<NumbersView numbers={numbersOfYear('en')} asked={{}} ask={() => undefined} />);
  const compared = [...cardOf('New leads').querySelectorAll('.compared dt')].map((one) => one.textContent);
  expect(compared).toEqual(['2025']);
});

test('given a month of one owner, when a quarter is chosen, then it is asked for, of the same owner', async () => {
  const asked: Asked[] = [];
  await draw(
    <NumbersView numbers={numbersWith('en')} asked={{ owner: 'owner-1' }} ask={(one) => asked.push(one)} />,
  );
  await press(named('Quarter'));
  expect(asked).toEqual([{ owner: 'owner-1', kind: 'quarter', on: '2026-11-24' }]);
});

test('given no deal at all, when the numbers are shown, then it is said what will stand there; given nothing in a span, then why', async () => {
  const view = (isEmpty: boolean) =>
    draw(<NumbersView numbers={{ ...numbersOfNothing('en'), isEmpty }} asked={{}} ask={() => undefined} />);
  await view(true);
  expect(document.querySelector('.number-card')).toBeNull();
  expect(document.body.textContent).toContain('No deal yet');
  await settled(() => clear());
  await view(false);
  expect(cardOf('Sales cycle').textContent).toContain('No deal was won in this time.');
  expect(cardOf('Win/loss').querySelector('.number-card-value')?.textContent).toBe('–');
});

test('given a quota that is met, when the coverage is shown, then it is said to be met, not that it cannot be told', async () => {
  const numbers = numbersWith('en');
  const met = { value: null, parts: { open: 500, rest: 0, required: 2, met: 1 } };
  await draw(
    <NumbersView
      numbers={{
        ...numbers,
        numbers: numbers.numbers.map((one) =>
          one.id === 'coverage' ? { ...one, now: met, before: met } : one,
        ),
      }}
      asked={{}}
      ask={() => undefined}
    />,
  );
  const row = [...document.querySelectorAll('.more-numbers tbody tr')].at(-1);
  expect(row?.querySelector('b')?.textContent).toBe('met');
  expect(row?.textContent).toContain('required 2×');
  expect(row?.textContent).not.toContain('cannot be told');
});
