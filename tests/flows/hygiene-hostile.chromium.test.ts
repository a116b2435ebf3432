import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SENDERS } from '../../lib/messages/table';
import { launchChromium } from '../browser/chromium';
import { waitFor } from '../browser/look';
import type { Rig } from '../browser/rig';
import { built } from './builds';
import { complaintsOf, ourElements } from './hygiene';
import { manyNaughty, NAUGHTY } from './hygiene-strings';
import {
  badges,
  GMAIL,
  lineSays,
  openMailbox,
  openThread,
  pluses,
  tagByMouse,
  waitForBadges,
  waitForWords,
  wordsOf,
} from './person';
import { MARA } from './tagged-mailbox';

/** Of the hostile names those that are tagged by hand; all of them are shown on a plus. */
const TAGGED = NAUGHTY.filter((_, at) => at % 3 === 0);

let rig: Rig;

beforeAll(async () => {
  rig = await launchChromium({ extension: built('chrome'), grants: [GMAIL] });
  const page = await openMailbox(rig);
  await openThread(page, MARA);
  await tagByMouse(page);
  await page.close();
});
afterAll(() => rig?.close());

/** Says something to the background from the world our overlay lives in, and gives the answer or "none". */
const sayAsOverlay = async (page: Page, messages: readonly object[]): Promise<unknown[]> => {
  const world = await waitFor(() => page.extensionRealms()[0], 'the world of our overlay');
  return world.evaluate(async (all) => {
    type Runtime = { sendMessage(message: object): Promise<unknown> };
    const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
    const answers: unknown[] = [];
    for (let at = 0; at < all.length; at += 8) {
      const some = all.slice(at, at + 8).map((one) => runtime.sendMessage(one).catch(() => undefined));
      answers.push(...(await Promise.all(some)).map((answer) => answer ?? 'none'));
    }
    return answers;
  }, messages);
};

/** Text as a name is read and shown: without invisible signs, white space folded. */
const folded = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

const isPwned = (page: Page): Promise<boolean> => page.evaluate(() => 'pwned' in window);

/** What the popup says of the pipeline. */
const popupSays = async (): Promise<string> => {
  const popup = await rig.openExtensionPage('popup.html');
  await waitForWords(popup, 'Mara Lindqvist');
  const said = await wordsOf(popup);
  await popup.close();
  return said;
};

