import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { monthToRead } from '../../lib/pipeline/month-to-read';
import { monthOf } from '../../lib/pipeline/period';
import { waitFor } from '../browser/look';
import type { Rig } from '../browser/rig';
import { tabAddresses } from '../browser/tabs';
import { loadHistory } from '../make/load';
import { choose, pressOn, standsIn, write } from './controls';
import { footSays, goTo, openedDashboard, partSays, waitForFoot, waitForPart } from './dashboard';
import { downloadsOf } from './downloads';
import { cardFigures, popupFigures, waitForFigures } from './numbers';
import { openMailbox, today, waitForWords, wordsOf } from './person';
import { entriesOfYear, INGRID, type YearDeal, yearOfDeals } from './year';
import { figuresOf, shareOf } from './year-figures';

const ROWS = '.popup-numbers';

const figuresOfMonth = (deals: readonly YearDeal[]) => {
  const { from, to } = monthOf(today());
  return figuresOf(deals, from, to);
};

/** Six numbers of a month and of a year, each with its sentence for who comes by the keyboard. */
const readPopup = async (popup: Page, deals: readonly YearDeal[]): Promise<void> => {
  await waitForFigures(() => popupFigures(popup), figuresOfMonth(deals));
  await pressOn(popup, 'Year', ROWS);
  const year = today().slice(0, 4);
  await waitForFigures(() => popupFigures(popup), figuresOf(deals, `${year}-01-01`, `${year}-12-31`));
  await popup.keyboard.press('Tab');
  await waitForPart(popup, '[role="tooltip"]:not([hidden])', 'Deals created in the period');
  await pressOn(popup, 'Month', ROWS);
  await waitForFigures(() => popupFigures(popup), figuresOfMonth(deals));
};

/** The report is kept as a table and as a page, which both tell of all numbers. */
const keepReport = async (rig: Rig, page: Page): Promise<void> => {
  const folder = await downloadsOf(rig);
  for (const [button, ending] of [
    ['CSV', 'csv'],
    ['HTML', 'html'],
  ] as const) {
    await pressOn(page, button, '.month-take');
    await waitForFoot(page, `.${ending}.`);
    const [, name = ''] = /Kept as (\S+)\.$/.exec((await footSays(page)).trim()) ?? [];
    const kept = await waitFor(() => readFile(join(folder, name), 'utf8'), `${name} in ${folder}`);
    for (const words of ['New leads', 'Win/loss', 'Weighted pipeline']) expect(kept).toContain(words);
    expect(kept.startsWith('<!')).toBe(ending === 'html');
  }
};

/** Follows the line about last month to the page it opens. */
const toReport = async (rig: Rig, popup: Page): Promise<Page> => {
  // The real popup closes under the click.
  const press = () => pressOn(popup, 'Read it').catch(() => undefined);
  if (rig.kind === 'chromium') return openedDashboard(rig, press);
  // Firefox lets no test into a tab that a link of an extension opened: the same address is opened once more.
  await press();
  const isReport = (address: string) => address.startsWith(rig.url('dashboard.html#month-end'));
  const address = await waitFor(async () => (await tabAddresses(rig.browser)).find(isReport), 'the report');
  return rig.openExtensionPage(address.slice(rig.url('').length));
};

/** The line about last month leads to its report, and is gone once that was opened. */
const readMonthEnd = async (rig: Rig, mail: Page): Promise<void> => {
  const isReady = monthToRead(today()) !== undefined;
  const popup = await rig.openPopup(mail);
  await waitForWords(popup, 'New leads');
  expect((await wordsOf(popup)).includes('the month end is ready')).toBe(isReady);
  const page = isReady ? await toReport(rig, popup) : await rig.openExtensionPage('dashboard.html#month-end');
  await waitForPart(page, 'main', 'The numbers');
  await keepReport(rig, page);
  await page.close();
  await popup.close().catch(() => undefined);
};

/** The page of the stages, narrowed to somebody's deals; that is an address, which lasts and can be gone back from. */
const review = async (page: Page, deals: readonly YearDeal[]): Promise<void> => {
  const { from, to } = monthOf(today());
  const began = deals.filter(({ opened }) => opened >= from && opened <= to);
  const hers = began.filter(({ owner }) => owner === INGRID.id);
  const entered = () =>
    page.evaluate(() => {
      const table = [...document.querySelectorAll('table.figures')].find((one) =>
        one.querySelector('caption')?.textContent?.includes('Stage by stage'),
      );
      return table?.querySelector('tbody td')?.textContent?.trim();
    });
  const waitForEntered = (count: number, owner: string) =>
    waitFor(async () => {
      const seen = `${await entered()} of ${await standsIn(page, 'Owner', '.review-bar')}`;
      if (seen !== `${count} of ${owner}`) throw new Error(seen);
      return true;
    }, `${count} entered, of the owner "${owner}"`);
  await goTo(page, 'Review of the stages');
  await waitForEntered(began.length, '');
  await choose(page, 'Owner', INGRID.name, '.review-bar');
  await waitForEntered(hers.length, INGRID.id);
  await page.evaluate(() => {
    document.body.classList.add('before');
    location.reload();
  });
  await waitFor(async () => (await page.$('body:not(.before) table.figures')) !== null, 'the reloaded page');
  await waitForEntered(hers.length, INGRID.id);
  await page.evaluate(() => history.back());
  await waitForEntered(began.length, '');
};

