import type { Site } from '../../../lib/sites/site';
import { siteAt } from '../../../lib/sites/sites';

/** What is printed of a page; what it does not tell is null. */
export interface Detected {
  readonly site: string | null;
  readonly page: string | null;
  readonly rows: number;
  readonly subject: string | null;
  readonly thread: string | null;
  readonly company: string | null;
  readonly people: readonly Record<
    'name' | 'email' | 'profile' | 'headline' | 'company' | 'location',
    string | null
  >[];
}

/** Reads this page with a site, as the overlay would. */
export const detectWith = (site: Site | undefined, url: URL): Detected => {
  const reading = site?.readPage(document, url, document.title);
  return {
    site: site?.id ?? null,
    page: reading?.page ?? null,
    rows: reading?.rows ?? 0,
    subject: reading?.subject ?? null,
    thread: reading?.thread ?? null,
    company: reading?.company ?? null,
    people: (reading?.people ?? []).map((person) => ({
      name: person.name ?? null,
      email: person.email ?? null,
      profile: person.profile ?? null,
      headline: person.headline ?? null,
      company: person.company ?? null,
      location: person.location ?? null,
    })),
  };
};

const detect = (address: string): Detected => detectWith(siteAt(new URL(address)), new URL(address));

/** Which of a site's selectors match something in this page. */
const matched = (address: string): string[] => {
  const site = siteAt(new URL(address));
  const all = site ? [...site.rows, ...site.messages, ...site.chips, ...site.profiles] : [];
  return all.map(({ select }) => select).filter((select) => document.querySelector(select) !== null);
};

/** What is put into the page under one name. */
export interface Readers {
  detect(address: string): Detected;
  matched(address: string): string[];
}

Object.assign(globalThis, { pipesideReaders: { detect, matched } satisfies Readers });
