import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { mailFor } from './mail';
import { defaultWorld, type WorldOptions } from './options';

let bundled: Promise<string> | undefined;

function pageFolder(): string {
  const beside = resolve(dirname(fileURLToPath(import.meta.url)), 'page');
  // When this file has been bundled elsewhere, the page still lies in the project.
  return existsSync(beside) ? beside : resolve('tests/world/page');
}

async function bundle(): Promise<string> {
  const root = pageFolder();
  const result = await build({
    root,
    configFile: false,
    envDir: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: resolve(root, 'main.ts'), output: { format: 'iife' } },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs)
    if ('output' in output)
      for (const chunk of output.output) if (chunk.type === 'chunk' && chunk.isEntry) return chunk.code;
  throw new Error('The page of the pretend mailbox could not be built: Vite gave no script.');
}

/** The whole page with its script and its mail in it; the script is built once in a process. */
export async function gmailHtml(given: Partial<WorldOptions> & { today: string }): Promise<string> {
  bundled ??= bundle();
  const options: WorldOptions = { ...defaultWorld, ...given };
  const world = JSON.stringify({ options, threads: mailFor(options) }).replace(/</g, '\\u003c');
  const script = (await bundled).replace(/<\/(script)/gi, '<\\/$1');
  return [
    '<!doctype html>',
    '<html><head><meta charset="utf-8"><title>Gmail</title></head><body>',
    `<script>var WORLD = ${world};</script>`,
    `<script>${script}</script>`,
    '</body></html>',
  ].join('\n');
}
