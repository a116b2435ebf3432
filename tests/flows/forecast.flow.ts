import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { monthOf } from '../../lib/pipeline/period';
import { waitFor } from '../browser/look';
import type { Rig } from '../browser/rig';
import { loadHistory } from '../make/load';
import { pressOn } from './controls';
import { openedDashboard, partSays, waitForFoot, waitForPart } from './dashboard';
import { openMailbox, today } from './person';
import { entriesOfYear, type YearDeal, yearOfDeals } from './year';

const PART = '.quick-forecast';
const euro = new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR', notation: 'compact' });

/** What was won in the running month, as the popup says it, with some cents more. */
const wonSoFar = (deals: readonly YearDeal[], more = 0): string => {
  const { from, to } = monthOf(today());
  const won = deals.filter((deal) => deal.won && deal.won >= from && deal.won <= to);
  const cents = won.reduce((sum, { amount = 0 }) => sum + amount, more);
  return cents > 0 ? `Won so far ${euro.format(cents / 100)}` : '';
};

const openForecast = async (rig: Rig, mail: Page): Promise<Page> => {
  await mail.bringToFront();
  const popup = await rig.openPopup(mail);
  await waitForPart(popup, `${PART} .forecast-record`, 'Held in');
  return popup;
};

/** All three spans and what they rest on. */
const readForecast = async (popup: Page, deals: readonly YearDeal[]): Promise<string> => {
  const closed = deals.filter(({ won, lost }) => won ?? lost).length;
  const won = deals.filter((deal) => deal.won).length;
  await waitForPart(popup, `${PART} .forecast-record`, `Rests on ${closed} closed deals, ${won} of them won`);
  // The next month lies whole ahead, whatever day it is.
  for (const span of ['This quarter', 'This month', 'Next month']) {
    await pressOn(popup, span, `${PART} .span-tabs`);
    await waitForPart(popup, `${PART} .span-tabs [aria-pressed="true"]`, span);
  }
  await waitForPart(popup, `${PART} .forecast-words`, 'Most likely');
  await pressOn(popup, 'This month', `${PART} .span-tabs`);
  return partSays(popup, `${PART} .span-tabs`);
};

/** Wins an open deal on its page. */
const win = async (rig: Rig, { id, name }: YearDeal): Promise<void> => {
  const page = await rig.openExtensionPage(`dashboard.html#deal/deal-${id}`);
  await page.bringToFront();
  await pressOn(page, 'Won', '.deal-acts');
  await waitForFoot(page, `Saved: ${name}`);
  await page.close();
};

/** The page of the forecast: months with what came, and what would come of it if the first deal slipped. */
const tryOnPage = async (page: Page): Promise<void> => {
  await waitForPart(page, 'main', 'Most likely');
  await pressOn(page, 'Slip', '.deals-ahead tbody tr:first-child');
  await waitForPart(page, '.trial-strip', '→');
  await pressOn(page, 'Clear all', '.trial');
  await waitFor(async () => (await partSays(page, '.trial-strip')) === '', 'the end of the trial');
};

/** A year of deals is forecast in the popup; a deal that is won moves the range; the dashboard tells the rest. */
export const forecastFlow = async (rig: Rig): Promise<void> => {
  const deals = yearOfDeals();
  await loadHistory(rig, entriesOfYear(deals));
  const mail = await openMailbox(rig);
  const popup = await openForecast(rig, mail);
  const before = await readForecast(popup, deals);
  await waitForPart(popup, `${PART} .forecast-parts`, wonSoFar(deals));
  await popup.close().catch(() => undefined);
  const open = deals.find((deal) => deal.amount && !deal.won);
  if (!open) throw new Error('no deal is open');
  await win(rig, open);
  const again = await openForecast(rig, mail);
  await waitForPart(again, `${PART} .forecast-parts`, wonSoFar(deals, open.amount));
  expect(await partSays(again, `${PART} .span-tabs`)).not.toBe(before);
  if (rig.kind === 'firefox') {
    await again.close().catch(() => undefined);
    return tryOnPage(await rig.openExtensionPage('dashboard.html#forecast'));
  }
  return tryOnPage(await openedDashboard(rig, () => pressOn(again, 'Forecast', PART).catch(() => undefined)));
};
