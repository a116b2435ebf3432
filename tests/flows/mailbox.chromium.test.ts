import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../browser/chromium';
import { waitFor } from '../browser/look';
import type { Rig } from '../browser/rig';
import type { WorldOptions } from '../world/options';
import { built } from './builds';
import {
  backToList,
  badges,
  GMAIL,
  openMailbox,
  openThread,
  ourRoots,
  pluses,
  tagByMouse,
  waitForBadges,
  waitForWords,
} from './person';

const MARA = 'mara.lindqvist@nordvik.example';

let rig: Rig;
const problems: string[] = [];

const mailbox = async (options: Partial<WorldOptions> = {}, address?: string): Promise<Page> => {
  const page = await openMailbox(rig, options, address);
  page.on('pageerror', (error) => problems.push(String(error)));
  return page;
};

/** How many rows show Mara, told by the page's own attributes. */
const rowsWithMara = (page: Page): Promise<number> =>
  page.evaluate(
    (email) =>
      [...document.querySelectorAll('tr')].filter(
        (row) =>
          row.checkVisibility() &&
          [...row.querySelectorAll('[email]')].some((one) => one.getAttribute('email') === email),
      ).length,
    MARA,
  );

/** Each visible badge's row, as the addresses that the row names. */
const badgedRows = (page: Page): Promise<string[][]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('tr')]
      .filter(
        (row) =>
          row.checkVisibility() &&
          [...row.querySelectorAll('*')].some(({ localName }) => /^[a-z]{5}-[a-z]{7}$/.test(localName)),
      )
      .map((row) => [...row.querySelectorAll('[email]')].map((one) => one.getAttribute('email') ?? '')),
  );

beforeAll(async () => {
  rig = await launchChromium({ extension: built('chrome'), grants: [GMAIL] });
  const page = await mailbox();
  await openThread(page, MARA);
  await tagByMouse(page);
  await page.close();
});
afterAll(() => rig?.close());

describe('given one tagged person, every form of the mailbox badges her rows and no other', () => {
  const forms: [string, Partial<WorldOptions>, string?][] = [
    ['as most people have it', {}],
    ['without conversation view', { conversation: false }],
    ['reading pane right', { pane: 'right' }],
    ['reading pane below', { pane: 'below' }],
    ['compact', { density: 'compact' }],
    ['dark', { theme: 'dark' }],
    ['right to left, Arabic', { language: 'ar' }],
    ['Bulgarian', { language: 'bg' }],
    ['German', { language: 'de' }],
    ['Russian', { language: 'ru' }],
    ['Chinese', { language: 'zh' }],
    ['every class name changed', { mutations: ['classes'] }],
    ['rows without thread ids', { mutations: ['no-thread-ids'] }],
  ];
  test.each(forms)('%s', async (_, options) => {
    const page = await mailbox(options);
    await waitFor(async () => (await badges(page)).length > 0, 'a badge');
    const rows = await badgedRows(page);
    for (const addresses of rows) expect(addresses).toContain(MARA);
    if (options.pane !== 'right') expect(rows).toHaveLength(await rowsWithMara(page));
    expect(new Set(await badges(page))).toEqual(new Set(['Prospecting 0d']));
    await page.close();
  });

  test('nothing that is known of Gmail: no badge and no error', async () => {
    for (const mutation of ['layout', 'no-email'] as const) {
      const page = await mailbox({ mutations: [mutation] });
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect(await ourRoots(page)).toEqual([]);
      await page.close();
    }
  });
});

describe('given a list whose rows are used again', () => {
  test.each(['node', 'text', 'attributes'] as const)(
    'by changing %s, a badge follows what the row says now',
    async (reuse) => {
      const page = await mailbox({ reuse });
      const count = await rowsWithMara(page);
      await waitForBadges(page, count);
      const places = async () => (await badgedRows(page)).map((addresses) => addresses.includes(MARA));
      await page.evaluate(() =>
        window.mailbox.deliver({ name: 'New One', email: 'new@one.example', subject: 'Hello' }),
      );
      await waitForBadges(page, count);
      expect(await places()).toEqual(Array(count).fill(true));
      await page.evaluate(
        (email) => window.mailbox.deliver({ name: 'Mara Lindqvist', email, subject: 'One more' }),
        MARA,
      );
      await waitForBadges(page, count + 1);
      await page.evaluate(() => window.mailbox.goto('sent'));
      await page.evaluate(() => window.mailbox.goto('inbox'));
      await waitForBadges(page, count + 1);
      expect(await places()).toEqual(Array(count + 1).fill(true));
      for (let row = 0; row < 8; row += 1) await page.evaluate((at) => window.mailbox.hover(at), row);
      expect(await badges(page)).toHaveLength(count + 1);
      await page.close();
    },
  );
});

