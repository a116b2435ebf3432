// @vitest-environment happy-dom
import { act as settled } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { numbersWith } from '../gallery/numbers-data';
import { overviewWith } from '../gallery/overviews';
import { background, closePopup, openPopup } from './opened';

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(() => {
  closePopup();
  vi.restoreAllMocks();
});

const [example] = overviewWith('en').steps;
const steps = Array.from({ length: 50 }, (_, place) => ({
  ...example,
  id: `step-${place}`,
  overdueDays: 20 - place,
}));
const drawn = (): number => document.querySelectorAll('.due-item').length;
const counts = (): (string | null)[] =>
  [...document.querySelectorAll('.due-list .group-count')].map(({ textContent }) => textContent);

test('given more steps than are in sight, when the popup opens, then the numbers wait for those in sight only, and all follow', async () => {
  const before: number[] = [];
  background({
    'overview.show': () => overviewWith('en', { steps: steps as never, moreSteps: 7 }),
    'numbers.show': () => {
      before.push(drawn());
      return numbersWith('en');
    },
  });
  await openPopup();
  expect(before).toEqual([8]);
  expect(document.querySelectorAll('.number-row')).toHaveLength(6);
  await settled(() => new Promise((resolve) => setTimeout(resolve, 250)));
  expect(drawn()).toBe(50);
  expect(counts()).toEqual(['20', '1', '29']);
});
