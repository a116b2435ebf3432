// @vitest-environment happy-dom
import { act as settled } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { browser } from '../../lib/browser';
import type { Filter } from '../../lib/pipeline/numbers';
import { numbersOfThree, numbersWith } from '../gallery/numbers-data';
import { overviewWith } from '../gallery/overviews';
import { owners } from '../gallery/people-data';
import { all, background, drawn, openPopup, popupOfItsOwn } from './opened';

popupOfItsOwn();

const rowOf = (name: string): HTMLElement => {
  const row = all('.number-row > a').find((one) => one.querySelector('.number-name')?.textContent === name);
  if (!row) throw new Error(`No number is called ${name}.`);
  return row;
};
const tipOf = (row: HTMLElement): HTMLElement =>
  document.getElementById(row.getAttribute('aria-describedby') ?? '') as HTMLElement;
const press = (element: HTMLElement): Promise<void> =>
  settled(async () => {
    element.click();
  });
const spanButton = (name: string): HTMLElement =>
  all('.span-buttons button').find(({ textContent }) => textContent === name) as HTMLElement;

test('given a year of work, when the popup opens, then the six numbers stand below what is due, each with its changes', async () => {
  background();
  await openPopup();
  expect(all('.number-name').map(({ textContent }) => textContent)).toEqual([
    'New leads',
    'Conversion',
    'Average deal size',
    'Sales cycle',
    'Win/loss',
    'Open opportunities',
  ]);
  expect(rowOf('New leads').textContent).toContain('21');
  expect(rowOf('New leads').textContent).toContain('5 more, better');
  expect(rowOf('New leads').textContent).toContain('target 24: 3 to go');
  // Longer is worse: the direction alone would say the opposite.
  expect(rowOf('Sales cycle').textContent).toContain('3.5 days more, worse');
  expect(rowOf('Sales cycle').textContent).toContain('3.5 days less, better');
  expect(rowOf('Conversion').textContent).toContain('from Prospecting · 19% still open · likely 28% – 72%');
  expect(rowOf('Win/loss').textContent).toContain('6 : 7');
  expect(tipOf(rowOf('Win/loss')).textContent).toContain('by value 52%');
  expect(rowOf('Win/loss').textContent).toContain('win rate 46%');
  expect(rowOf('Average deal size').textContent).toContain('median €9,800');
});

test('given the numbers take their time, when the popup opens, then what is due is there without them, and their place is kept', async () => {
  background();
  const answering = vi.mocked(browser.runtime.sendMessage).getMockImplementation();
  const late: (() => void)[] = [];
  vi.mocked(browser.runtime.sendMessage).mockImplementation((message: unknown) => {
    const answer = () => answering?.(message as never) as Promise<unknown>;
    if ((message as { name: string }).name !== 'numbers.show') return answer();
    return new Promise((resolve) => late.push(() => resolve(answer())));
  });
  await openPopup();
  expect(all('.due-item').length).toBeGreaterThan(3);
  expect(all('.numbers-waiting > span')).toHaveLength(6);
  expect(all('[aria-busy="true"]')).toHaveLength(1);
  for (const answer of late) answer();
  await drawn();
  expect(all('.number-row')).toHaveLength(6);
});

test('given a number, when the focus comes to it, then its sentence and what it was are shown, and Escape takes them away', async () => {
  background();
  await openPopup();
  const row = rowOf('Conversion');
  expect(tipOf(row).hidden).toBe(true);
  await settled(async () => row.focus());
  expect(tipOf(row).hidden).toBe(false);
  expect(tipOf(row).textContent).toContain('Of the deals that first reached the stage');
  expect(tipOf(row).textContent).toContain('the true value lies within 28% to 72%');
  expect(tipOf(row).textContent).toContain('October 2026: 47% (3 points more, better)');
  expect(tipOf(row).textContent).toContain('November 2025: 41% (9 points more, better)');
  await settled(async () => {
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
  });
  expect(tipOf(row).hidden).toBe(true);
  expect(document.activeElement).toBe(row);
});

test('given a number, when the pointer rests on it, then its sentence is shown until the pointer leaves', async () => {
  background();
  await openPopup();
  const row = rowOf('Sales cycle');
  const line = row.parentElement as HTMLElement;
  await settled(async () => {
    line.dispatchEvent(new PointerEvent('pointerenter'));
  });
  expect(tipOf(row).hidden).toBe(true);
  await settled(() => new Promise((resolve) => setTimeout(resolve, 400)));
  expect(tipOf(row).hidden).toBe(false);
  await settled(async () => {
    line.dispatchEvent(new PointerEvent('pointerleave'));
  });
  expect(tipOf(row).hidden).toBe(true);
});