describe('given a hostile page', () => {
  test('its own world has nothing of ours to speak to, and nothing it calls out reaches anybody', async () => {
    const page = await openMailbox(rig);
    await waitFor(async () => (await badges(page)).length > 0, 'a badge');
    const before = await popupSays();
    await page.bringToFront();
    const found = await page.evaluate(async (id) => {
      const { chrome, browser } = window as unknown as { chrome?: { runtime?: unknown }; browser?: unknown };
      const files = ['overlay-gmail.js', 'popup.html', 'manifest.json', 'icon/16.png'];
      const fetched = await Promise.all(
        files.map((file) =>
          fetch(`chrome-extension://${id}/${file}`).then(
            () => file,
            () => '',
          ),
        ),
      );
      const message = {
        name: 'deal.track',
        id: 'forged-1',
        input: { site: 'gmail', address: 'a@b.example' },
      };
      window.postMessage(message, '*');
      window.postMessage({ news: 'stop' }, '*');
      document.dispatchEvent(new CustomEvent('message', { detail: message }));
      return [
        typeof chrome?.runtime,
        typeof browser,
        fetched.join(''),
        document.documentElement.outerHTML.includes(id),
      ];
    }, rig.extensionId);
    expect(found).toEqual(['undefined', 'undefined', '', false]);
    expect((await badges(page)).length).toBeGreaterThan(0);
    expect(await popupSays()).toBe(before);
    await page.close();
  });

  test('who learns the name of our elements can make us leave this page, and no more', async () => {
    const page = await openMailbox(rig);
    const complaints = complaintsOf(page);
    await waitFor(async () => (await badges(page)).length > 0, 'a badge');
    const names = await page.evaluate(() => {
      const ours = [...document.querySelectorAll('*')].find((one) =>
        /^[a-z]{5}-[a-z]{7}$/.test(one.localName),
      );
      const isOpen = ours?.shadowRoot ?? null;
      document.dispatchEvent(new CustomEvent(ours?.localName ?? ''));
      return isOpen;
    });
    expect(names).toBeNull();
    await waitForBadges(page, 0);
    expect((await ourElements(page)).count).toBe(0);
    await page.reload({ waitUntil: 'load' });
    await waitFor(async () => (await badges(page)).length > 0, 'the badges after a reload');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('even in the world of our overlay nobody may say what only our own pages may', async () => {
    const page = await openMailbox(rig);
    await waitFor(async () => (await badges(page)).length > 0, 'a badge');
    const before = await popupSays();
    await page.bringToFront();
    const names = Object.entries(SENDERS).flatMap(([name, who]) =>
      who.some((one) => one === 'page') ? [] : [name],
    );
    const forged = [...names, 'toString', '__proto__', 'deal.won', ''].map((name) => ({
      name,
      id: 'forged-2',
      input: {},
    }));
    const answers = await sayAsOverlay(page, forged);
    expect(names.length).toBeGreaterThan(5);
    expect(answers).toEqual(forged.map(() => ({ ok: false, id: 'forged-2', fault: { code: 'refused' } })));

    const odd = [
      {},
      { name: 'deal.track' },
      { name: 7, id: 'x', input: {} },
      { news: 'stop' },
      ['deal.track'],
    ];
    expect(await sayAsOverlay(page, odd)).toEqual(odd.map(() => 'none'));
    expect(await popupSays()).toBe(before);
    await page.close();
  });
});

describe('given people and subjects that are called hostile things', () => {
  test('they are text on the plus, in the line, on the badge and in the popup, and no script runs', async () => {
    const page = await openMailbox(rig);
    const complaints = complaintsOf(page);
    for (const [at, name] of NAUGHTY.entries()) {
      const id = await page.evaluate((mail) => window.mailbox.deliver(mail), {
        name,
        email: `naughty${at}@hostile.example`,
        subject: name,
      });
      await page.evaluate((thread) => window.mailbox.open(thread), id);
      const plus = await waitFor(async () => (await pluses(page))[0], `a plus for ${name}`);
      expect(folded(plus.text)).toBe(folded(`Add ${name} to the pipeline`));
      if (!TAGGED.includes(name)) continue;
      await tagByMouse(page);
      expect(folded(await lineSays(page))).toContain(folded(`${name} is in Prospecting.`));
    }
    await page.evaluate(() => window.mailbox.goto('inbox'));
    await waitFor(async () => (await badges(page)).length > TAGGED.length, 'their badges in the list');
    expect(await isPwned(page)).toBe(false);

    const popup = await rig.openExtensionPage('popup.html');
    const inPopup = complaintsOf(popup);
    await waitForWords(popup, 'Mara Lindqvist');
    const said = await wordsOf(popup);
    for (const name of TAGGED) expect(folded(said)).toContain(folded(name));
    expect(await isPwned(popup)).toBe(false);
    expect(
      await popup.evaluate(() => document.querySelectorAll('img, iframe, script:not([src])').length),
    ).toBe(0);
    expect([...complaints, ...inPopup]).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('the whole list of naughty strings is taken or refused, and the popup shows it as text', async () => {
    const page = await openMailbox(rig);
    await waitFor(async () => (await badges(page)).length > 0, 'a badge');
    const strings = manyNaughty();
    const answers = (await sayAsOverlay(
      page,
      strings.map((text, at) => ({
        name: 'deal.track',
        id: `naughty-${at}`,
        input: {
          site: 'gmail',
          address: `many${at}@hostile.example`,
          name: text,
          awaitsReply: true,
          thread: { account: 'u/0', thread: text.slice(0, 200), subject: text },
        },
      })),
    )) as { ok?: boolean; output?: { says: string } }[];
    expect(answers.filter(({ ok }) => ok !== true)).toEqual([]);
    expect(answers.length).toBe(strings.length);
    const popup = await rig.openExtensionPage('popup.html');
    const complaints = complaintsOf(popup);
    await waitForWords(popup, 'Today');
    await waitFor(async () => {
      const said = folded(await wordsOf(popup));
      const found = strings.filter((text) => said.includes(folded(text))).length;
      if (found < Math.min(4, strings.length)) throw new Error(`${found} of ${strings.length}`);
      return true;
    }, 'some of the strings as text');
    expect(await isPwned(popup)).toBe(false);
    expect(
      await popup.evaluate(() => document.querySelectorAll('img, iframe, script:not([src])').length),
    ).toBe(0);
    expect(complaints).toEqual([]);
    await popup.close();
    await page.close();
  });
});
