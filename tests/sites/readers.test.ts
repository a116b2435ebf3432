import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sites } from '../../lib/sites/sites';
import { type Case, casesIn } from '../tools/detect/cases';
import type { Detected } from '../tools/detect/in-page';
import { openPageReader, type PageReader } from '../tools/detect/reader';

type Expected = Partial<Detected> & { people_count?: number };
interface Noted extends Case {
  readonly expect: Expected;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const notedIn = (path: string): Noted[] => {
  const read = JSON.parse(readFileSync(path, 'utf8')) as { files?: Noted[] } | Noted[];
  const noted = Array.isArray(read) ? read : (read.files ?? []);
  return casesIn(path).map((one, place) => ({ ...one, expect: noted[place]?.expect ?? {} }));
};

const own = sites.flatMap(({ id }) => notedIn(here(`./${id}/cases.json`)).map((noted) => ({ id, noted })));
const index = here('../../../shared/pages/INDEX.json');
const shared = existsSync(index)
  ? notedIn(index).filter(({ expect: noted }) => sites.some(({ id }) => id === noted.site))
  : [];

const nameOf = (path: string): string => path.split(/[\\/]/).slice(-2).join('/');

let reader: PageReader;
const matched = new Set<string>();

/** Everything noted beside a page is what the reader finds, people as an exact list in page order. */
const check = async (noted: Noted): Promise<void> => {
  const seen = await reader.read(noted);
  for (const select of seen.matched) matched.add(select);
  expect(seen.isUntouched).toBe(true);
  const { people, people_count, ...rest } = noted.expect;
  expect(seen.detected).toMatchObject(rest);
  if (people) expect(seen.detected.people).toMatchObject(people);
  if (people_count !== undefined) expect(seen.detected.people).toHaveLength(people_count);
};

beforeAll(async () => {
  reader = await openPageReader();
}, 60_000);
afterAll(() => reader?.close());

test.each(sites.map(({ id }) => id))('%s has a saved page', (id) => {
  expect(own.filter((one) => one.id === id).length).toBeGreaterThan(0);
});

describe('a saved page gives what is noted beside it and is left untouched', () => {
  test.each(own.map(({ noted }) => [nameOf(noted.file), noted] as const))('%s', (_, noted) => check(noted));
});

describe.skipIf(shared.length === 0)('a capture gives what is noted beside it and is left untouched', () => {
  test.each(shared.map((noted) => [nameOf(noted.file), noted] as const))('%s', (_, noted) => check(noted));
});

test('every selector of every site matches some page', () => {
  const all = sites.flatMap(({ rows, messages, chips, profiles }) =>
    [...rows, ...messages, ...chips, ...profiles].map(({ select }) => select),
  );
  expect(all.filter((select) => !matched.has(select))).toEqual([]);
});
