import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { sites } from '../../lib/sites/sites';
import manifests from './manifests.json';

const KB = 1000;
const outputs = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;
const overlays = sites.map(({ id }) => `overlay-${id}.js`);
const isBuilt = Object.values(outputs).every((folder) => existsSync(`${folder}/manifest.json`));

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );

const packed = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

/** The built files; `npm test` builds before this, and says so where they are missing. */
describe.skipIf(!isBuilt && process.env.PIPESIDE_BUILT !== '1').each(['chrome', 'firefox'] as const)(
  'the %s build',
  (browser) => {
    const folder = outputs[browser];

    test('asks for what is listed and no more', () => {
      const { version: _version, ...manifest } = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
      expect(manifest).toEqual(manifests[browser]);
      expect(manifest.optional_host_permissions).toEqual(sites.flatMap(({ matches }) => [...matches]));
      expect(manifest).not.toHaveProperty('web_accessible_resources');
      expect(manifest).not.toHaveProperty('host_permissions');
      expect(manifest).not.toHaveProperty('content_scripts');
    });

    test('is small: each overlay within 15 kB, panel within 30 kB, background within 110 kB with what it shares, packed', () => {
      for (const overlay of overlays)
        expect(packed(`${folder}/${overlay}`), overlay).toBeLessThanOrEqual(15 * KB);
      const background = readFileSync(`${folder}/background.js`, 'utf8');
      const parts = [...background.matchAll(/["']\.\/(chunks\/[^"']+\.js)["']/g)].map(
        ([, part]) => `${folder}/${part}`,
      );
      const all = [`${folder}/background.js`, ...parts].reduce((sum, file) => sum + packed(file), 0);
      expect(packed(`${folder}/panel.js`)).toBeLessThanOrEqual(30 * KB);
      expect(all).toBeLessThanOrEqual(110 * KB);
    });

    test('brings the polyfill into our own pages and the background only', () => {
      for (const file of [...overlays, 'panel.js'])
        expect(readFileSync(`${folder}/${file}`, 'utf8'), file).not.toMatch(
          /No listener registered|wrapAPIs/i,
        );
      expect(packed(`${folder}/panel.js`)).toBeLessThanOrEqual(30 * KB);
    });

    test('names only the addresses that are listed', () => {
      const scripts = filesIn(folder).filter((file) => /\.(js|html|css)$/.test(file));
      const named = scripts.flatMap(
        (file) => readFileSync(file, 'utf8').match(/\b(?:https?|wss?):\/\/[^\s"'`)\\<>]*/g) ?? [],
      );
      // What a place in a text is called is the build's own affair.
      const addresses = named.map((address) => address.replace(/\$\{\w+\}/g, '{…}'));
      expect([...new Set(addresses)].sort()).toEqual(manifests.addresses);
    });

    test('keeps the colours as they are written: what stands for light-dark() is transparent in a root', () => {
      const written = filesIn(folder).filter((file) => /\.(js|css)$/.test(file));
      expect(written.some((file) => readFileSync(file, 'utf8').includes('light-dark('))).toBe(true);
      for (const file of written) expect(readFileSync(file, 'utf8'), file).not.toContain('--lightningcss');
    });

    test('brings no schema library and no Preact into pages, and evaluates nothing', () => {
      for (const overlay of overlays.map((file) => readFileSync(`${folder}/${file}`, 'utf8'))) {
        expect(overlay).not.toMatch(/ZodMini|\$ZodType|__vnode|preact/);
        expect(overlay).not.toMatch(/attachShadow\(\{mode:["'`]open/);
        // What somebody agrees to is said in our own pages.
        expect(overlay).not.toMatch(/user agreement|споразумение/);
      }
      for (const file of filesIn(folder).filter((one) => one.endsWith('.js'))) {
        expect(readFileSync(file, 'utf8'), file).not.toMatch(/\beval\(|new Function\(/);
      }
    });
  },
);
