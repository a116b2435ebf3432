import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Entry } from '../../lib/log/entry';
import { launchChromium } from '../browser/chromium';
import { waitFor } from '../browser/look';
import type { Rig } from '../browser/rig';
import { entriesOf, opened } from '../make/history';
import { loadHistory } from '../make/load';
import { built } from './builds';
import { pressOn, standsIn, type } from './controls';
import { goTo, waitForPart } from './dashboard';
import { ago } from './dashboard-full';
import { complaintsOf } from './hygiene';
import { NAUGHTY } from './hygiene-strings';
import { GMAIL, waitForWords } from './person';

/** A name without what is not seen, white space folded. */
const folded = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A deal for each of the strings, which is the name and company of its person, its title and a note of it. */
const hostileHistory = (): Entry[] =>
  NAUGHTY.flatMap((text, at): Entry[] => {
    const person = opened(`n${at}`, ago(at + 1))
      .named(text, `naughty${at}@hostile${at}.example`)
      .known('company', text)
      .known('profile:1', 'javascript:window.pwned=1');
    const [first, ...more] = entriesOf([person], `evil${at}`);
    const event = first?.events[0];
    if (!first || !event) return [];
    const command = `evil-note-${at}`;
    const said = { hlc: `${event.id}x`, command, visibility: 'team' } as const;
    const note = `note-n${at}`;
    const added = { ...event, id: event.id.replace('T08', 'T09'), command, type: 'note.added' as const };
    const noted: Entry = {
      events: [{ ...added, data: { deal: person.deal, note }, subjects: [person.deal, note] }],
      versions: [
        { ...said, record: person.deal, field: 'title', value: text },
        { ...said, record: note, field: 'text', value: text },
      ],
    };
    return [first, ...more, noted];
  });

let rig: Rig;
let page: Page;
let complaints: string[];
beforeAll(async () => {
  rig = await launchChromium({ extension: built('chrome'), grants: [GMAIL] });
  await loadHistory(rig, hostileHistory());
  page = await rig.openExtensionPage('dashboard.html');
  complaints = complaintsOf(page);
  await page.bringToFront();
  await waitForWords(page, 'Pipeside');
});
afterAll(() => rig?.close());

/** What a string became in the page that is more than text. */
const made = (): Promise<string[]> =>
  page.evaluate(() => {
    const bad =
      'img, iframe, object, embed, body style, script:not([src]), [onload], [onerror], [onfocus], [srcdoc], a[href^="javascript" i]';
    return [
      ...[...document.querySelectorAll(bad)].map((one) => one.outerHTML.slice(0, 120)),
      ...('pwned' in window ? ['a script ran'] : []),
    ];
  });

/** All that the page says, what stands in its fields among it. */
const says = async (): Promise<string> =>
  folded(
    await page.evaluate(() => {
      const fields = document.querySelectorAll<HTMLInputElement>('input, textarea');
      return [document.body.innerText, ...[...fields].map(({ value }) => value)].join('\n');
    }),
  );

/** The page is text and nothing else, and says the strings that it should. */
const isText = async (where: string, ...texts: string[]): Promise<void> => {
  await waitFor(async () => {
    const said = await says();
    const missing = texts.filter((text) => !said.includes(folded(text)));
    if (missing.length > 0) throw new Error(missing.join(' | '));
    return true;
  }, `${where} to say what it is given`);
  expect(await made(), where).toEqual([]);
  const past = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(past, `${where} is wider than the window`).toBeLessThanOrEqual(0);
};

/** Waits until the field that something was added by is empty again, and the page has come to show it: it moves what stands below. */
const isAdded = (field: string, text: string): Promise<unknown> =>
  waitFor(
    async () =>
      (await standsIn(page, field)) === '' && (await says()).includes(folded(text.slice(0, 100)).trim()),
    `${text} to be added`,
  );

/** Goes to another place and waits until nothing of the last one is left. */
const at = async (place: string): Promise<void> => {
  await page.evaluate((hash) => {
    document.querySelector('main > *')?.classList.add('of-the-last');
    location.hash = hash;
  }, place);
  await waitFor(async () => (await page.$('.of-the-last')) === null, `the place ${place}`);
};

