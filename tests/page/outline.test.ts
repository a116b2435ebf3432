// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { build } from 'vite';
import { describe, expect, test } from 'vitest';
import { type OutlineOptions, outlineOf } from '../../lib/page/outline';
import { sites } from '../../lib/sites/sites';
import { leftIn, plantedPage, secrets } from './planted';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const outline = (html: string, options?: OutlineOptions): string => outlineOf(parse(html), options);

describe('an outline of a page', () => {
  test('says nothing of what was planted anywhere in it', () => {
    fc.assert(
      fc.property(fc.array(secrets, { minLength: 1, maxLength: 6 }), (planted) => {
        expect(leftIn(outline(plantedPage(planted)), planted)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('keeps tags, nesting, roles and the words that pages are built of', () => {
    const html =
      '<main role="main"><h1 class="title">Mara</h1><li-icon aria-hidden="true" dir="rtl"></li-icon><a rel="noopener nofollow" href="/in/mara-99?q=1">x</a></main>';
    const drawn = parse(outline(html));
    expect(drawn.querySelector('main[role="main"] > h1.title')?.textContent).toBe('……');
    expect(drawn.querySelector('li-icon[aria-hidden="true"][dir="rtl"]')).not.toBeNull();
    expect(drawn.querySelector('a')?.getAttribute('href')).toBe('/in/xxxx-00?q=0');
  });

  test('keeps a class only where it can hold no name', () => {
    const html =
      '<p class="zA a3s Eva row--mara userMaraCard message-list mara">Eva wrote</p><p class="Bo" title="Bo"></p>';
    expect(outline(html)).toContain('class="zA a3s xxx row--xxxx userxxxxCard message-list xxxx"');
    expect(outline(html)).toContain('class="xx" title="xx"');
  });

  test('says what the reader of the site asks for, and not our own elements', () => {
    const html = '<div data-testid="lazy-column" class="hP">hP</div><our-mark class="row">Mara</our-mark>';
    const drawn = outline(html, { ours: 'our-mark', selectors: ['[data-testid="lazy-column"]', 'h2.hP'] });
    expect(drawn).toContain('<div data-testid="lazy-column" class="hP">');
    expect(drawn).not.toMatch(/our|row/);
  });

  test('is at most 300 kB, says so where it was cut, and bears deep pages and odd forms', () => {
    const long = outline(`<ul>${'<li class="row item">Здравей, Мара</li>'.repeat(20_000)}</ul>`);
    expect(new TextEncoder().encode(long).length).toBeLessThan(300_000);
    expect(long).toMatch(/The page is longer than 300 kB of outline: the rest was left out/);
    expect(outline(`${'<div>'.repeat(3000)}Mara`)).not.toMatch(/Mara|longer/);
    const odd = '<form role="search"><input name="attributes"><input name="childNodes"><p>x</p></form>';
    expect(outline(odd)).toMatch(/<form role="search">[\s\S]*<p>…<\/p>/);
  });

  test('leaves the page as it was', () => {
    const page = parse(plantedPage(['Mara Lindqvist']));
    const before = page.documentElement.outerHTML;
    outlineOf(page);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  test('is small as a script of its own', async () => {
    const entry = resolve('lib/page/outline.ts');
    const lib = { entry, formats: ['es' as const], fileName: 'outline' };
    const built = await build({
      configFile: false,
      logLevel: 'error',
      build: { write: false, lib, minify: true },
    });
    const [output] = Array.isArray(built) ? built : [built];
    const code = output && 'output' in output ? output.output[0].code : '';
    expect(code.length).toBeGreaterThan(1000);
    expect(code.length).toBeLessThan(7000);
  });

  test.each(sites.map((site) => [site.id, site] as const))(
    'lets the selectors of %s match as before',
    (id, site) => {
      const folder = `tests/sites/${id}/`;
      const selectors = [...site.rows, ...site.messages, ...site.chips, ...site.profiles].map(
        ({ select }) => select,
      );
      for (const file of readdirSync(folder).filter((name) => name.endsWith('.html'))) {
        const page = parse(readFileSync(`${folder}${file}`, 'utf8'));
        const drawn = parse(outlineOf(page, { selectors }));
        const count = (of: Document) => selectors.map((select) => of.querySelectorAll(select).length);
        expect(count(drawn), file).toEqual(count(page));
      }
    },
  );
});
