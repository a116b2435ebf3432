import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'pipeside-detect-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a person does and gives how it ended. */
const detect = (...args: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const command = ['tests/tools/run.mjs', 'tests/tools/detect.ts', ...args];
    execFile(process.execPath, command, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out, err });
    });
  });

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const page = file(
  'page.html',
  '<title>Offer - ana@seller.example - Gmail</title><div role="main"><h2 class="hP" data-legacy-thread-id="16f438e906b36dac">Offer</h2><div class="adn ads" data-message-id="#msg-f:1"><h3><span class="gD" email="bo@buyer.example" name="Bo">Bo</span></h3></div></div>',
);
const URL_OF_IT = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzGxSomething';
const person = { profile: null, headline: null, company: null, location: null };
const seen = {
  site: 'gmail',
  page: 'thread',
  rows: 0,
  subject: 'Offer',
  thread: '16f438e906b36dac',
  company: null,
  people: [{ ...person, name: 'Bo', email: 'bo@buyer.example' }],
};

describe('npm run detect', () => {
  test('prints one page, or many in the order given, with null for what is not told', async () => {
    const one = await detect(page, '--url', URL_OF_IT, '--json');
    expect(JSON.parse(one.out)).toEqual(seen);
    const cases = file(
      'cases.json',
      JSON.stringify([
        { file: 'page.html', url: 'https://other.example/' },
        { file: 'page.html', url: URL_OF_IT },
      ]),
    );
    const many = await detect('--cases', cases, '--json');
    expect(JSON.parse(many.out)).toEqual([
      { site: null, page: null, rows: 0, subject: null, thread: null, company: null, people: [] },
      seen,
    ]);
    expect(many.code).toBe(0);
  });

  test('ends with 2 and a sentence on bad input', async () => {
    const bad = await Promise.all([
      detect(),
      detect(page),
      detect(page, '--url', 'nowhere'),
      detect(page, '--url', 'file:///etc/passwd'),
      detect(join(folder, 'missing.html'), '--url', URL_OF_IT),
      detect('--cases', file('broken.json', '{')),
      detect('--cases', file('odd.json', '[{"file": 1}]')),
      detect(page, '--colour', 'red'),
    ]);
    for (const { code, out, err } of bad) {
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(err).toMatch(/^\S.*\S\s*$/);
    }
  });
});
