import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { profileAddress, profileAt } from '../../lib/pipeline/profile-address';
import { casesIn } from '../tools/detect/cases';
import { OURS } from './harmless';

interface Person {
  readonly name?: string;
  readonly profile?: string;
}

/** A saved page of LinkedIn, its address, and who is noted to be recognised in it. */
export interface SavedPage {
  readonly file: string;
  readonly url: string;
  readonly kind: string | null;
  readonly people: readonly Person[];
}

type Noted = {
  readonly site?: string;
  readonly page?: string | null;
  people?: Person[];
  people_count?: number;
};

const notedIn = (path: string): SavedPage[] => {
  const read = JSON.parse(readFileSync(path, 'utf8')) as { files?: object[] } | object[];
  const list = (Array.isArray(read) ? read : (read.files ?? [])) as { expect: Noted }[];
  return casesIn(path).flatMap(({ file, url }, at) => {
    const { site, page = null, people = [], people_count } = list[at]?.expect ?? {};
    const isWhole = people_count === undefined ? people.length > 0 : people_count === people.length;
    // Where the address of a profile is not noted it is the page's own.
    const own = profileAddress(new URL(url));
    const known = people.map((one) => ({ ...(own !== undefined && { profile: own }), ...one }));
    const isTold = isWhole && known.every(({ profile }) => profile !== undefined);
    return site === 'linkedin' && isTold ? [{ file, url, kind: page, people: known }] : [];
  });
};

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const index = here('../../../shared/pages/INDEX.json');

/** Every saved page of LinkedIn of which it is noted who all are in it: ours, and the captures where they are at hand. */
export const savedPages = (): SavedPage[] => [
  ...notedIn(here('../sites/linkedin/cases.json')),
  ...(existsSync(index) ? notedIn(index) : []),
];

/** Lets a tab find the saved pages at the addresses they were saved from, and nothing else. */
export const serveSaved = async (page: Page, saved: () => SavedPage): Promise<void> => {
  await page.setRequestInterception(true);
  const answer = (request: HTTPRequest): Promise<void> => {
    if (!/^https?:/.test(request.url())) return request.continue();
    if (!request.isNavigationRequest() || request.frame()?.parentFrame()) return request.abort();
    return request.respond({
      status: 200,
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': "script-src 'none'" },
      body: readFileSync(saved().file),
    });
  };
  page.on('request', (request) => void answer(request).catch(() => undefined));
};

/** Goes on to another saved page as an application does: the address first, the content in the same document later. */
export const goOnToSaved = (page: Page, { file, url }: SavedPage, afterMs: number): Promise<void> =>
  page.evaluate(
    async (html, address, ms) => {
      const next = new DOMParser().parseFromString(html, 'text/html');
      history.pushState({}, '', address);
      await new Promise((resolve) => setTimeout(resolve, ms));
      for (const { name, value } of next.body.attributes) document.body.setAttribute(name, value);
      if (!next.body.hasAttribute('class')) document.body.removeAttribute('class');
      document.head.replaceChildren(...next.head.childNodes);
      document.body.replaceChildren(...next.body.childNodes);
    },
    readFileSync(file, 'utf8'),
    url,
    afterMs,
  );

/** One of our marks: the words before it, and the first profile its row leads to, or none outside of rows. */
interface Mark {
  readonly before: string;
  readonly link: string | null;
}

const marksIn = (page: Page): Promise<Mark[]> =>
  page.evaluate((name) => {
    const row =
      '[role="listitem"], [data-chameleon-result-urn], .org-people-profile-card__profile-card-spacing';
    return [...document.querySelectorAll('body *')]
      .filter((one) => new RegExp(name).test(one.localName) && one.parentElement?.checkVisibility())
      .map((one) => ({
        before: one.previousElementSibling?.textContent ?? '',
        link: one.closest(row)?.querySelector('a[href*="/in/"]')?.getAttribute('href') ?? null,
      }));
  }, OURS);

/** Whom our marks stand beside, as addresses of profiles in page order; "?" with the words where it is not their name. */
export const markedIn = async (page: Page, known: ReadonlyMap<string, string>): Promise<string[]> => {
  const [marks, url] = [await marksIn(page), new URL(page.url())];
  return marks.map(({ before, link }) => {
    const profile = (link === null ? profileAddress(url) : profileAt(link)) ?? '?';
    const name = known.get(profile) ?? '?';
    return before.includes(name.split(' ')[0] ?? '?') ? profile : `? ${before.trim()} ${profile}`;
  });
};
