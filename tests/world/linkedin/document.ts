import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { LinkedInOptions } from './options';
import { payloads } from './payload';

let bundled: Promise<string> | undefined;

function pageFolder(): string {
  const beside = resolve(dirname(fileURLToPath(import.meta.url)), 'page');
  // When this file has been bundled elsewhere, the page still lies in the project.
  return existsSync(beside) ? beside : resolve('tests/world/linkedin/page');
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
  throw new Error('The page of the pretend LinkedIn could not be built: Vite gave no script.');
}

/** The script of the page, built once in a process. */
export function pageScript(): Promise<string> {
  bundled ??= bundle();
  return bundled;
}

/** The page for an address as the server would send it: payloads and a script, and nothing to be seen. */
export function linkedinHtml(script: string, options: LinkedInOptions, pathname: string): string {
  const world = JSON.stringify(options).replace(/</g, '\\u003c');
  const body = options.layout === 'ember' ? ' class="render-mode-BIGPIPE nav-v2 ember-application"' : '';
  return [
    '<!doctype html>',
    `<html lang="${options.language}"><head><meta charset="utf-8"><title>LinkedIn</title></head><body${body}>`,
    payloads(pathname),
    `<script>var LINKEDIN = ${world};</script>`,
    `<script>${script.replace(/<\/(script)/gi, '<\\/$1')}</script>`,
    '</body></html>',
  ].join('\n');
}
