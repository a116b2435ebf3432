import type { Prospect } from '../pipeline/prospect';
import type { SiteMode } from '../pipeline/site-health';

/** The kinds of page that readers tell apart. */
export type PageKind = 'list' | 'thread' | 'compose' | 'profile' | 'search' | 'company' | 'record';

/** One person at one place of the page. */
export interface Sighting {
  readonly prospect: Prospect;
  /** What they are there: only a sender, or who a profile is about, is ever offered for tagging. */
  readonly as: 'in-row' | 'sender' | 'recipient' | 'profile';
  /** The element whose side the badge stands at. */
  readonly beside: Element;
}

/** What one unit of a page (a list row, a message) says now. */
export interface UnitReading {
  readonly people: readonly Sighting[];
  /** Where a row's one badge stands; for a message every person has their own. */
  readonly place?: { readonly at: Element; readonly where: 'before' | 'after' };
}

/** The open thread around a message, as far as the page tells. */
export interface ThreadReading {
  readonly thread?: string;
  readonly subject?: string;
  /** Addresses of those who wrote, oldest first. */
  readonly senders: readonly string[];
}

/** What stands under somebody's message: its last lines and where they lead, for one look and never kept. */
export interface Signature {
  readonly lines: readonly string[];
  /** Addresses of its links as the page has them, not yet checked. */
  readonly links: readonly string[];
}

/** All that a page shows, as `npm run detect` prints it. */
export interface PageReading {
  readonly page: PageKind | null;
  readonly rows: number;
  readonly subject?: string;
  readonly thread?: string;
  readonly company?: string;
  readonly people: readonly Prospect[];
}

/** A selector with the day it was last seen to hold and why it is believed. */
export interface DatedSelector {
  readonly select: string;
  readonly since: string;
  readonly why: string;
}

/** What the person agrees to when a site is switched on, in plain words. */
export interface Consent {
  readonly reads: string;
  readonly keeps: string;
  /** What the site's owner may do to those who use such a tool there. */
  readonly risk?: string;
}

/** The consent text of a site; a site file exports it as `consent`, so that only our own pages carry it. */
export type Consents = Readonly<Record<'en' | 'bg', Consent>>;

/** What is known of a site without reading anything; a site file exports it as `head`, so that the background needs no more. */
export interface SiteHead {
  readonly id: string;
  readonly name: Readonly<Record<'en' | 'bg', string>>;
  /** `https://host/*`, or `https://*.domain/*` for a domain with all its hosts. */
  readonly matches: readonly string[];
  /** How it may be worked on; the first is the default. */
  readonly modes: readonly SiteMode[];
  /** The canonical address of the profile that a page's address is about; undefined for any other page. */
  profileAt(url: URL): string | undefined;
  /** The address of a thread, from what the page told of it; undefined when that is none. */
  threadLink(account: string, thread: string): string | undefined;
}

/**
 * What the overlay needs of a site; a site file exports it as `inPage`, so that pages carry no more. Its functions
 * are pure readings of what they are given: nothing here writes to the page, asks the network, or touches `document`
 * on loading.
 */
export interface InPage extends SiteHead {
  /** Elements that are read one by one and marked; newest layout first. */
  readonly rows: readonly DatedSelector[];
  readonly messages: readonly DatedSelector[];
  /** Recipients of a mail that is being written. */
  readonly chips: readonly DatedSelector[];
  /** The head of a profile: where the name of the person stands whom the page is about. */
  readonly profiles: readonly DatedSelector[];
  /** Attributes whose change means that an element is about somebody else now. */
  readonly identity: readonly string[];
  /** Mail and profile addresses of the person who reads, normalised; empty when the page does not tell. */
  own(page: ParentNode, title: string): readonly string[];
  /** The outermost row or message that an element is or stands in. */
  unitOf(element: Element): Element | null;
  /** What a row, a message or the head of a profile says now, in a page at that address. */
  readUnit(unit: Element, url: URL): UnitReading;
  readThread(message: Element): ThreadReading;
  /** What stands under a message that somebody sent; empty where the unit is none of theirs. */
  readSignature(unit: Element, address: string): Signature;
  /** Whether a page at that address shows somebody when all is well, even where nothing of it is recognised. */
  shouldShow(url: URL): boolean;
  /** Account the page is open for, from its address. */
  account(url: URL): string;
}

/** A site: with the reading of a whole page, at a press and for `npm run detect`. */
export interface Site extends InPage {
  readPage(page: ParentNode, url: URL, title: string): PageReading;
}
