import { STRUCTURE_WORDS } from '../../../lib/page/outline-words';
import { sites } from '../../../lib/sites/sites';
import { takes } from '../../../lib/sites/takes';
import { type Detected, detectWith } from '../detect/in-page';
import { censoredHtml, settle } from './censor';
import type { Known } from './known';
import { toldBy, writeDown } from './read';
import { standIns } from './stand-ins';
import { wordBook } from './word-book';

/** What the page is to be censored with. */
export interface Order {
  readonly site: string;
  readonly url: string;
  readonly known: Known;
  /** Names that the page shows and the reader does not see. */
  readonly also: readonly string[];
  readonly isKnownFirst: boolean;
  readonly note: string;
}

/** A page that can be given away, and what its reader has to see in it. */
export interface Censored {
  readonly html: string;
  readonly url: string;
  readonly wanted: Detected;
  readonly kept: readonly string[];
  /** Words of people that are still in it. */
  readonly left: readonly string[];
}

const siteOf = (id: string) => {
  const site = sites.find((one) => one.id === id);
  if (!site) throw new Error(`There is no site ${id}.`);
  return site;
};

const censor = ({ site: id, url: address, known, also, isKnownFirst, note }: Order): Censored => {
  const site = siteOf(id);
  const url = new URL(address);
  const seen = detectWith(site, url);
  const told = toldBy(site, document, url, seen);
  const book = wordBook();
  writeDown(book, { ...told, names: [...told.names, ...also] }, new Set(known.words));
  const by = standIns(book, known, isKnownFirst);
  for (const email of told.emails) by.address(email);
  const html = censoredHtml(document, by, known.words.includes('ld'), note);

  const origin = takes(site, url) ? url.origin : `https://${site.id}.seller.example`;
  const line = (text: string | null): string | null => text && by.text(text);
  const value = (text: string | null): string | null => text && by.value(text);
  const wanted: Detected = {
    ...seen,
    subject: line(seen.subject),
    company: line(seen.company),
    thread: value(seen.thread),
    people: seen.people.map((person) => ({
      name: line(person.name),
      headline: line(person.headline),
      company: line(person.company),
      location: line(person.location),
      email: person.email && by.address(person.email),
      profile: value(person.profile),
    })),
  };
  const stays = new Set([...STRUCTURE_WORDS, ...known.words.map((word) => word.toLowerCase())]);
  return {
    html,
    url: `${origin}${by.value(address.slice(url.origin.length))}`,
    wanted,
    kept: [...by.kept].sort(),
    left: book.leftIn(html).filter((word) => !stays.has(word)),
  };
};

/** What is put into the page under one name. */
export interface CaptureTools {
  settle(): void;
  censor(order: Order): Censored;
  read(site: string, address: string): Detected;
}

const tools: CaptureTools = {
  settle: () => settle(document),
  censor,
  read: (site, address) => detectWith(siteOf(site), new URL(address)),
};
Object.assign(globalThis, { pipesideCapture: tools });