describe('given an open thread', () => {
  test('the reader is never offered, in either account, delegated or popped out; the other sender is', async () => {
    const readers = [
      ['https://mail.google.com/mail/u/0/#inbox', 'omar.haddad@seller.example'],
      ['https://mail.google.com/mail/u/1/#inbox', 'omar@haddad-advisory.example'],
      ['https://mail.google.com/mail/u/0/d/AEoRXRT/#inbox', 'desk@seller.example'],
    ] as const;
    for (const [address, own] of readers) {
      const page = await mailbox({}, address);
      const ids = await page.evaluate(() =>
        window.mailbox
          .threads()
          .filter(({ inbox }) => inbox)
          .map(({ id }) => id),
      );
      for (const id of ids.slice(0, 6)) {
        await page.evaluate((token) => window.mailbox.open(token), id);
        await waitFor(
          async () => (await pluses(page)).length + (await badges(page)).length > 0,
          `marks in ${id}`,
        );
        const marked = await page.evaluate(() =>
          [...document.querySelectorAll('*')]
            .filter(({ localName }) => /^[a-z]{5}-[a-z]{7}$/.test(localName))
            .map((ours) => ours.previousElementSibling?.getAttribute('email')),
        );
        expect(marked).not.toContain(own);
      }
      await page.close();
    }
  });

  test('in a pop-out window, and beside open panels, only the people of the thread are marked', async () => {
    const page = await mailbox();
    const id = await page.evaluate(
      (email) =>
        window.mailbox.threads().find(({ people }) => people.some((one) => one.email === email))?.id ?? '',
      MARA,
    );
    await page.goto(`https://mail.google.com/mail/u/0/?view=btop#inbox/${id}`, { waitUntil: 'load' });
    await waitFor(async () => (await badges(page)).length > 0, 'a badge in the pop-out');
    await page.goto('https://mail.google.com/mail/u/0/#inbox', { waitUntil: 'load' });
    await openThread(page, MARA);
    await waitFor(async () => (await badges(page)).length > 0, 'a badge in the thread');
    const inThread = (await ourRoots(page)).length;
    const opened = await page.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('[role="button"], button, a')];
      const panels = buttons.filter((one) =>
        /calendar|gemini|assistant|ask/i.test(one.getAttribute('aria-label') ?? one.title),
      );
      for (const panel of panels) panel.click();
      return panels.length;
    });
    expect(opened).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await ourRoots(page)).toHaveLength(inThread);
    await page.close();
  });

  test('nobody is offered while the page does not tell who reads', async () => {
    const page = await mailbox({ ownAddress: false });
    await openThread(page, 'kadri.saar@havn.example').catch(() => undefined);
    const ids = await page.evaluate(() => window.mailbox.threads().map(({ id }) => id));
    await page.evaluate((id) => window.mailbox.open(id), ids[2] ?? '');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await pluses(page)).toEqual([]);
    await page.close();
  });

  test('a stranger called "me" and one with a hostile name are offered by what they are', async () => {
    const page = await mailbox();
    const odd = await page.evaluate(() =>
      window.mailbox
        .threads()
        .flatMap(({ id, people }) => people.map((one) => ({ id, ...one })))
        .filter(({ name, email }) => (name === 'me' || name.includes('<img')) && !email.startsWith('omar')),
    );
    expect(odd.length).toBeGreaterThanOrEqual(2);
    for (const { id, name } of odd) {
      await page.evaluate((token) => window.mailbox.open(token), id);
      const found = await waitFor(
        async () => (await pluses(page)).find(({ text }) => text.includes(name)),
        `plus for ${name}`,
      );
      expect(found.text).toBe(`Add ${name} to the pipeline`);
    }
    await page.close();
  });

  test('a known recipient carries her badge, and a body makes nobody known', async () => {
    const page = await mailbox();
    await openThread(page, MARA);
    await waitFor(async () => (await badges(page)).length > 0, 'a badge');
    const inBodies = await page.evaluate(
      () =>
        [...document.querySelectorAll('.a3s *')].filter(({ localName }) =>
          /^[a-z]{5}-[a-z]{7}$/.test(localName),
        ).length,
    );
    expect(inBodies).toBe(0);
    await page.close();
  });

  test('a reply just sent and the language turned while open leave the marks right', async () => {
    const page = await mailbox();
    await openThread(page, MARA);
    const before = await waitFor(async () => (await badges(page)).length || undefined, 'a badge');
    await page.evaluate(() => window.mailbox.reply('Thank you, I will send it.'));
    await waitFor(async () => (await badges(page)).length >= before, 'the badges after a reply');
    await page.evaluate(() => window.mailbox.setLanguage('bg'));
    await waitFor(async () => (await badges(page)).length >= before, 'the badges in Bulgarian');
    await page.evaluate(() => window.mailbox.setTheme('dark'));
    await backToList(page);
    await waitFor(async () => (await badges(page)).length > 0, 'badges in the list');
    await page.close();
  });
});

test('given an open mailbox, when another language is chosen, then it follows without a reload', async () => {
  const page = await mailbox();
  await openThread(page, MARA);
  await waitFor(async () => (await badges(page))[0] === 'Prospecting 0d', 'an English badge');
  const welcome = await rig.openExtensionPage('welcome.html');
  await waitForWords(welcome, 'Where it may read');
  const choose = (language: string) =>
    welcome.evaluate(
      (value) => document.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click(),
      language,
    );
  await choose('bg');
  await waitForWords(welcome, 'Къде може да чете');
  await waitFor(async () => (await badges(page))[0] === 'Проучване 0 д', 'a Bulgarian badge');
  await openThread(page, 'alex.morgan@pinecrest.example');
  await waitFor(
    async () => (await pluses(page)).some(({ text }) => text.startsWith('Добавете Alex')),
    'a Bulgarian plus',
  );
  await choose('en');
  await waitFor(
    async () => (await pluses(page)).some(({ text }) => text.startsWith('Add Alex')),
    'an English plus',
  );
  await welcome.close();
  await page.close();
});

test('through all of it the page had no error', () => {
  expect(problems).toEqual([]);
});