describe('given people, companies, deals and notes that are called hostile things', () => {
  test('the lists show them as text', async () => {
    await at('companies');
    await isText('companies', ...NAUGHTY);
    await at('people');
    await isText('people', ...NAUGHTY);
    await at(`behind/number=new-leads&from=${ago(100)}&to=${ago(0)}`);
    await isText('the deals behind a number', ...NAUGHTY);
    for (const [place, words] of [
      ['numbers', 'Weighted pipeline'],
      ['forecast', 'Your own call'],
      ['review', 'Side by side'],
      ['month-end', 'What moved, and where'],
      ['goals', 'Quota attainment'],
    ] as const) {
      await at(place);
      await isText(place, words);
    }
    for (const place of ['duplicates', 'never', 'settings', 'pipelines', 'lists']) {
      await at(place);
      await isText(place);
    }
  });

  test('every deal and every person shows them as text', async () => {
    for (const [turn, text] of NAUGHTY.entries()) {
      await at(`deal/deal-n${turn}`);
      await isText(`the deal ${text}`, text, `Note: ${text}`);
      await at(`person/person-n${turn}`);
      await isText(`the person ${text}`, text, `naughty${turn}@hostile${turn}.example`);
    }
  });
});

describe('given hostile things that are typed', () => {
  test('tags, owners, sources and fields are text, in the lists and on a deal', async () => {
    await at('lists');
    for (const list of ['tag', 'owner', 'source', 'field'])
      for (const text of list === 'tag' ? NAUGHTY : NAUGHTY.slice(0, 4)) {
        await type(page, `New ${list}`, text.slice(0, 100));
        await page.keyboard.press('Enter');
        await isAdded(`New ${list}`, text);
      }
    await isText('lists', ...NAUGHTY.map((text) => text.slice(0, 100)));
    await at('deal/deal-n0');
    for (const text of NAUGHTY.slice(0, 3)) {
      await pressOn(page, 'Tag', '.deal-tags');
      await type(page, 'Find or write a tag', text, '.deal-tags');
      await page.keyboard.press('Enter');
      await waitFor(async () => (await says()).includes(folded(`Tag: ${text}`)), 'the tag');
    }
    await isText('a deal with tags', ...NAUGHTY.slice(0, 4));
    await at('people');
    await isText('people with owners', ...NAUGHTY);
    await at('goals');
    await isText('quotas', ...NAUGHTY.slice(0, 4));
    for (const place of ['numbers', 'review']) {
      await at(place);
      await isText(place, ...NAUGHTY.slice(0, 4));
    }
  });

  test('stages and pipelines are text, in the editor, on a deal and among people', async () => {
    await goTo(page, 'Pipelines');
    const stages = ['Prospecting', 'Qualification', 'Meeting', 'Proposal', 'Negotiation', 'Closing'];
    for (const [turn, stage] of [...stages, 'Fulfilment'].entries()) {
      await type(page, `Name of the stage ${stage}`, NAUGHTY[turn] ?? '');
      await page.keyboard.press('Enter');
      await waitFor(
        async () => (await page.$(`[aria-label="Name of the stage ${stage}"]`)) === null,
        `${stage} to have another name`,
      );
    }
    for (const text of NAUGHTY.slice(7)) {
      await type(page, 'Name of the new stage', text.slice(0, 100));
      await pressOn(page, 'Add', '.stage-add');
      await isAdded('Name of the new stage', text);
    }
    await type(page, 'Name of the pipeline', NAUGHTY[0] ?? '');
    await page.keyboard.press('Enter');
    await isText('pipelines', ...NAUGHTY.map((text) => text.slice(0, 100)));
    for (const place of ['people', 'deal/deal-n3', 'person/person-n3']) {
      await at(place);
      await isText(place, NAUGHTY[0] ?? '');
    }
    await waitForPart(page, 'main', NAUGHTY[0] ?? '');
    await at('review');
    await isText('the review', NAUGHTY[0] ?? '', NAUGHTY[1] ?? '');
    await at(`month-end/month=${ago(0).slice(0, 7)}-01`);
    await isText('the month end', NAUGHTY[0] ?? '');
    const popup = await rig.openExtensionPage('popup.html');
    await waitForWords(popup, NAUGHTY[0] ?? '');
    expect(await popup.evaluate(() => 'pwned' in window)).toBe(false);
    await popup.close();
  });

  test('through all of it the page had nothing to complain of', () => expect(complaints).toEqual([]));
});
