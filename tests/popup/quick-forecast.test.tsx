// @vitest-environment happy-dom
import { act as settled } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '../../lib/browser';
import type { Filter } from '../../lib/pipeline/numbers';
import { forecastOfNothing, forecastWith, forecastWithoutQuota, spansWith } from '../gallery/forecast-data';
import { overviewWith } from '../gallery/overviews';
import { owners } from '../gallery/people-data';
import { opened, press, says, section, show, tab } from './forecast-shown';
import { all, background, drawn, openPopup, popupOfItsOwn } from './opened';

popupOfItsOwn();

test('given a year of work, when the popup opens, then this month stands below what is due: its range, its middle, its parts', async () => {
  background();
  await openPopup();
  const [due, numbers] = [document.querySelector('.due-list'), document.querySelector('.popup-numbers')];
  expect(due?.compareDocumentPosition(section() as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(numbers?.compareDocumentPosition(section() as Node)).toBe(Node.DOCUMENT_POSITION_PRECEDING);
  expect(tab('This month')?.getAttribute('aria-pressed')).toBe('true');
  expect(tab('This month')?.textContent).toContain('€38–61K');
  expect(opened('.forecast-words')).toContain('Most likely €49K');
  expect(opened('.forecast-words')).toContain('62% chance of the €50,000 quota');
  expect(all('.forecast-parts li').map(({ textContent }) => textContent)).toEqual([
    'Won so far €21K',
    '12 open deals €18K',
    'New deals €10K',
  ]);
  expect(says()).toContain('Rests on 42 closed deals, 17 of them won');
});

test('given three spans, when the next month is chosen, then it opens, with renewals, and stays chosen when something changes', async () => {
  const sent = background();
  await openPopup();
  expect(tab('Next month')?.textContent).toContain('18%');
  await press(tab('Next month'));
  expect(opened('.forecast-words')).toContain('Most likely €33K');
  expect(opened('.forecast-parts')).toContain('Renewals and upsells €3K');
  await press(tab('This quarter'));
  expect(opened('.forecast-words')).toContain('43% chance of the €140,000 quota');
  await settled(async () => {
    // Told by the background that something changed, it asks again.
    await fakeBrowser.runtime.onMessage.trigger(
      { news: 'changed' },
      { id: browser.runtime.id },
      () => undefined,
    );
    await new Promise((resolve) => setTimeout(resolve, 80));
  });
  await drawn();
  expect(sent.filter(([name]) => name === 'forecast.show').length).toBeGreaterThan(1);
  expect(tab('This quarter')?.getAttribute('aria-pressed')).toBe('true');
});

test('given a picture, when it is read or the focus comes to it, then it says the same in words and in figures', async () => {
  background();
  await openPopup();
  const picture = document.querySelector<HTMLElement>('.range-picture > button');
  expect(picture?.getAttribute('aria-label')).toBe(
    '€38–61K, most likely €49K. 62% chance of the €50,000 quota',
  );
  expect(picture?.querySelector('text')).toBeNull();
  const tip = document.getElementById(picture?.getAttribute('aria-describedby') ?? '');
  expect(tip?.hidden).toBe(true);
  await settled(async () => picture?.focus());
  expect(tip?.hidden).toBe(false);
  expect([...(tip?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
    'At most one time in ten less than €38,200',
    'At least half the time €49,100 or more',
    'At most one time in ten more than €61,300',
    'Won so far: €21,000',
    'Quota €50,000',
  ]);
});

test('given a picture, then what is won, the range, the middle and the quota stand where they belong on one axis from 0', async () => {
  background();
  await openPopup();
  const share = (selector: string, name: string): number =>
    Number.parseFloat(document.querySelector(`.range-drawing ${selector}`)?.getAttribute(name) ?? '');
  const middle = share('.range-middle', 'x1');
  // 21,000 : 49,100 : 50,000, whatever the axis ends with.
  expect(share('.range-won', 'width') / middle).toBeCloseTo(21 / 49.1, 5);
  const quota = share('svg[overflow="visible"]', 'x');
  expect(quota / middle).toBeCloseTo(50 / 49.1, 5);
  const [from, width] = [share('svg[x]', 'x'), share('svg[x]', 'width')];
  expect(from / middle).toBeCloseTo(38.2 / 49.1, 5);
  expect((from + width) / middle).toBeCloseTo(61.3 / 49.1, 5);
  expect(opened('.range-axis')).toMatch(/^€0/);
});

test('given deals on which much hangs, then each says what its slipping changes, on focus also what winning it brings, and leads to its page', async () => {
  background();
  const created: string[] = [];
  vi.spyOn(browser.tabs, 'create').mockImplementation(async ({ url }) => {
    created.push(url ?? '');
    return {} as never;
  });
  await openPopup();
  const [first] = all('.swing > a');
  expect(all('.swing')).toHaveLength(3);
  expect(first?.textContent).toContain('Ivana Petrova');
  expect(first?.textContent).toContain('€18K');
  expect(first?.textContent).toContain('if it slips: 62% → 41%');
  const tip = document.getElementById(first?.getAttribute('aria-describedby') ?? '');
  expect(tip?.hidden).toBe(true);
  await settled(async () => first?.focus());
  expect(tip?.hidden).toBe(false);
  expect(tip?.textContent).toContain('If it is won: 62% → 81%');
  expect(tip?.textContent).toContain('Won in this time: 45%');
  await press(first);
  expect(created[0]?.endsWith('dashboard.html#deal/deal-0')).toBe(true);
  await press(document.querySelector('.quick-forecast h2 a'));
  expect(created[1]?.endsWith('dashboard.html#forecast')).toBe(true);
});

test('given no quota, then no chance is named, and a deal that slips takes from the sum', async () => {
  await show(forecastWithoutQuota());
  expect(says()).not.toMatch(/quota|chance of/);
  expect(document.querySelector('.range-flag')).toBeNull();
  expect(all('.swing > a')[0]?.textContent).toContain('if it slips: €49K → €40K');
});

test('given a quota that is won already, then it is said to be reached; what no forecast knows is never certain', async () => {
  await show(forecastWith({ spans: spansWith({ quota: { minor: 2_000_000, chance: 1, left: 2 } }) }));
  expect(opened('.forecast-words')).toContain('The €20,000 quota is reached');
  expect(tab('This month')?.querySelector('.span-chance')?.textContent).toBe('met');
  expect(opened('.forecast-words')).toContain('2 quotas left out: no rate');
  expect(all('.swing > a')[0]?.textContent).toContain('€49K → €40K');
  await show(forecastWith({ spans: spansWith({ quota: { minor: 90_000_000, chance: 0, left: 0 } }) }));
  expect(opened('.forecast-words')).toContain('<1% chance of the €900,000 quota');
  // A chance that stays what it was says nothing.
  expect(all('.swing > a')[0]?.textContent).toContain('€49K → €40K');
});

test('given nothing is open and nothing new comes, then a sentence stands in place of the picture', async () => {
  await show(forecastOfNothing());
  expect(says()).toContain('No deal is open and no new one is in sight, so nothing is expected.');
  expect(document.querySelector('.range-picture')).toBeNull();
  await show(forecastOfNothing(2_100_000));
  expect(says()).toContain('so nothing more is expected.');
  expect(says()).toContain('Won so far €21K');
});

test('given no deal at all, then nothing is shown', async () => {
  await show(forecastWith({ isEmpty: true }));
  expect(section()).toBeNull();
  expect(all('.due-item').length).toBeGreaterThan(3);
});

test('given the forecast cannot be had, when it is tried again, then it comes; its place was kept while it was waited for', async () => {
  let isWell = false;
  background({
    'forecast.show': () => {
      if (!isWell) throw new Error('broken');
      return forecastWith();
    },
  });
  await openPopup();
  expect(opened('.forecast-failed')).toContain('Pipeside could not read its data.');
  isWell = true;
  await press(document.querySelector('.forecast-failed button'));
  await drawn();
  expect(opened('.forecast-words')).toContain('Most likely €49K');
});

test('given it takes its time, when the popup opens, then its place is kept and what is due is there', async () => {
  background();
  const answering = vi.mocked(browser.runtime.sendMessage).getMockImplementation();
  vi.mocked(browser.runtime.sendMessage).mockImplementation((message: unknown) =>
    (message as { name: string }).name === 'forecast.show'
      ? new Promise(() => undefined)
      : (answering?.(message as never) as Promise<unknown>),
  );
  await openPopup();
  expect(all('.due-item').length).toBeGreaterThan(3);
  expect(document.querySelector('.forecast-waiting')?.closest('[aria-busy="true"]')).not.toBeNull();
});

test('given the deals of one owner are chosen, then it is asked for theirs, and nobody else’s is shown in their place', async () => {
  let owner: string | undefined;
  const sent = background({
    'overview.show': () => overviewWith('en', { owners, ...(owner && { owner }) }),
    'settings.change': () => {
      owner = 'dana';
      return { language: 'en' };
    },
    'forecast.show': ({ filter }: { filter: Filter }) => {
      if (filter.owner) throw new Error('broken');
      return forecastWith();
    },
  });
  await openPopup();
  const choice = document.querySelector<HTMLSelectElement>('.popup-owner select');
  await settled(async () => {
    if (choice) choice.value = 'dana';
    choice?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await drawn();
  await drawn();
  const asked = sent.filter(([name]) => name === 'forecast.show').map(([, input]) => input);
  expect([asked[0], asked.at(-1)]).toEqual([{ filter: {} }, { filter: { owner: 'dana' } }]);
  expect(document.querySelector('.span-tabs')).toBeNull();
  expect(document.querySelector('.forecast-failed')).not.toBeNull();
});
