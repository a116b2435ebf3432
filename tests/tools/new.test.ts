import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { main } from './new';
import { run, runTool } from './run-tool';

const folder = mkdtempSync(join(tmpdir(), 'pipeside-new-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of what a site file touches, with the compiler's settings. */
const copyOfTheHouse = (): string => {
  const root = join(folder, 'house');
  for (const path of ['lib/sites', 'lib/pipeline', 'lib/schema', 'tsconfig.json'])
    cpSync(path, join(root, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  return root;
};

const REFUSED = /Nothing was written\. Usage: npm run new/;

const READ_ALL = `import { sites } from './sites';
import * as files from './acme-mail.site';
const heads: Record<'head' | 'consent' | 'default', unknown> = files;
export default [sites, heads];
`;

describe('npm run new', () => {
  test('starts a site that compiles against the interface as it stands, is linted and reads nobody', async () => {
    const root = copyOfTheHouse();
    const pattern = 'https://mail.acme.example/*';
    const ended = await runTool('new', root, 'site', 'acme-mail', '--match', pattern, '--bg', 'Акме "Поща"');
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(ended.out).toMatch(/vitest run .*tests\/sites -t acme-mail\n.*fails now, and that is the point/);

    writeFileSync(join(root, 'lib/sites/read-all.ts'), READ_ALL);
    const compiled = await run(resolve('node_modules/.bin/tsc'), ['--noEmit', '-p', root]);
    expect(compiled).toEqual({ code: 0, out: '', err: '' });
    cpSync('biome.json', join(root, 'biome.json'));
    const linted = await run(resolve('node_modules/.bin/biome'), [
      'ci',
      '--vcs-enabled=false',
      join(root, 'lib/sites/acme-mail.site.ts'),
      join(root, 'tests/sites/acme-mail/cases.json'),
    ]);
    expect(linted.code, linted.out + linted.err).toBe(0);

    const [noted] = JSON.parse(readFileSync(join(root, 'tests/sites/acme-mail/cases.json'), 'utf8'));
    expect(noted).toMatchObject({ file: 'example.html', url: 'https://mail.acme.example/' });
    expect(noted.expect.people).toHaveLength(1);
    expect(readFileSync(join(root, 'tests/sites/acme-mail/example.html'), 'utf8')).toContain(
      noted.expect.people[0].email,
    );
  }, 60_000);

  test('the compiler complains when a site lacks what the interface asks for', async () => {
    const root = join(folder, 'house');
    const path = join(root, 'lib/sites/acme-mail.site.ts');
    writeFileSync(path, readFileSync(path, 'utf8').replace('  identity: [],\n', ''));
    const compiled = await run(resolve('node_modules/.bin/tsc'), ['--noEmit', '-p', root]);
    expect(compiled.code).not.toBe(0);
    expect(compiled.out).toMatch(/acme-mail\.site\.ts.*identity/);
  }, 60_000);

  test('ends with 2, a sentence and nothing written on bad input', async () => {
    const root = join(folder, 'empty');
    mkdirSync(join(root, 'tests/sites/taken'), { recursive: true });
    const match = ['--match', 'https://a.example/*'];
    const real = await Promise.all([
      runTool('new', root),
      runTool('new', root, 'site', 'taken', ...match),
      runTool('new', root, 'site', 'x', '--match', 'https://a.example/'),
    ]);
    for (const { code, out, err } of real) {
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(err).toMatch(REFUSED);
    }
    process.env.PIPESIDE_ROOT = root;
    const bad = [
      ['metric', 'x', ...match],
      ['site', 'Bad_Id', ...match],
      ['site', '../x', ...match],
      ['site', 'x'],
      ['site', 'x', '--match', 'a.example'],
      ['site', 'x', '--match', 'https://*/*'],
      ['site', 'x', '--match', 'https://mail.google.com/*'],
      ['site', 'x', '--colour', 'red', ...match],
    ];
    for (const args of bad) await expect(main(args), args.join(' ')).rejects.toThrow(REFUSED);
    expect(existsSync(join(root, 'lib'))).toBe(false);
    expect(readdirSync(join(root, 'tests/sites'))).toEqual(['taken']);
  }, 60_000);
});
