// @vitest-environment happy-dom
import { act as settled } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { entryOf } from '../../components/dashboard/frame';
import { linkTo, routeOf } from '../../components/dashboard/route';
import { ForecastPage } from '../../entrypoints/dashboard/forecast-page';
import { useRoute } from '../../entrypoints/dashboard/use-route';
import { browser } from '../../lib/browser';
import type { WhatIf } from '../../lib/pipeline/forecast';
import { forecastOfYear, triedOf } from '../gallery/forecast-page-data';
import { clear, draw, named, press } from './drawn';

let asked: { name: string; input: unknown }[] = [];
let isBroken = false;

const Place = () => {
  const route = useRoute();
  return route.page === 'forecast' ? <ForecastPage asked={route.asked ?? {}} /> : null;
};

/** Waits until it is so; what never is so fails with the test's time. */
const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await settled(() => new Promise((resolve) => setTimeout(resolve, 10)));
};
const isShown = (): boolean => document.querySelector('.forecast') !== null;

beforeEach(() => {
  asked = [];
  isBroken = false;
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { name, id, input } = message as { name: string; id: string; input: { what?: WhatIf[] } };
    asked.push({ name, input });
    if (isBroken) return { ok: false, id, fault: { code: 'not-found' } };
    const page = forecastOfYear({ filter: { tag: 'warm' } });
    return { ok: true, id, output: name === 'forecast.try' ? triedOf(page, input.what ?? []) : page };
  });
});
afterEach(clear);

test('given an address, when it is opened, then its filter and span are sent, and nonsense in it is not', async () => {
  location.hash = '#forecast/owner=dana&tag=<b>&ahead=next-month';
  await draw(<Place />);
  await until(isShown);
  expect(asked).toEqual([
    { name: 'forecast.page', input: { filter: { owner: 'dana' }, span: 'next-month' } },
  ]);
  clear();
  asked = [];
  location.hash = '#forecast/ahead=next-year';
  await draw(<Place />);
  await until(isShown);
  expect(asked).toEqual([{ name: 'forecast.page', input: { filter: {} } }]);
});

test('given the forecast, when the deals of another span are asked for, then the address says so', async () => {
  location.hash = '#forecast/tag=warm';
  await draw(<Place />);
  await until(isShown);
  await press(named('Its deals: This quarter'));
  expect(location.hash).toBe('#forecast/tag=warm&ahead=this-quarter');
  await until(() => asked.length > 1);
  expect(asked.at(-1)?.input).toEqual({ filter: { tag: 'warm' }, span: 'this-quarter' });
});

test('given a deal won on trial, then it is asked with the filter of what is shown, and told', async () => {
  location.hash = '#forecast/tag=warm';
  await draw(<Place />);
  await until(isShown);
  await press(named('Win on trial: Alex Morgan'));
  await until(() => document.querySelector('.trial-strip') !== null);
  expect(asked.at(-1)).toEqual({
    name: 'forecast.try',
    input: { filter: { tag: 'warm' }, what: [{ does: 'win', deal: 'deal 0' }] },
  });
});

test('given a background that refuses, when it is tried again, then the forecast is shown', async () => {
  isBroken = true;
  location.hash = '#forecast';
  await draw(<Place />);
  expect(document.querySelector('[aria-busy="true"]')).not.toBeNull();
  await until(() => document.querySelector('[role="alert"]') !== null);
  expect(isShown()).toBe(false);
  isBroken = false;
  await press(named('Try again'));
  await until(isShown);
  expect(document.querySelector('[role="alert"]')).toBeNull();
});

test('given its address, then it is a page of its own in the navigation', () => {
  const route = routeOf('#forecast/ahead=next-month');
  expect(route).toEqual({ page: 'forecast', asked: { ahead: 'next-month' } });
  expect(entryOf(route)).toBe('forecast');
  expect(linkTo(route)).toBe('#forecast/ahead=next-month');
});
