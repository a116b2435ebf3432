import type { InPage } from '../sites/site';

/** Who reads the page, as far as the page tells. */
export interface Own {
  isOwn(address: string): boolean;
  isKnown(): boolean;
  /** Takes what the person said are their own addresses. */
  say(own: readonly string[]): void;
  /** Looks again; true when something was learnt. */
  look(): boolean;
}

/**
 * The reader's addresses in a page: those the page tells, which are not forgotten since titles come and go, and those
 * the person said are their own.
 */
export const ownOf = (site: InPage, page: Document, said: readonly string[]): Own => {
  // A profile says nothing of who reads a mailbox, nor an address of who is signed in at a site of profiles.
  const isProfiles = site.profiles.length > 0;
  const fitting = (all: readonly string[]) => all.filter((one) => one.startsWith('https://') === isProfiles);
  const addresses = new Set<string>();
  let own = said;
  let title: string | undefined;
  return {
    isOwn: (address) => addresses.has(address) || own.includes(address),
    isKnown: () => addresses.size + fitting(own).length > 0,
    say(all) {
      own = all;
    },
    look() {
      const before = addresses.size;
      if (before > 0 && page.title === title) return false;
      title = page.title;
      for (const address of site.own(page, page.title)) addresses.add(address);
      return addresses.size > before;
    },
  };
};

/** How long to wait with another look after the page stirred, in milliseconds. */
const LOOK_AFTER_MS = 250;

/** Looks again, now and then, as long as the page keeps stirring and has not told who reads. */
export const lookUntilKnown = (own: Own, look: () => void): (() => void) => {
  let isWaiting = false;
  return () => {
    if (isWaiting || own.isKnown()) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      look();
    }, LOOK_AFTER_MS);
  };
};
