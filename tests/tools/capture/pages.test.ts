import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sites } from '../../../lib/sites/sites';
import { leftIn, plantedPage, secrets } from '../../page/planted';
import { casesIn } from '../detect/cases';
import { openOffline, scriptOf } from '../saved-page';
import { knownOf } from './known';
import { make } from './make';

let browser: Browser;
let script: string;
beforeAll(async () => {
  [browser, script] = await Promise.all([openOffline(), scriptOf(resolve('tests/tools/capture/in-page.ts'))]);
}, 60_000);
afterAll(() => browser?.close());

const capture = (site: string, url: string, html: string, also: readonly string[] = []) =>
  make(browser, script, html, { site, url, known: knownOf('.', site), also, note: 'a test' });

// Each takes a second, and one in twelve says most.
const cases = sites
  .flatMap(({ id }) => casesIn(`tests/sites/${id}/cases.json`).map((one) => ({ site: id, ...one })))
  .filter((_, place) => place % 12 === 2);

test.each(cases.map((one) => [one.file.split(/[\\/]/).slice(-2).join('/'), one] as const))(
  '%s reads as before when captured again, and nobody of before is named',
  async (_, { site, file, url }) => {
    const made = await capture(site, url, readFileSync(file, 'utf8'));
    expect(made.differs).toEqual([]);
    expect(made.left).toEqual([]);
    for (const { email } of made.seen.people) expect(email ?? 'a.example').toMatch(/\.example$/);
  },
);

const INBOX = 'https://mail.google.com/mail/u/0/#inbox';

test('whatever stands where nothing is read is gone, and two captures are the same', async () => {
  const planted = fc.sample(secrets, { numRuns: 12, seed: 7 });
  const html = plantedPage(planted).replace(/ data-[^\s=]*="1" [^\s>]*><\/b>/g, '></b>');
  const made = await capture('gmail', INBOX, html);
  expect(leftIn(made.html, planted).filter((word) => !/^\d{1,6}$/.test(word))).toEqual([]);
  expect((await capture('gmail', INBOX, html)).html).toBe(made.html);
});

test('a name the reader does not see stays readable, as another, when it is given', async () => {
  const html = '<html><body><p class="card-Quavoq" data-Quavoq="1">Zeqqim Quavoq called</p></body></html>';
  const made = await capture('gmail', INBOX, html, ['Zeqqim Quavoq']);
  expect(made.html).toContain('>Ilva Tornberg ……</p>');
  expect(made.html.toLowerCase()).not.toMatch(/quavoq|zeqqim/);
});

test('what only a style sheet hides stays hidden without it', async () => {
  const html = readFileSync('tests/sites/gmail/thread-two-in-dom.html', 'utf8')
    .replace('</head>', '<style>[data-gone]{display:none}</style></head>')
    .replace(/style="display: ?none;?"/, 'data-gone="1"');
  const url = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQdzmSpcLLKnVbXqWrTyHgJfDsA';
  const made = await capture('gmail', url, html);
  expect(made.differs).toEqual([]);
  expect(made.seen.people).toHaveLength(1);
  expect(made.html).not.toContain('<style');
});
