import type { Site } from './site';
import { takes } from './takes';

const found = import.meta.glob<Site>('./*.site.ts', { eager: true, import: 'default' });

/** Every site, in the order of their ids: the folder is the registry. */
export const sites: readonly Site[] = Object.values(found).sort((a, b) => (a.id < b.id ? -1 : 1));

/** The site whose pattern takes that address, or undefined. */
export const siteAt = (url: URL): Site | undefined => sites.find((site) => takes(site, url));
