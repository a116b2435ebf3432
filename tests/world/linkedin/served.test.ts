import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../browser/find';
import { serveBoth, serveLinkedIn } from './intercept';

const today = '2026-11-24';
let browser: Browser;

beforeAll(async () => {
  const executablePath = await findBrowser('chromium');
  const args = ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'];
  browser = await puppeteer.launch({ executablePath, args, headless: true });
}, 60_000);
afterAll(() => browser?.close());

const hydrated = (page: Page) => page.waitForFunction(() => window.linkedin.isHydrated());

test('a link in a mail leads from the pretend mailbox to the profile', async () => {
  const page = await browser.newPage();
  const served = await serveBoth(page, { today, linkedinMails: true }, { hydrateMs: 50 });
  await page.goto('https://mail.google.com/mail/u/0/#inbox');
  await page.evaluate(() => {
    const found = window.mailbox.threads().find(({ subject }) => subject === 'Mara sent you a message');
    window.mailbox.open(found?.id ?? '');
  });
  const links = await page.$$eval('.a3s a', (all) => all.map((one) => one.getAttribute('href') ?? ''));
  expect(links[0]).toContain('/comm/in/omar-haddad-seller');
  expect(links[1]).toContain('/comm/in/mara-lindqvist-nordvik');
  await page.goto(links[1] ?? '');
  await hydrated(page);
  expect(new URL(page.url()).pathname).toBe('/in/mara-lindqvist-nordvik');
  expect(await page.title()).toBe('(3) Mara Lindqvist | LinkedIn');
  expect([...served.linkedin.refused, ...served.mailbox.refused]).toEqual([]);
  await page.close();
});

test('it goes on within the page by real clicks and the way back, and asks nobody else', async () => {
  const page = await browser.newPage();
  const served = await serveLinkedIn(page, { hydrateMs: 50, switchMs: 20 });
  await page.goto('https://www.linkedin.com/search/results/people/?keywords=nordvik');
  await hydrated(page);
  await page.evaluate(() => Object.assign(window, { isStillHere: true }));
  await page.click('main [role=listitem] p a');
  await page.waitForSelector('section[componentkey$="Topcard"] h2');
  expect(new URL(page.url()).pathname).toBe('/in/mara-lindqvist-nordvik/');
  await page.goBack();
  await page.waitForSelector('main [role=listitem]');
  expect(await page.evaluate(() => 'isStillHere' in window)).toBe(true);
  expect(await page.evaluate(() => window.linkedin.errors)).toEqual([]);
  await page.evaluate(() => fetch('https://www.linkedin.com/voyager/api/me').catch(() => undefined));
  expect(served.refused).toEqual(['https://www.linkedin.com/voyager/api/me']);
  await page.close();
});
