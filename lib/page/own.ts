import type { InPage } from '../sites/site';

/** Who reads the page, as far as the page tells. */
export interface Own {
  isOwn(address: string): boolean;
  isKnown(): boolean;
  /** Looks again; true when something was learnt. */
  look(): boolean;
}

/** The reader's addresses in a page; once told they are not forgotten, since titles come and go. */
export const ownOf = (site: InPage, page: Document): Own => {
  const addresses = new Set<string>();
  let title: string | undefined;
  return {
    isOwn: (address) => addresses.has(address),
    isKnown: () => addresses.size > 0,
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
