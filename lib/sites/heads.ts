import type { SiteHead } from './site';
import { takes } from './takes';

const found = import.meta.glob<SiteHead>('./*.site.ts', { eager: true, import: 'head' });

/** The heads of all sites, in the order of their files and so of their ids, without what reads their pages. */
export const siteHeads: readonly SiteHead[] = Object.values(found);

/** The head of the site whose pattern takes that address, or undefined. */
export const headAt = (url: URL): SiteHead | undefined => siteHeads.find((head) => takes(head, url));
