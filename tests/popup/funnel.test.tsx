// @vitest-environment happy-dom
import { act as settled } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { browser } from '../../lib/browser';
import { funnelWith } from '../gallery/funnel-data';
import { numbersOfNothing, numbersOfVeryMany, numbersWith } from '../gallery/numbers-data';
import { all, background, drawn, openPopup, popupOfItsOwn } from './opened';

popupOfItsOwn();

const named = (name: string): HTMLElement => {
  const found = all('button').find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
  if (!found) throw new Error(`No button is called ${name}.`);
  return found;
};
const unfold = (): HTMLElement => named('Conversion stage by stage');
const press = (element: HTMLElement | undefined): Promise<void> =>
  settled(async () => {
    element?.click();
  });
const steps = (): string[] => all('.funnel-step > .funnel-line').map(({ textContent }) => textContent ?? '');
const tipOf = (line: HTMLElement | undefined): HTMLElement =>
  document.getElementById(line?.getAttribute('aria-describedby') ?? '') as HTMLElement;

test('given the conversion, when its stages are asked for, then every open stage tells what share of how many went on', async () => {
  background();
  await openPopup();
  expect(steps()).toEqual([]);
  expect(unfold().getAttribute('aria-expanded')).toBe('false');
  await press(unfold());
  expect(unfold().getAttribute('aria-expanded')).toBe('true');
  expect(document.getElementById(unfold().getAttribute('aria-controls') ?? '')?.textContent).toContain(
    'Went on, of those that reached the stage',
  );
  expect(steps()).toEqual([
    'Prospecting50%8 of 16',
    'Qualification58%7 of 12',
    'Meeting56%5 of 9',
    'Proposal68%21 of 31',
    'Negotiation100%4 of 4',
    'Closing–No deal reached this stage in this time.',
  ]);
  await press(unfold());
  expect(steps()).toEqual([]);
});

test('given the stages, when the focus comes to one, then it is said how many are still open, and how sure it is where they are few', async () => {
  background();
  await openPopup();
  await press(unfold());
  const [first, , , many] = all('a.funnel-line');
  expect(tipOf(first).hidden).toBe(true);
  await settled(async () => first?.focus());
  expect(tipOf(first).hidden).toBe(false);
  expect(tipOf(first).textContent).toBe(
    'Prospecting: 8 of 16 deals went on (50%).3 still open (19%), 5 lost.With so few deals the true share may be 28% to 72% (95% interval).',
  );
  await settled(async () => many?.focus());
  expect(tipOf(first).hidden).toBe(true);
  expect(tipOf(many).textContent).toBe('Proposal: 21 of 31 deals went on (68%).4 still open (13%), 6 lost.');
  await settled(async () => {
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
  });
  expect(tipOf(many).hidden).toBe(true);
  expect(steps()).toHaveLength(6);
});

test('given a stage, when it is pressed, then the dashboard opens with the deals that reached it, of the same span and owner', async () => {
  background({ 'numbers.show': () => ({ ...numbersWith('en'), filter: { owner: 'dana' } }) });
  const opened: string[] = [];
  vi.spyOn(browser.tabs, 'create').mockImplementation(async ({ url }) => {
    opened.push(url ?? '');
    return {} as never;
  });
  await openPopup();
  await press(unfold());
  await press(all('a.funnel-line')[2]);
  await drawn();
  const asked = 'number=conversion&from=2026-11-01&to=2026-11-30&owner=dana&stage=meeting';
  expect(opened[0]?.endsWith(`dashboard.html#behind/${asked}`)).toBe(true);
  expect(window.close).toHaveBeenCalled();
});

test('given the stages are shown, when another span is chosen, then they stay shown, and nothing more is asked for them', async () => {
  const sent = background({
    'numbers.show': ({ span }: { span: { kind: 'month' | 'year' } }) => {
      const numbers = numbersWith('en', span.kind === 'year' ? { funnel: funnelWith([200, 50, 0]) } : {});
      return { ...numbers, span: { ...numbers.span, kind: span.kind } };
    },
  });
  await openPopup();
  const before = sent.length;
  await press(unfold());
  await drawn();
  expect(sent).toHaveLength(before);
  await press(named('Year'));
  await drawn();
  expect(steps()[0]).toBe('Prospecting25%50 of 200');
  expect(unfold().getAttribute('aria-expanded')).toBe('true');
});

test('given several pipelines, when the stages are shown, then it is said whose; one alone needs no name', async () => {
  const pipelines = [
    { id: 'renewals', name: 'Renewals', isRetired: false },
    { id: 'sales', name: '<b>Sales</b>', isRetired: false },
  ];
  const numbers = numbersWith('en');
  background({ 'numbers.show': () => ({ ...numbers, choices: { ...numbers.choices, pipelines } }) });
  await openPopup();
  await press(unfold());
  expect(document.querySelector('.funnel-head')?.textContent).toBe(
    '<b>Sales</b> · Went on, of those that reached the stage',
  );
});

test.each([
  ['nothing', numbersOfNothing],
  ['very many', numbersOfVeryMany],
] as const)('given %s, when the stages are shown, then what cannot be known leads nowhere', async (_, of) => {
  background({ 'numbers.show': () => of('en') });
  await openPopup();
  await press(unfold());
  const unknown = all('.funnel-step').filter((step) => step.textContent?.includes('No deal reached'));
  expect(unknown.length).toBeGreaterThan(0);
  for (const step of unknown) expect(step.querySelector('a')).toBeNull();
  expect(document.body.textContent).not.toMatch(/NaN|Infinity|undefined|null/);
});

test('given a pipeline of one open stage, when the popup opens, then there is nothing to unfold', async () => {
  const funnel = { ...funnelWith([3, 1, 1]), stages: funnelWith([3, 1, 1]).stages.slice(0, 1) };
  background({ 'numbers.show': () => numbersWith('en', { funnel }) });
  await openPopup();
  expect(all('.number-row')).toHaveLength(6);
  expect(all('.number-more')).toEqual([]);
});
