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

/** Reads this page with the site of the address, as the overlay would. */
const detect = (address: string): Detected => {
  const url = new URL(address);
  const site = siteAt(url);
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

Object.assign(globalThis, { pipesideDetect: detect });
