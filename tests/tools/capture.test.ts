import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { main } from './capture';
import { runTool } from './run-tool';

const root = mkdtempSync(join(tmpdir(), 'pipeside-capture-'));
const pages = join(root, 'tests/sites/gmail');
afterAll(() => rmSync(root, { recursive: true, force: true }));

const INBOX = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzGxQuavoqLyqorVoqzeq';
const file = (name: string, text: string): string => {
  writeFileSync(join(root, name), text);
  return join(root, name);
};
const thread = (by: string): string =>
  `<!doctype html><title>Voqlyq - zeqqor@quavoq.com - Gmail</title><script>document.title = 'ran'; document.body.innerHTML = '';</script>
  <body onload="document.body.innerHTML = ''"><!-- Lyqzeq --><img src="http://127.0.0.1:9/Lyqzeq.png" alt="Lyqzeq"><div role="main">
  <h2 class="hP" data-legacy-thread-id="16f438e906b36dac">Voqlyq qimzeq</h2><div class="adn ads" data-message-id="#msg-f:1"><h3><span class="gD" email="${by}" name="Quaqua Qorvoq">Quaqua Qorvoq</span></h3>
  <div class="a3s">Zeqlyq, call me: +359 888 123 456</div></div></div></body>`;
const page = file('page.html', thread('quaqua.qorvoq@lyqlyq.de'));
const noted = () => JSON.parse(readFileSync(join(pages, 'cases.json'), 'utf8'));

describe('npm run capture', () => {
  test('saves a page in which others stand for its people, and notes what the reader sees', async () => {
    const { code, out, err } = await runTool('capture', root, page, '--url', INBOX, '--name', 'a-thread');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /^Saved tests\/sites\/gmail\/a-thread\.html .*\nThe reader sees page thread, .*1 people/,
    );
    expect(out).toMatch(/Kept in clear: .*Gmail[\s\S]*Look through the page before committing it/);
    const saved = readFileSync(join(pages, 'a-thread.html'), 'utf8');
    const names =
      /quavoq|lyqor|voqzeq|voqlyq|qimzeq|zeqqor|quaqua|qorvoq|lyqlyq|lyqzeq|zeqlyq|888|<script|onload|ran\b/i;
    expect(saved).not.toMatch(names);
    expect(JSON.stringify(noted())).not.toMatch(names);
    const [one, ...more] = noted();
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      file: 'a-thread.html',
      url: expect.stringMatching(/^https:\/\/mail\.google\.com\/mail\/u\/0\/#inbox\/\w{25}$/),
      expect: {
        site: 'gmail',
        page: 'thread',
        rows: 0,
        people: [{ name: 'Ilva Tornberg', email: 'ilva.tornberg@kanaal.example' }],
      },
    });
    expect(one.expect.subject).toMatch(/^[A-Z][a-z]+ [a-z]+$/);
  }, 60_000);

  test('opens an address itself; where somebody would have to log in it says how to save the page', async () => {
    const server = createServer((request, response) => {
      const to = `http://localhost:${(server.address() as AddressInfo).port}/login`;
      if (request.url === '/closed') response.writeHead(302, { location: to }).end();
      else
        response.setHeader('content-type', 'text/html').end(
          thread('bo@lyqlyq.de')
            .replace(/<script.*<\/script>/, '')
            .replace(/ onload="[^"]*"/, ''),
        );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const from = `http://127.0.0.1:${port}`;
    process.env.DISPLAY = '';
    process.env.WAYLAND_DISPLAY = '';
    const open = await runTool('capture', root, `${from}/mail/u/0/`, '--site', 'gmail', '--name', 'opened');
    const closed = await runTool('capture', root, `${from}/closed`, '--site', 'gmail', '--name', 'closed');
    server.close();
    expect(open.code, open.err + open.out).toBe(0);
    expect(noted().at(-1)).toMatchObject({
      file: 'opened.html',
      url: 'https://gmail.seller.example/mail/u/0/',
    });
    expect(readFileSync(join(pages, 'opened.html'), 'utf8')).not.toMatch(/lyqlyq|quaqua/i);
    expect(closed).toMatchObject({ code: 2, out: '' });
    expect(closed.err).toMatch(/asks to log in.*Nothing was saved\. .*"Save as", "Webpage, complete"/);
    expect(existsSync(join(pages, 'closed.html'))).toBe(false);
  }, 90_000);

  test('ends with 2, a sentence and nothing saved on bad input', async () => {
    const before = existsSync(pages) ? readdirSync(pages) : [];
    writeFileSync(join(pages, 'taken.html'), 'as it was');
    const large = file('large.html', '<html>');
    truncateSync(large, 21 * 1024 * 1024);
    const real = await runTool('capture', root, page, '--url', INBOX, '--name', 'taken');
    expect(real).toMatchObject({ code: 2, out: '' });
    expect(real.err).toMatch(
      /^There is a page taken\.html already, and it was left as it is\. Nothing was saved\. .+\n$/,
    );
    process.env.PIPESIDE_ROOT = root;
    const bad: [string[], RegExp][] = [
      [[], /One page at a time/],
      [[page], /Add --url/],
      [[join(root, 'missing.html'), '--url', INBOX], /no file/],
      [[root, '--url', INBOX], /is no file/],
      [[large, '--url', INBOX], /larger than 20 MB/],
      [[page, '--url', 'nowhere'], /no web address/],
      [[page, '--url', 'https://other.example/'], /No site is known at https:\/\/other\.example/],
      [[page, '--url', INBOX, '--site', 'nosuch'], /no site nosuch/],
      [[page, '--url', INBOX, '--name', '../up'], /is no name/],
      [[page, '--url', INBOX, '--colour', 'red'], /colour/],
      [[file('data.html', '{"a": 1}'), '--url', INBOX], /not HTML/],
      [
        [file('page.mhtml', 'From: <Saved by Blink>\nMIME-Version: 1.0\n\n<html>'), '--url', INBOX],
        /not HTML/,
      ],
    ];
    for (const [args, said] of bad) {
      await expect(main(args), args.join(' ')).rejects.toThrow(said);
      await expect(main(args)).rejects.toThrow(/Nothing was saved\. \S/);
    }
    writeFileSync(join(pages, 'cases.json'), '{');
    await expect(main([page, '--url', INBOX])).rejects.toThrow(
      /could not be read as JSON.*Nothing was saved/,
    );
    expect(readdirSync(pages).sort()).toEqual([...before, 'taken.html'].sort());
    expect(readFileSync(join(pages, 'taken.html'), 'utf8')).toBe('as it was');
  }, 60_000);
});