test('given a number, when it is pressed, then the dashboard opens with the deals behind it, of the same span and owner', async () => {
  background({
    'overview.show': () => overviewWith('en', { owner: 'owner-1' }),
    'numbers.show': () => ({ ...numbersWith('en'), filter: { owner: 'owner-1' } }),
  });
  const opened: string[] = [];
  vi.spyOn(browser.tabs, 'create').mockImplementation(async ({ url }) => {
    opened.push(url ?? '');
    return {} as never;
  });
  await openPopup();
  await press(rowOf('Win/loss'));
  const [address] = opened;
  expect(
    address?.endsWith('dashboard.html#behind/number=win-loss&from=2026-11-01&to=2026-11-30&owner=owner-1'),
  ).toBe(true);
  expect(rowOf('Win/loss').getAttribute('href')).toBe(address?.slice(address.indexOf('dashboard.html')));
  await drawn();
  expect(window.close).toHaveBeenCalled();
});

test('given a month, when the quarter is chosen, then it is asked for the same owner, and the next popup begins with it', async () => {
  const sent = background({ 'overview.show': () => overviewWith('en', { owner: 'owner-1' }) });
  await openPopup();
  await press(spanButton('Quarter'));
  await drawn();
  const asked = sent.filter(([name]) => name === 'numbers.show').map(([, input]) => input);
  expect(asked).toEqual([
    { span: { kind: 'month', on: '2026-11-24' }, filter: { owner: 'owner-1' } },
    { span: { kind: 'quarter', on: '2026-11-24' }, filter: { owner: 'owner-1' } },
  ]);
  await openPopup();
  expect(spanButton('Quarter').getAttribute('aria-pressed')).toBe('true');
  expect(sent.findLast(([name]) => name === 'numbers.show')?.[1]).toEqual(asked[1]);
});

test('given the first three deals, when the popup opens, then what cannot be known says why, and nothing is compared', async () => {
  background({ 'numbers.show': () => numbersOfThree('en') });
  await openPopup();
  const size = rowOf('Average deal size');
  expect(size.querySelector('.number-value')?.textContent).toBe('–');
  expect(size.textContent).toContain('None of these deals has an amount.');
  expect(rowOf('Win/loss').querySelector('.number-value')?.textContent).toBe('1 : 0');
  expect(all('.number-rows .change.better, .number-rows .change.worse').length).toBe(2);
  expect(document.body.textContent).not.toMatch(/NaN|Infinity|undefined|null/);
});

test('given the numbers cannot be had, when it is tried again, then they come; what is due was there all along', async () => {
  let isWell = false;
  background({
    'numbers.show': () => {
      if (!isWell) throw new Error('broken');
      return numbersWith('en');
    },
  });
  await openPopup();
  const failed = document.querySelector('.numbers-failed');
  expect(failed?.textContent).toContain('Pipeside could not read its data.');
  expect(all('.due-item').length).toBeGreaterThan(3);
  isWell = true;
  await press(failed?.querySelector('button') as HTMLElement);
  await drawn();
  expect(rowOf('New leads').textContent).toContain('21');
});

test('given the numbers of everybody, when those of one owner cannot be had, then nobody’s are shown in their place', async () => {
  let owner: string | undefined;
  background({
    'overview.show': () => overviewWith('en', { owners, ...(owner && { owner }) }),
    'settings.change': () => {
      owner = 'dana';
      return { language: 'en' };
    },
    'numbers.show': ({ filter }: { filter: Filter }) => {
      if (filter.owner) throw new Error('broken');
      return numbersWith('en');
    },
  });
  await openPopup();
  expect(all('.number-row')).toHaveLength(6);
  const choice = document.querySelector<HTMLSelectElement>('.popup-owner select');
  if (!choice) throw new Error('There is no choice of owner.');
  await settled(async () => {
    choice.value = 'dana';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await drawn();
  await drawn();
  expect(all('.number-row')).toHaveLength(0);
  expect(document.querySelector('.numbers-failed')).not.toBeNull();
});

test('given the focus on a number, when the page moves away under a pointer that rests on another, then the sentence stays', async () => {
  background();
  await openPopup();
  const [row, other] = [rowOf('New leads'), rowOf('Sales cycle')];
  await settled(async () => row.focus());
  expect(tipOf(row).hidden).toBe(false);
  await settled(async () => {
    other.closest('.number-row')?.dispatchEvent(new PointerEvent('pointerleave'));
  });
  expect(tipOf(row).hidden).toBe(false);
});
