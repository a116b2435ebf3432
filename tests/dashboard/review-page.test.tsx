// @vitest-environment happy-dom
import { act as settled } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ReviewPage } from '../../entrypoints/dashboard/review-page';
import { useRoute } from '../../entrypoints/dashboard/use-route';
import { browser } from '../../lib/browser';
import { allWordsOf } from '../../lib/dashboard-words';
import { helpedBy, markersIn } from '../gallery/helped-data';
import { reviewOf } from '../gallery/reviews';
import { clear, draw, named, press } from './drawn';

const words = allWordsOf('en');
const markers = markersIn(words);

let asked: { name: string; input: unknown }[] = [];
let isBroken = false;

const Place = () => {
  const route = useRoute();
  return route.page === 'review' ? <ReviewPage asked={route.asked ?? {}} /> : null;
};

/** Waits until it is so; what never is so fails with the test's time. */
const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await settled(() => new Promise((resolve) => setTimeout(resolve, 10)));
};

const isShown = (): boolean => document.querySelector('.review') !== null;
const isFailed = (): boolean => document.querySelector('[role="alert"]') !== null;

beforeEach(() => {
  asked = [];
  isBroken = false;
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { name, id, input } = message as { name: string; id: string; input: unknown };
    asked.push({ name, input });
    if (isBroken) return { ok: false, id, fault: { code: 'not-found' } };
    const [first] = markers;
    const output = name === 'review.helped' && first ? helpedBy(first) : reviewOf(words, 60, { markers });
    return { ok: true, id, output };
  });
});
afterEach(clear);

test('given an address, when it is opened, then what it asks for is sent, and nonsense in it is not', async () => {
  location.hash = '#review/kind=month&on=2026-10-05&owner=dana&tag=<b>&a=2026-10-31&b=2026-09-30';
  await draw(<Place />);
  await until(isShown);
  expect(asked).toEqual([
    {
      name: 'review.show',
      input: { filter: { owner: 'dana' }, span: { kind: 'month', on: '2026-10-05' } },
    },
  ]);
});

test('given a review, when another span is chosen, then the address says so and its review is asked for', async () => {
  location.hash = '#review/tag=warm';
  await draw(<Place />);
  await until(isShown);
  await press(named('Month'));
  expect(location.hash).toBe('#review/tag=warm&kind=month&on=2026-11-24');
  await until(() => asked.length > 1);
  expect(asked.at(-1)?.input).toEqual({ filter: { tag: 'warm' }, span: { kind: 'month', on: '2026-11-24' } });
});

test('given a change in the address, when it is opened, then it is asked whether it helped, and told', async () => {
  location.hash = '#review/owner=me&marker=c2';
  await draw(<Place />);
  await until(() => document.querySelector('.helped') !== null);
  expect(asked).toContainEqual({ name: 'review.helped', input: { marker: 'c2', filter: { owner: 'me' } } });
  expect(document.body.textContent).toContain('Conversion: better, and more than chance');
});

test('given a background that refuses, when it is tried again, then the review is shown', async () => {
  isBroken = true;
  location.hash = '#review';
  await draw(<Place />);
  expect(document.querySelector('[aria-busy="true"]')).not.toBeNull();
  await until(isFailed);
  expect(isShown()).toBe(false);
  isBroken = false;
  await press(named(words.say('try_again')));
  await until(isShown);
  expect(isFailed()).toBe(false);
});
