// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { MonthReport } from '../../components/dashboard/month-end/month-report';
import { monthEndHtml } from '../../lib/formats/month-end-html.format';
import type { MonthEnd } from '../../lib/pipeline/month-end';
import { clear, draw } from '../dashboard/drawn';
import { fullReport, hardReport, reportWith } from '../gallery/month-data';
import { behind } from '../gallery/month-parts';
import { hardNames } from '../gallery/names';
import { owners } from '../gallery/people-data';

afterEach(clear);

const BIG_LIST = '../shared/data/hostile/blns.json';
const given: readonly string[] = existsSync(BIG_LIST) ? JSON.parse(readFileSync(BIG_LIST, 'utf8')) : [];

/** The style sheets that the module which hands them out names; the test runner leaves style sheets out. */
const STYLES = 'components/dashboard/month-end/report-styles.ts';
const styles = [...readFileSync(STYLES, 'utf8').matchAll(/from '([^']+\.css)\?inline'/g)].map((found) =>
  readFileSync(join(dirname(STYLES), found[1] as string), 'utf8'),
);

const fileOf = async (report: MonthEnd): Promise<string> => {
  await draw(<MonthReport report={report} owners={owners} />);
  const drawn = document.querySelector('.month-report');
  if (!drawn) throw new Error('Nothing is drawn.');
  return monthEndHtml(drawn, { title: 'Month end', language: 'en', styles });
};

const parsed = (file: string): Document => new DOMParser().parseFromString(file, 'text/html');

const ALLOWED = /^(class|dir|lang|scope|colspan|datetime|style|title|content|name|charset|http-equiv)$/;

describe('the month end as a page of its own', () => {
  test('says what the report says, in its own styles, for light and dark and paper', async () => {
    const file = await fileOf(fullReport('en'));
    const said = parsed(file).body.textContent ?? '';
    expect(said).toContain('October 2026 brought 9 won deals worth €68,689.');
    expect(said).toContain('Ivana Petrova');
    expect(said).toContain('ليلى حداد');
    expect(styles.length).toBeGreaterThan(4);
    for (const part of ['light-dark(', '@media print', '.month-headline', '.stage-mark', '--light:'])
      expect(file).toContain(part);
  });

  test('runs nothing, loads nothing and leads nowhere', async () => {
    const file = await fileOf(hardReport('en'));
    const page = parsed(file);
    expect(
      page.querySelectorAll('script, a, img, iframe, object, link, form, button, svg, #hostile'),
    ).toHaveLength(0);
    expect(file).not.toMatch(/https?:|url\(|@import|<script/i);
    const attributes = [...page.querySelectorAll('*')].flatMap((one) =>
      [...one.attributes].map(({ name }) => name),
    );
    expect(attributes.filter((name) => !ALLOWED.test(name))).toEqual([]);
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script|\*|data:/);
  });

  test('takes names for text, whole in what is shown of them', async () => {
    const said = parsed(await fileOf(hardReport('en'))).body.textContent;
    for (const { name } of hardNames) expect(said).toContain(name);
  });

  test('given any name, then the file holds the same elements and the name as text', async () => {
    const shapeOf = (file: string): string =>
      [...parsed(file).querySelectorAll('*')].map(({ tagName }) => tagName).join();
    const named = (person: string): MonthEnd => reportWith({ won: [behind(2, { person, company: '' })] });
    const shape = shapeOf(await fileOf(named('x')));
    const hostile = fc.oneof(
      fc.string({
        unit: fc.constantFrom('<', '>', '&', '"', "'", '/', '!', '-', 'b', ' ', 'x'),
        minLength: 1,
      }),
      fc.constantFrom('</style><script>1</script>', '</title>', '<!--', ']]>', ...given.filter(Boolean)),
    );
    await fc.assert(
      fc.asyncProperty(hostile, async (person) => {
        const file = await fileOf(named(person));
        expect(shapeOf(file)).toBe(shape);
      }),
      { numRuns: 60 },
    );
  });

  test('given styles that name something outside, then no file is made', () => {
    const drawn = document.createElement('p');
    for (const bad of ['a{background:url(x)}', '@import "x"', '</style>', '/* http://x.example */'])
      expect(() => monthEndHtml(drawn, { title: '', language: 'en', styles: [bad] })).toThrow();
  });

  test('given elements that do something, then they are left out', () => {
    const drawn = document.createElement('div');
    const link = drawn.appendChild(document.createElement('a'));
    link.setAttribute('href', 'https://x.example/');
    link.setAttribute('onclick', 'x()');
    link.setAttribute('style', 'background: url(https://x.example/)');
    link.textContent = 'Mia & Co';
    drawn.appendChild(document.createElement('button')).textContent = 'Press';
    const body = monthEndHtml(drawn, { title: '"<', language: 'en', styles: [] }).split('<body')[1];
    expect(body).toContain('<div><span>Mia &amp; Co</span></div>');
  });
});
