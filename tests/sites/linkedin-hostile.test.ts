import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import linkedin from '../../lib/sites/linkedin.site';

const shared = fileURLToPath(new URL('../../../shared/pages/', import.meta.url));

interface Noted {
  readonly file: string;
  readonly url: string;
  readonly expect: {
    readonly site: string;
    readonly people?: readonly { readonly name: string; readonly profile?: string }[];
  };
}

const captures = existsSync(shared)
  ? (JSON.parse(readFileSync(`${shared}INDEX.json`, 'utf8')) as { files: Noted[] }).files.filter(
      (one) => one.expect.site === 'linkedin',
    )
  : [];

/** The same numbers every time. */
const numbersFrom = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
};

const open = (html: string): Document => {
  const page = new Window({ settings: { disableJavaScriptEvaluation: true } })
    .document as unknown as Document;
  page.documentElement.innerHTML = html;
  return page;
};

/** What is dots in the captures gets a name, so that anybody else would be seen. Without the links around whole results: happy-dom takes a link within a link for something else than browsers do. */
const htmlOf = ({ file }: Noted): string =>
  readFileSync(shared + file, 'utf8')
    .replace(/^[\s\S]*?<html[^>]*>|<\/html>[\s\S]*$/g, '')
    .replace(/<a tabindex="0"[^>]*\/in\/[^>]*>(?=<div)/g, '')
    .replace(/…[…\s]*/g, 'Zoe Other');

/** All that the reader says of a page, through the whole page and through every unit alone. */
const everybodyIn = (page: Document, address: string) => {
  const url = new URL(address);
  const units = new Set(
    [
      ...page.querySelectorAll(
        [...linkedin.rows, ...linkedin.profiles].map(({ select }) => select).join(','),
      ),
    ].map((found) => linkedin.unitOf(found) ?? found),
  );
  linkedin.own(page, page.title);
  return [
    ...linkedin.readPage(page, url, page.title).people,
    ...[...units].flatMap((unit) => linkedin.readUnit(unit, url).people.map(({ prospect }) => prospect)),
  ];
};

const ROUNDS = 40;

describe.skipIf(captures.length === 0)('a page with pieces missing', () => {
  test.each(captures.map((one) => [one.file, one] as const))(
    '%s: no fault, and never anybody else',
    (_, noted) => {
      const allowed = new Set((noted.expect.people ?? []).map(({ name }) => name));
      const page = open(htmlOf(noted));
      expect(new Set(everybodyIn(page, noted.url).map(({ name }) => name))).toEqual(allowed);
      const elements = [...page.querySelectorAll('*')];
      for (let seed = 1; seed <= ROUNDS; seed += 1) {
        const next = numbersFrom(seed);
        const mend: (() => void)[] = [];
        for (let hole = 0; hole < 1 + (seed % 8) * 6; hole += 1) {
          const gone = elements[Math.floor(next() * elements.length)];
          const { parentNode, nextSibling } = gone ?? {};
          gone?.remove();
          if (gone && parentNode) mend.unshift(() => parentNode.insertBefore(gone, nextSibling ?? null));
        }
        for (const { name, profile } of everybodyIn(page, noted.url)) {
          expect(allowed, `seed ${seed}`).toContain(name);
          const known = noted.expect.people?.find((one) => one.name === name)?.profile;
          if (known) expect(profile).toBe(known);
        }
        for (const undo of mend) undo();
      }
      expect(new Set(everybodyIn(page, noted.url).map(({ name }) => name))).toEqual(allowed);
    },
    120_000,
  );

  test.each(captures.map((one) => [one.file, one] as const))(
    '%s: read at the address of another profile it is nobody',
    (_, noted) => {
      const people = everybodyIn(
        open(htmlOf(noted)),
        'https://www.linkedin.com/in/somebody-quite-different/',
      );
      expect(people).toEqual([]);
    },
  );
});