/** Another target of a stage is a mark in time, of which it is too early to tell. */
const changeTarget = async (page: Page): Promise<void> => {
  await goTo(page, 'Pipelines');
  await pressOn(page, 'Details of Meeting');
  await write(page, 'Meant to stay', '9', '.stage-details');
  await waitForFoot(page, 'Saved.');
  await goTo(page, 'Review of the stages');
  await waitForPart(page, '.markers', 'Meeting: target 9 days');
  await pressOn(page, 'today Meeting: target 9 days', '.markers');
  await waitForPart(page, '.markers', 'It is too early to tell.');
};

/** A quota of one's own stands in the review and is what the attainment is measured by. */
const setQuota = async (page: Page, deals: readonly YearDeal[]): Promise<void> => {
  const { from, to } = monthOf(today());
  const month = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  await goTo(page, 'Quotas and targets');
  await write(page, `Quota of Me, ${month.format(new Date(from))}`, '20,000');
  await waitForFoot(page, 'Saved');
  const mine = deals.filter(({ owner, won = '' }) => owner === 'me' && won >= from && won <= to);
  const won = mine.reduce((sum, { amount = 0 }) => sum + amount, 0);
  const attained = shareOf(won, 2_000_000);
  await goTo(page, 'Review of the stages');
  await waitForPart(page, 'tr:has(th[scope="row"])', `Me €20,000`);
  await waitFor(async () => {
    const rows = (await partSays(page, 'tr:has(th[scope="row"])')).split(' | ');
    const row = rows.find((one) => one.startsWith('Me €20,000')) ?? '';
    if (!row.split(' ').includes(attained)) throw new Error(row);
    return true;
  }, `an attainment of ${attained} in the review`);
  await goTo(page, 'Numbers');
  await choose(page, 'Owner', 'Me', '.numbers-bar');
  await waitForPart(page, '.more-numbers tr:has([href*="attainment"]) td b', attained);
  await pressOn(page, 'Show all', '.numbers-bar');
};

/** A deal that is won changes the page that is open, and the popup when it is opened again. */
const winOne = async (rig: Rig, mail: Page, page: Page, deals: readonly YearDeal[]): Promise<void> => {
  const open = deals.find((deal) => deal.amount && !deal.won);
  if (!open) throw new Error('no deal is open');
  const after = deals.map((deal) => (deal === open ? { ...deal, won: today() } : deal));
  await waitForFigures(() => cardFigures(page), figuresOfMonth(deals));
  const other = await rig.openExtensionPage(`dashboard.html#deal/deal-${open.id}`);
  await other.bringToFront();
  await pressOn(other, 'Won', '.deal-acts');
  await waitForFoot(other, `Saved: ${open.name}`);
  await waitForFigures(() => cardFigures(page), figuresOfMonth(after));
  await other.close();
  await mail.bringToFront();
  const popup = await rig.openPopup(mail);
  await waitForFigures(() => popupFigures(popup), figuresOfMonth(after));
  expect(await wordsOf(popup)).not.toContain('the month end is ready');
};

/** The numbers of a year of deals, from the popup to the deals behind them, the review, the month end and the quotas. */
export const numbersFlow = async (rig: Rig): Promise<void> => {
  const deals = yearOfDeals();
  await loadHistory(rig, entriesOfYear(deals));
  const mail = await openMailbox(rig);
  await readMonthEnd(rig, mail);
  await mail.bringToFront();
  const popup = await rig.openPopup(mail);
  await readPopup(popup, deals);
  const page = await openedDashboard(rig, () =>
    pressOn(popup, 'Open opportunities', ROWS).catch(() => undefined),
  );
  const count = figuresOfMonth(deals)['Open opportunities'];
  await waitForPart(page, '.list-bar', `${count} · ${count} deals`);
  await pressOn(page, '← Numbers', 'main');
  await waitForFigures(() => cardFigures(page), figuresOfMonth(deals));
  await review(page, deals);
  await changeTarget(page);
  await setQuota(page, deals);
  await winOne(rig, mail, page, deals);
};
